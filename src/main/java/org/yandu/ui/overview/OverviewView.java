package org.yandu.ui.overview;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.library.Overview.Item;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.Icons;

/** All notes as a table or as cards, what sifts them above, the chosen one whole below. */
public final class OverviewView extends VBox {
  private static final double SHARE_OF_ROWS = .72;

  private final OverviewModel model;
  private final Texts texts;
  private final FilterBar filter;
  private final OverviewRows rows;
  private final Label count = new Label();
  private final ToggleButton asCards;
  private final BulkBar bulk;
  private final DetailPane detail;
  private final SplitPane body;
  private OptionalInt caret = OptionalInt.empty();

  public OverviewView(OverviewModel model, Texts texts) {
    this.model = requireNonNull(model);
    this.texts = requireNonNull(texts);
    getStyleClass().add("overview");
    filter = new FilterBar(model, texts);
    rows = new OverviewRows(model, texts, this::follow);
    asCards = Buttons.toggle(Feather.GRID, texts.get("overview.cards"));
    asCards.setId("overview-as-cards");
    asCards.selectedProperty().addListener((_, _, now) -> rows.showAs(now));
    bulk = new BulkBar(model, texts, rows::selected);
    detail = new DetailPane(model, texts, () -> rows.list().requestFocus());
    count.setId("overview-count");
    count.getStyleClass().add("card-detail");
    count.setMinWidth(Region.USE_PREF_SIZE);
    body = new SplitPane(rows, detail);
    body.setOrientation(Orientation.VERTICAL);
    body.setDividerPositions(SHARE_OF_ROWS);
    SplitPane.setResizableWithParent(detail, false);
    body.getStyleClass().add("overview-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(filter, actions(), body);
    rows.lists().forEach(this::serve);
    addEventFilter(KeyEvent.KEY_PRESSED, this::findKey);
    follow();
  }

  private HBox actions() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    MenuButton export = new MenuButton(null, Icons.of(Feather.SHARE));
    export.setId("overview-export");
    Buttons.describe(export, texts.get("overview.export"), Optional.empty());
    export
        .getItems()
        .setAll(bulk.exportEntries(() -> model.items().stream().map(Item::id).toList()));
    Button bin =
        Buttons.icon(Feather.TRASH_2, texts.get("overview.bin"), () -> model.actions().openBin());
    bin.setId("overview-bin");
    HBox row = new HBox(bulk, gap, count, ChoiceBoxes.order(model, texts), asCards, export, bin);
    row.getStyleClass().add("overview-actions");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** Gives the keys to the note that was being written, to the rows, or to what sifts them. */
  public void takeKeys() {
    rows.arrive();
    if (caret.isPresent() && rows.selectedCount() == 1) {
      detail.writeAt(caret.getAsInt());
    } else if (model.shown().isEmpty()) {
      filter.takeKeys();
    } else {
      rows.list().requestFocus();
      rows.selectFirst();
    }
    caret = OptionalInt.empty();
  }

  /** Chooses an item and brings it into sight, whatever is sifted out. */
  public void choose(UUID id) {
    model.reveal(id, () -> rows.choose(id));
  }

  /** Lets the note of the chosen item be written. */
  public void write() {
    detail.write();
  }

  /** Hands over what is being written, which goes on. */
  public void save() {
    detail.save();
  }

  /** Keeps what is being written, and gives the keys back to the rows. */
  public void stop() {
    detail.stop();
  }

  /** Keeps what is being written. */
  public void finish() {
    detail.finish();
  }

  /** How the page is set up now. */
  public OverviewState state() {
    return new OverviewState(
        model.filterProperty().get(),
        model.orderProperty().get(),
        model.columnsProperty().get(),
        rows.areCards(),
        rows.selectedIds(),
        rows.spot(),
        body.getDividerPositions()[0],
        detail.caret());
  }

  /** Sets the page up as it was; the rows are not there yet. */
  public void resume(OverviewState before) {
    model.filterProperty().set(before.filter());
    model.orderProperty().set(before.order());
    rows.table().sortBy(before.columns());
    asCards.setSelected(before.cards());
    body.setDividerPositions(before.share());
    rows.resume(before.chosen(), before.spot());
    caret = before.caret();
  }

  private void follow() {
    int chosen = rows.selectedCount();
    count.setText(texts.get("overview.count", model.shown().size(), model.total()));
    bulk.follow(chosen);
    detail.show(chosen, chosen == 1 ? rows.selected().stream().findFirst() : Optional.empty());
  }

  private void serve(Control list) {
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
        go();
      }
    });
    list.setOnContextMenuRequested(event -> {
      if (!rows.selected().isEmpty()) {
        Bounds at = list.localToScreen(list.getBoundsInLocal());
        boolean byKey = event.isKeyboardTrigger();
        bulk.menu()
            .show(
                list,
                byKey ? at.getMinX() + 40 : event.getScreenX(),
                byKey ? at.getMinY() + 40 : event.getScreenY());
        event.consume();
      }
    });
  }

  /** Finding means sifting here. */
  private void findKey(KeyEvent event) {
    if (event.getCode() == KeyCode.F
        && event.isShortcutDown()
        && !event.isShiftDown()
        && !event.isAltDown()) {
      filter.takeKeys();
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    List<UUID> ids = rows.selectedIds();
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    if (ids.isEmpty()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER && plain) {
      go();
    } else if (event.getCode() == KeyCode.F2 && plain) {
      detail.write();
    } else if (event.getCode() == KeyCode.DELETE && plain) {
      model.actions().delete(ids);
    } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
      model.actions().copy(ids);
    } else if (event.getCode() == KeyCode.I && plain) {
      bulk.toggleImportant();
    } else if (event.getCode() == KeyCode.T && plain) {
      bulk.writeTag();
    } else {
      return;
    }
    event.consume();
  }

  private void go() {
    rows.selected().stream().findFirst().ifPresent(model.actions()::go);
  }
}
