package org.yandu.ui.overview;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
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
import org.yandu.library.Overview;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.EmptyState;

/** All notes as a table or as cards, what sifts them above, what is done with them between. */
public final class OverviewView extends VBox {
  private final OverviewModel model;
  private final Texts texts;
  private final FilterBar filter;
  private final OverviewTable table;
  private final ListView<Overview.Item> cards = new ListView<>();
  private final Label count = new Label();
  private final ToggleButton asCards;
  private final BulkActions bulk;

  public OverviewView(OverviewModel model, Texts texts) {
    this.model = requireNonNull(model);
    this.texts = requireNonNull(texts);
    getStyleClass().add("overview");
    filter = new FilterBar(model, texts);
    table = new OverviewTable(model, texts);
    cards.setId("overview-cards");
    cards.setAccessibleText(texts.get("overview.title"));
    cards.getStyleClass().add("cards");
    cards.setItems(table.getItems());
    cards.setCellFactory(_ -> new OverviewCell(texts));
    cards.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    asCards = Buttons.toggle(Feather.GRID, texts.get("overview.cards"));
    asCards.setId("overview-as-cards");
    asCards.selectedProperty().addListener((_, _, now) -> showAs(now));
    bulk = new BulkActions(model, texts, this::selected);
    EmptyState nothing =
        new EmptyState(
            Feather.EDIT_3, texts.get("overview.empty.title"), texts.get("overview.empty.text"));
    EmptyState noMatch =
        new EmptyState(
            Feather.FILTER,
            texts.get("notes.nomatch.title"),
            texts.get("overview.nomatch.text"),
            Buttons.words(
                texts.get("notes.nomatch.all"),
                () -> model.filterProperty().set(OverviewFilter.ALL)));
    StackPane body = new StackPane(table, cards, nothing, noMatch);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(filter, actions(), body);
    model
        .shown()
        .addListener(
            (ListChangeListener<Overview.Item>)
                _ -> {
                  nothing.setVisible(model.items().isEmpty());
                  noMatch.setVisible(!model.items().isEmpty() && model.shown().isEmpty());
                  count.setText(
                      texts.get("overview.count", model.shown().size(), model.items().size()));
                });
    serve(table, table.getSelectionModel());
    serve(cards, cards.getSelectionModel());
    nothing.setVisible(true);
    noMatch.setVisible(false);
    showAs(false);
  }

  /** Gives the keys to the rows, or to what sifts them where there is none. */
  public void takeKeys() {
    if (model.shown().isEmpty()) {
      filter.takeKeys();
      return;
    }
    Control list = asCards.isSelected() ? cards : table;
    list.requestFocus();
    if (selection().isEmpty()) {
      selection().selectFirst();
    }
  }

  private HBox actions() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    count.getStyleClass().add("card-detail");
    Button bin =
        Buttons.icon(Feather.TRASH_2, texts.get("overview.bin"), () -> model.actions().openBin());
    bin.setId("overview-bin");
    HBox row = new HBox(bulk, gap, count, asCards, bin);
    row.getStyleClass().add("overview-actions");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void showAs(boolean asCardsNow) {
    List<Integer> chosen = List.copyOf(selection(!asCardsNow).getSelectedIndices());
    table.setVisible(!asCardsNow);
    cards.setVisible(asCardsNow);
    selection(asCardsNow).clearSelection();
    chosen.forEach(index -> selection(asCardsNow).select(index.intValue()));
    bulk.follow(selected());
  }

  private MultipleSelectionModel<Overview.Item> selection() {
    return selection(asCards.isSelected());
  }

  private MultipleSelectionModel<Overview.Item> selection(boolean ofCards) {
    return ofCards ? cards.getSelectionModel() : table.getSelectionModel();
  }

  private List<Overview.Item> selected() {
    List<Overview.Item> chosen = new ArrayList<>(selection().getSelectedItems());
    chosen.removeIf(item -> item == null);
    return chosen;
  }

  private void serve(Control list, MultipleSelectionModel<Overview.Item> selection) {
    selection
        .getSelectedItems()
        .addListener((ListChangeListener<Overview.Item>) _ -> bulk.follow(selected()));
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    list.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
        go();
      }
    });
    list.setOnContextMenuRequested(event -> {
      if (!selected().isEmpty()) {
        bulk.menu().show(list, event.getScreenX(), event.getScreenY());
      }
    });
  }

  private void key(KeyEvent event) {
    List<UUID> ids = selected().stream().map(Overview.Item::id).toList();
    if (ids.isEmpty()) {
      return;
    }
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    if (event.getCode() == KeyCode.ENTER) {
      go();
    } else if (event.getCode() == KeyCode.DELETE) {
      model.actions().delete(selected());
    } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
      model.actions().copy(selected());
    } else if (event.getCode() == KeyCode.I && plain) {
      boolean all = selected().stream().allMatch(item -> item.label().important());
      model.actions().setImportant(ids, !all);
    } else if (event.getCode() == KeyCode.T && plain) {
      bulk.writeTag();
    } else {
      return;
    }
    event.consume();
  }

  private void go() {
    if (!selected().isEmpty()) {
      model.actions().go(selected().getFirst());
    }
  }
}
