package org.yandu.ui.overview;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.library.Overview.Item;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.EmptyState;
import org.yandu.ui.kit.Icons;

/** All notes as a table or as cards, what sifts them above, the chosen one whole below. */
public final class OverviewView extends VBox {
  private static final double SHARE_OF_ROWS = .72;

  private final OverviewModel model;
  private final Texts texts;
  private final FilterBar filter;
  private final OverviewTable table;
  private final ListView<OverviewRow> cards = new ListView<>();
  private final Label count = new Label();
  private final ToggleButton asCards;
  private final BulkBar bulk;
  private final DetailPane detail;
  private List<UUID> kept = List.of();
  private boolean exchanging;

  public OverviewView(OverviewModel model, Texts texts) {
    this.model = requireNonNull(model);
    this.texts = requireNonNull(texts);
    getStyleClass().add("overview");
    filter = new FilterBar(model, texts);
    table = new OverviewTable(model, texts);
    cards.setId("overview-cards");
    cards.setAccessibleText(texts.get("overview.title"));
    cards.getStyleClass().add("cards");
    cards.setItems(model.shown());
    cards.setCellFactory(_ -> new OverviewCell(texts));
    cards.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    asCards = Buttons.toggle(Feather.GRID, texts.get("overview.cards"));
    asCards.setId("overview-as-cards");
    asCards.selectedProperty().addListener((_, _, now) -> showAs(now));
    bulk = new BulkBar(model, texts, this::selected);
    detail = new DetailPane(model, texts, () -> list().requestFocus());
    count.setId("overview-count");
    count.getStyleClass().add("card-detail");
    count.setMinWidth(Region.USE_PREF_SIZE);
    SplitPane body = new SplitPane(rows(), detail);
    body.setOrientation(Orientation.VERTICAL);
    body.setDividerPositions(SHARE_OF_ROWS);
    SplitPane.setResizableWithParent(detail, false);
    body.getStyleClass().add("overview-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(filter, actions(), body);
    serve(table, table.getSelectionModel());
    serve(cards, cards.getSelectionModel());
    model.changingProperty().addListener((_, _, changing) -> exchange(changing));
    addEventFilter(KeyEvent.KEY_PRESSED, this::findKey);
    showAs(false);
    exchange(false);
  }

  private StackPane rows() {
    EmptyState nothing =
        new EmptyState(
            Feather.EDIT_3, texts.get("overview.empty.title"), texts.get("overview.empty.text"));
    EmptyState noMatch =
        new EmptyState(
            Feather.FILTER,
            texts.get("notes.nomatch.title"),
            texts.get("overview.nomatch.text"),
            Buttons.words(
                texts.get("overview.clear"), () -> model.filterProperty().set(OverviewFilter.ALL)));
    StackPane rows = new StackPane(table, cards, nothing, noMatch);
    Runnable follow =
        () -> {
          nothing.setVisible(model.total() == 0);
          noMatch.setVisible(model.total() > 0 && model.shown().isEmpty());
          count.setText(texts.get("overview.count", model.shown().size(), model.total()));
        };
    model.shown().addListener((ListChangeListener<OverviewRow>) _ -> follow.run());
    follow.run();
    return rows;
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

  /** Gives the keys to the rows, or to what sifts them where there is none. */
  public void takeKeys() {
    if (model.shown().isEmpty()) {
      filter.takeKeys();
      return;
    }
    list().requestFocus();
    if (selection().isEmpty()) {
      selection().selectFirst();
    }
  }

  /** Chooses an item, which is on show, and brings it into sight. */
  public void choose(UUID id) {
    model.reveal(id);
    for (int i = 0; i < model.shown().size(); i++) {
      if (model.shown().get(i).id().equals(id)) {
        selection().clearAndSelect(i);
        scrollTo(i);
        return;
      }
    }
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

  private void scrollTo(int index) {
    if (asCards.isSelected()) {
      cards.scrollTo(index);
    } else {
      table.scrollTo(index);
    }
  }

  private void showAs(boolean cardsNow) {
    List<UUID> chosen = selectedIds(!cardsNow);
    table.setVisible(!cardsNow);
    cards.setVisible(cardsNow);
    kept = chosen.isEmpty() ? kept : chosen;
    reselect();
  }

  private Control list() {
    return asCards.isSelected() ? cards : table;
  }

  private MultipleSelectionModel<OverviewRow> selection() {
    return selection(asCards.isSelected());
  }

  private MultipleSelectionModel<OverviewRow> selection(boolean ofCards) {
    return ofCards ? cards.getSelectionModel() : table.getSelectionModel();
  }

  private List<UUID> selectedIds(boolean ofCards) {
    return selection(ofCards).getSelectedItems().stream()
        .filter(row -> row != null)
        .map(OverviewRow::id)
        .toList();
  }

  private List<Item> selected() {
    return selection().getSelectedItems().stream()
        .filter(row -> row != null)
        .map(OverviewRow::item)
        .toList();
  }

  /** What was chosen is chosen again after the rows have been exchanged. */
  private void exchange(boolean changing) {
    if (changing) {
      kept = selectedIds(asCards.isSelected());
      exchanging = true;
    } else {
      exchanging = false;
      reselect();
    }
  }

  private void reselect() {
    Map<UUID, Integer> places = new HashMap<>();
    if (!kept.isEmpty()) {
      for (int i = 0; i < model.shown().size(); i++) {
        places.put(model.shown().get(i).id(), i);
      }
    }
    List<Integer> indices = new ArrayList<>();
    kept.forEach(id -> Optional.ofNullable(places.get(id)).ifPresent(indices::add));
    exchanging = true;
    selection().clearSelection();
    if (!indices.isEmpty()) {
      int[] rest = indices.stream().skip(1).mapToInt(Integer::intValue).toArray();
      selection().selectIndices(indices.getFirst(), rest);
    }
    exchanging = false;
    follow();
  }

  private void follow() {
    if (!exchanging) {
      List<Item> chosen = selected();
      bulk.follow(chosen);
      detail.show(chosen);
    }
  }

  private void serve(Control list, MultipleSelectionModel<OverviewRow> selection) {
    selection.getSelectedItems().addListener((ListChangeListener<OverviewRow>) _ -> follow());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
        go();
      }
    });
    list.setOnContextMenuRequested(event -> {
      if (!selected().isEmpty()) {
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
    List<UUID> ids = selected().stream().map(Item::id).toList();
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
    selected().stream().findFirst().ifPresent(model.actions()::go);
  }
}
