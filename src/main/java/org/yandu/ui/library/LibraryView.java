package org.yandu.ui.library;

import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.library.DocumentEntry;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.EmptyState;
import org.yandu.ui.kit.MenuKey;
import org.yandu.ui.kit.SearchField;

/** The list of documents with a filter above it. */
public final class LibraryView extends VBox {
  private static final Insets BESIDE = new Insets(0, 12, 0, 12);

  private final LibraryModel model;
  private final LibraryActions actions;
  private final Texts texts;
  private final SearchField filter;
  private final ListView<DocumentEntry> list = new ListView<>();
  private final EmptyState nothingYet;
  private final EmptyState noMatch;

  public LibraryView(LibraryModel model, LibraryActions actions, Texts texts) {
    this.model = model;
    this.actions = actions;
    this.texts = texts;
    getStyleClass().addAll("pane", "library");
    filter = new SearchField(texts.get("library.filter"));
    filter.textProperty().bindBidirectional(model.filterProperty());
    nothingYet =
        new EmptyState(
            Feather.BOOK_OPEN,
            texts.get("library.empty.title"),
            texts.get("library.empty.text"),
            Buttons.words(texts.get("library.empty.open"), actions::chooseFiles));
    noMatch =
        new EmptyState(
            Feather.SEARCH, texts.get("library.nomatch.title"), texts.get("library.nomatch.text"));
    fillList();
    StackPane body = new StackPane(list, nothingYet, noMatch);
    VBox.setVgrow(body, Priority.ALWAYS);
    VBox.setMargin(filter, BESIDE);
    getChildren().addAll(filter, body);
    model.shown().addListener((ListChangeListener<DocumentEntry>) _ -> showWhatThereIs());
    model.currentProperty().addListener((_, _, id) -> selectCurrent(id));
    showWhatThereIs();
    selectCurrent(model.currentProperty().get());
  }

  private void fillList() {
    list.setId("library-list");
    list.setAccessibleText(texts.get("library.list"));
    list.getStyleClass().add("cards");
    list.setItems(model.shown());
    list.setCellFactory(_ -> new LibraryCell(texts, actions::open, this::menuFor));
    MenuKey.serve(list);
    list.setOnKeyPressed(event -> {
      DocumentEntry entry = list.getSelectionModel().getSelectedItem();
      if (entry != null && event.getCode() == KeyCode.ENTER) {
        actions.open(entry.id());
        event.consume();
      } else if (entry != null && event.getCode() == KeyCode.DELETE) {
        actions.remove(entry.id());
        event.consume();
      }
    });
  }

  private ContextMenu menuFor(DocumentEntry entry) {
    return new ContextMenu(
        item("library.menu.open", () -> actions.open(entry.id())),
        item("library.menu.beside", () -> actions.openBeside(entry.id())),
        item("library.menu.export", () -> actions.export(entry.id())),
        item("library.menu.pack", () -> actions.pack(entry.id())),
        item("library.menu.link", () -> actions.copyLink(entry.id())),
        item("library.menu.again", () -> actions.readAgain(entry.id())),
        item("library.menu.encoding", () -> actions.chooseEncoding(entry.id())),
        new SeparatorMenuItem(),
        item("library.menu.remove", () -> actions.remove(entry.id())));
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private void showWhatThereIs() {
    boolean none = model.entries().isEmpty();
    nothingYet.setVisible(none);
    noMatch.setVisible(!none && model.shown().isEmpty());
    list.setVisible(!model.shown().isEmpty());
    filter.setDisable(none);
    selectCurrent(model.currentProperty().get());
  }

  private void selectCurrent(UUID id) {
    for (int i = 0; i < model.shown().size(); i++) {
      if (model.shown().get(i).id().equals(id)) {
        list.getSelectionModel().select(i);
        return;
      }
    }
    list.getSelectionModel().clearSelection();
  }
}
