package org.yandu.ui.bookmarks;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.ui.bookmarks.BookmarksModel.Item;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.EmptyState;
import org.yandu.ui.kit.MenuKey;

/** The bookmarks as a list: a click or Enter goes there, F2 names, Delete takes away. */
public final class BookmarksView extends VBox {
  private final BookmarkActions actions;
  private final ListView<Item> list = new ListView<>();
  private final ObjectProperty<UUID> naming = new SimpleObjectProperty<>(this, "naming");

  public BookmarksView(BookmarksModel model, BookmarkActions actions, Texts texts) {
    this.actions = requireNonNull(actions);
    getStyleClass().addAll("pane", "bookmarks");
    list.setId("bookmarks-list");
    list.setAccessibleText(texts.get("bookmarks.list"));
    list.getStyleClass().add("cards");
    list.setCellFactory(_ -> new BookmarkCell(actions, naming, texts));
    MenuKey.serve(list);
    list.setOnKeyPressed(this::key);
    Button add = Buttons.words(texts.get("bookmarks.add"), actions::add);
    add.setId("bookmarks-add");
    EmptyState nothing =
        new EmptyState(
            Feather.BOOKMARK,
            texts.get("bookmarks.empty.title"),
            texts.get("bookmarks.empty.text"),
            add);
    StackPane body = new StackPane(list, nothing);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().add(body);
    model.itemsProperty().addListener((_, _, items) -> show(items, nothing));
    show(model.itemsProperty().get(), nothing);
  }

  private void show(List<Item> items, EmptyState nothing) {
    if (!items.equals(list.getItems())) {
      // A name that is being written must not be lost to what concerns other things.
      int selected = list.getSelectionModel().getSelectedIndex();
      list.getItems().setAll(items);
      if (selected >= 0 && !items.isEmpty()) {
        list.getSelectionModel().select(Math.min(selected, items.size() - 1));
      }
    }
    list.setVisible(!items.isEmpty());
    nothing.setVisible(items.isEmpty());
  }

  private void key(KeyEvent event) {
    Item item = list.getSelectionModel().getSelectedItem();
    if (item == null || event.getTarget() != list) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      item.go(actions);
    } else if (event.getCode() == KeyCode.DELETE) {
      actions.delete(item.id());
    } else if (event.getCode() == KeyCode.F2) {
      naming.set(item.id());
    } else {
      return;
    }
    event.consume();
  }
}
