package org.yandu.ui.kit;

import atlantafx.base.controls.ModalPane;
import atlantafx.base.theme.Styles;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.event.EventTarget;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Shows a small page above the window, one at a time; Escape and a click beside it close it. */
public final class Sheets {
  /** A page as high as the window still is seen to lie above it. */
  private static final Insets MARGIN = new Insets(20);

  private final ModalPane pane = new ModalPane();
  private final String closeName;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
  private Node focusBefore;

  public Sheets(String closeName) {
    this.closeName = closeName;
    pane.setAlignment(Pos.CENTER);
    pane.getStyleClass().add("sheets");
    // The pages are there at once; an animation would only be in the way.
    pane.setInTransitionFactory(null);
    pane.setOutTransitionFactory(null);
    pane.displayProperty().addListener((_, _, shown) -> restoreFocus(shown));
    open.bind(pane.displayProperty());
    pane.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
  }

  /** The layer to put above everything else. */
  public Node layer() {
    return pane;
  }

  public boolean isOpen() {
    return pane.isDisplay();
  }

  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Shows {@code content} under {@code title}, with {@code buttons} in the last row. */
  public void open(String title, Node content, Button... buttons) {
    if (!isOpen()) {
      focusBefore = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    }
    Label heading = new Label(title);
    heading.getStyleClass().add("sheet-title");
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    Button close = Buttons.icon(Feather.X, closeName, this::close);
    HBox top = new HBox(heading, close);
    top.setAlignment(Pos.CENTER_LEFT);
    VBox sheet = new VBox(top, content);
    // Lists have a part of their own that is styled "sheet".
    sheet.getStyleClass().addAll("above", Styles.ELEVATED_3);
    VBox.setVgrow(content, Priority.ALWAYS);
    if (buttons.length > 0) {
      ButtonBar bar = new ButtonBar();
      bar.getButtons().addAll(buttons);
      sheet.getChildren().add(bar);
    }
    sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setMargin(sheet, MARGIN);
    pane.show(sheet);
    // A row of buttons takes the keys for its default button when it is first dressed.
    sheet.applyCss();
    Node first = firstFocusable(content);
    (first != null ? first : buttons.length > 0 ? buttons[0] : close).requestFocus();
  }

  public void close() {
    pane.hide(true);
  }

  private void restoreFocus(boolean shown) {
    if (!shown && focusBefore != null) {
      focusBefore.requestFocus();
      focusBefore = null;
    }
  }

  private static Node firstFocusable(EventTarget from) {
    if (from instanceof Node node && node.isFocusTraversable() && node.isVisible()) {
      return node;
    }
    if (from instanceof javafx.scene.Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        Node found = firstFocusable(child);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
