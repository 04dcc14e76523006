package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.ui.kit.Buttons;

/**
 * The middle of the window: the panes, or a whole page in their place; Escape and the button in
 * front of its title lead back to where the keys were.
 */
final class PageHost extends StackPane {
  private final Node panes;
  private final String backName;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
  private Node page;
  private Node focusBefore;

  /**
   * @param backName of the button that leads back
   */
  PageHost(Node panes, String backName) {
    this.panes = requireNonNull(panes);
    this.backName = requireNonNull(backName);
    getChildren().add(panes);
    // Lists take Escape for themselves, though nothing in them is being edited.
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE
              && open.get()
              && event.getTarget() instanceof ListView) {
            close();
            event.consume();
          }
        });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && open.get()) {
            close();
            event.consume();
          }
        });
  }

  ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Whether {@code content} is what is shown. */
  boolean shows(Node content) {
    return page instanceof BorderPane shown && shown.getCenter() == content;
  }

  /**
   * Shows a page in the place of the panes, or of another page.
   *
   * @param takeKeys gives the keys to where work on the page begins
   */
  void show(String title, Node content, Runnable takeKeys) {
    if (page == null) {
      focusBefore = getScene() == null ? null : getScene().getFocusOwner();
    } else {
      getChildren().remove(page);
    }
    Button back = Buttons.icon(Feather.ARROW_LEFT, backName, this::close);
    back.setId("page-back");
    Label heading = new Label(title);
    heading.getStyleClass().add("sheet-title");
    HBox top = new HBox(back, heading);
    top.getStyleClass().add("page-head");
    top.setAlignment(Pos.CENTER_LEFT);
    BorderPane shown = new BorderPane(content);
    shown.setTop(top);
    shown.getStyleClass().add("page");
    page = shown;
    getChildren().add(shown);
    // Hidden but in its place, so that the text keeps its width and where reading is.
    panes.setVisible(false);
    open.set(true);
    // Parts of a page are in the scene only once it is dressed, and keys go nowhere else.
    shown.applyCss();
    shown.layout();
    takeKeys.run();
  }

  /** Leads back to the panes; the page may be shown again. */
  void close() {
    if (page == null) {
      return;
    }
    getChildren().remove(page);
    if (page instanceof BorderPane shown) {
      shown.setCenter(null);
    }
    page = null;
    panes.setVisible(true);
    open.set(false);
    if (focusBefore != null) {
      focusBefore.requestFocus();
      focusBefore = null;
    }
  }
}
