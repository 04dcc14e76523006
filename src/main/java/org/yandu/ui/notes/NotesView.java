package org.yandu.ui.notes;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.note.HighlightColor;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.EmptyState;
import org.yandu.ui.kit.Icons;
import org.yandu.ui.kit.MenuKey;
import org.yandu.ui.kit.SearchField;

/** Highlights and notes as cards in text order; notes are written in place. */
public final class NotesView extends VBox {
  private final NotesModel model;
  private final Texts texts;
  private final ListView<NoteCard> list = new ListView<>();
  private final Label count = new Label();
  private final EmptyState nothingYet;
  private final EmptyState noMatch;

  /**
   * @param hasDocument whether there is a document to write about
   */
  public NotesView(NotesModel model, Texts texts, ObservableBooleanValue hasDocument) {
    this.model = model;
    this.texts = texts;
    getStyleClass().addAll("pane", "notes");
    nothingYet =
        new EmptyState(
            Feather.EDIT_3, texts.get("notes.empty.title"), texts.get("notes.empty.text"));
    noMatch =
        new EmptyState(
            Feather.FILTER,
            texts.get("notes.nomatch.title"),
            texts.get("notes.nomatch.text"),
            Buttons.words(texts.get("notes.nomatch.all"), this::showAll));
    fillList();
    StackPane body = new StackPane(list, nothingYet, noMatch);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(head(hasDocument), filterRow(), banner(), body);
    model.shown().addListener((ListChangeListener<NoteCard>) _ -> showWhatThereIs());
    model.selectedProperty().addListener((_, _, id) -> select(id));
    model
        .editingProperty()
        .addListener((_, _, id) -> {
          if (id != null) {
            select(id);
          }
        });
    showWhatThereIs();
  }

  private HBox head(ObservableBooleanValue hasDocument) {
    Label title = new Label(texts.get("notes.title"));
    title.getStyleClass().add("pane-title");
    count.getStyleClass().add("card-detail");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var add =
        Buttons.icon(
            Feather.FILE_PLUS,
            texts.get("notes.document.new"),
            () -> model.actions().newDocumentNote());
    add.setId("note-on-document");
    add.disableProperty().bind(Bindings.not(hasDocument));
    var free =
        Buttons.icon(
            Feather.EDIT_3, texts.get("notes.free.new"), () -> model.actions().newFreeNote());
    free.setId("free-note");
    HBox head = new HBox(title, count, gap, add, free);
    head.getStyleClass().add("pane-head");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private HBox filterRow() {
    SearchField filter = new SearchField(texts.get("notes.filter"));
    filter
        .textProperty()
        .addListener((_, _, words) ->
            model.filterProperty().set(model.filterProperty().get().withWords(words)));
    HBox.setHgrow(filter, Priority.ALWAYS);
    HBox row = new HBox(filter);
    row.getStyleClass().add("notes-filter");
    row.setAlignment(Pos.CENTER_LEFT);
    Map<HighlightColor, ToggleButton> dots = new EnumMap<>(HighlightColor.class);
    for (HighlightColor color : HighlightColor.values()) {
      ToggleButton dot = new ToggleButton();
      dot.getStyleClass().setAll("color-dot", "mark-" + color.word());
      Region fill = new Region();
      fill.getStyleClass().add("dot");
      dot.setGraphic(fill);
      Buttons.describe(
          dot,
          texts.get("notes.filter.color", texts.get("notes.color." + color.word())),
          Optional.empty());
      dot.setOnAction(_ -> model.filterProperty().set(model.filterProperty().get().toggled(color)));
      dots.put(color, dot);
      row.getChildren().add(dot);
    }
    row.getChildren().add(new FilterMenu(model, texts));
    model
        .filterProperty()
        .addListener((_, _, now) -> {
          dots.forEach((color, dot) -> dot.setSelected(now.colors().contains(color)));
          if (!filter.getText().equals(now.words())) {
            filter.setText(now.words());
          }
        });
    return row;
  }

  /** Says that something awaits a word; shown only then. */
  private Button banner() {
    Button banner = Buttons.words("", () -> model.actions().review(Optional.empty()));
    banner.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
    banner.setId("notes-review");
    banner.getStyleClass().add("notes-banner");
    banner.setMaxWidth(Double.MAX_VALUE);
    banner.textProperty().bind(model.awaitedProperty().map(n -> texts.get("notes.review", n)));
    banner.visibleProperty().bind(model.awaitedProperty().greaterThan(0));
    banner.managedProperty().bind(banner.visibleProperty());
    return banner;
  }

  private void fillList() {
    list.setId("notes-list");
    list.setAccessibleText(texts.get("notes.list"));
    list.getStyleClass().add("cards");
    list.setItems(model.shown());
    list.setCellFactory(_ -> new NoteCell(model, texts));
    MenuKey.serve(list);
    list.setOnKeyPressed(event -> {
      NoteCard card = list.getSelectionModel().getSelectedItem();
      if (card == null || event.getTarget() != list) {
        return;
      }
      if (event.getCode() == KeyCode.ENTER) {
        NoteMenu.go(card, model.actions());
        event.consume();
      } else if (event.getCode() == KeyCode.F2) {
        model.edit(card.id());
        event.consume();
      } else if (event.getCode() == KeyCode.T && !event.isShortcutDown() && !event.isAltDown()) {
        cells().filter(cell -> cell.getItem() == card).findFirst().ifPresent(NoteCell::addTag);
        event.consume();
      } else if (event.getCode() == KeyCode.K && !event.isShortcutDown() && !event.isAltDown()) {
        model.actions().collect(card.id());
        event.consume();
      } else if (event.getCode() == KeyCode.I && !event.isShortcutDown() && !event.isAltDown()) {
        model.actions().setImportant(card.id(), !card.label().important());
        event.consume();
      } else if (event.getCode() == KeyCode.DELETE) {
        NoteMenu.delete(card, model.actions());
        event.consume();
      }
    });
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, card) -> {
          if (card != null) {
            model.selectedProperty().set(card.id());
          }
        });
  }

  private void showAll() {
    model.filterProperty().set(NoteFilter.ALL);
  }

  private void showWhatThereIs() {
    boolean none = model.total() == 0;
    nothingYet.setVisible(none);
    noMatch.setVisible(!none && model.shown().isEmpty());
    list.setVisible(!model.shown().isEmpty());
    count.setText(none ? "" : texts.get("notes.count", model.shown().size(), model.total()));
    select(model.selectedProperty().get());
  }

  private void select(UUID id) {
    if (id == null) {
      list.getSelectionModel().clearSelection();
      return;
    }
    for (int i = 0; i < model.shown().size(); i++) {
      if (model.shown().get(i).id().equals(id)) {
        if (list.getSelectionModel().getSelectedIndex() != i) {
          list.getSelectionModel().select(i);
        }
        showCard(i);
        return;
      }
    }
  }

  private Stream<NoteCell> cells() {
    return list.lookupAll(".list-cell").stream()
        .filter(NoteCell.class::isInstance)
        .map(NoteCell.class::cast);
  }

  private void showCard(int index) {
    boolean visible =
        cells()
            .anyMatch(cell ->
                cell.getIndex() == index
                    && cell.getBoundsInParent().getMinY() >= 0
                    && cell.getBoundsInParent().getMaxY() <= list.getHeight());
    if (!visible) {
      list.scrollTo(index);
    }
  }
}
