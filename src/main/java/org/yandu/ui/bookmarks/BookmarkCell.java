package org.yandu.ui.bookmarks;

import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yandu.i18n.Texts;
import org.yandu.ui.bookmarks.BookmarksModel.Item;
import org.yandu.ui.kit.CardCell;

/** A bookmark: its name and where it is; the name can be changed in place. */
final class BookmarkCell extends CardCell<Item> {
  private final BookmarkActions actions;
  private final Texts texts;
  private final Label name = new Label();
  private final Label path = new Label();
  private final TextField field = new TextField();
  private final Label from = new Label();
  private final VBox box = new VBox(name, path, from);
  private final ContextMenu menu;
  private final ObjectProperty<UUID> naming;

  /**
   * @param naming the bookmark whose name is being written, shared by the cells of a list: any of
   *     them may come to show it
   */
  BookmarkCell(BookmarkActions actions, ObjectProperty<UUID> naming, Texts texts) {
    this.naming = naming;
    this.actions = actions;
    this.texts = texts;
    getStyleClass().add("bookmark-cell");
    name.getStyleClass().add("card-title");
    name.setWrapText(true);
    path.getStyleClass().add("card-detail");
    path.setWrapText(true);
    from.getStyleClass().add("card-detail");
    from.setWrapText(true);
    box.getStyleClass().add("library-card");
    field.setAccessibleText(texts.get("bookmarks.name"));
    menu =
        new ContextMenu(
            item("bookmarks.goTo", () -> getItem().go(actions)),
            item("bookmarks.rename", () -> naming.set(getItem().id())),
            item("bookmarks.delete", () -> actions.delete(getItem().id())));
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && !isEmpty() && !isNaming()) {
        getItem().go(actions);
      }
    });
    naming.addListener((_, _, id) -> {
      if (id != null && getItem() != null && id.equals(getItem().id()) && isShown()) {
        startNaming();
      }
    });
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field
        .focusedProperty()
        .addListener((_, _, focused) -> {
          if (!focused && isNaming() && getScene() != null) {
            finish(true);
          }
        });
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setOnAction(_ -> action.run());
    return item;
  }

  @Override
  protected void updateItem(Item item, boolean empty) {
    super.updateItem(item, empty);
    setContextMenu(empty || item == null ? null : menu);
  }

  @Override
  protected Region content(Item item) {
    if (!isNaming() || !item.id().equals(naming.get())) {
      box.getChildren().setAll(item.id().equals(naming.get()) ? field : name, path, from);
      field.setText(item.name());
    }
    name.setText(item.name());
    String lost = item.proposed() ? "bookmarks.unsure" : "bookmarks.lost";
    path.setText(item.place().isPresent() ? item.path() : texts.get(lost, item.path()));
    path.setVisible(!path.getText().isBlank());
    path.setManaged(path.isVisible());
    from.setText(texts.get("bookmarks.from", item.author()));
    from.setVisible(!item.author().isEmpty());
    from.setManaged(from.isVisible());
    return box;
  }

  /** A list keeps a cell that is never seen, to measure with. */
  private boolean isShown() {
    for (Node above = this; above != null; above = above.getParent()) {
      if (!above.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private boolean isNaming() {
    return box.getChildren().contains(field);
  }

  /** Lets the name be changed; Enter or leaving keeps the new one, Escape the old. */
  private void startNaming() {
    field.setText(getItem().name());
    box.getChildren().setAll(field, path, from);
    field.requestFocus();
    field.selectAll();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
      finish(event.getCode() == KeyCode.ENTER);
      event.consume();
    }
  }

  private void finish(boolean keep) {
    String words = field.getText().strip();
    naming.set(null);
    box.getChildren().setAll(name, path, from);
    if (keep && getItem() != null && !words.equals(getItem().name())) {
      actions.rename(getItem().id(), words);
    }
    if (getListView() != null) {
      getListView().requestFocus();
    }
  }
}
