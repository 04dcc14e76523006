package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.yandu.ui.outline.OutlineView;
import org.yandu.ui.reader.ReaderView;

/**
 * The outline of a text over the text's own left side: it takes no width from the lines. Gone when
 * the reader has chosen a heading, clicks in the text or presses Escape.
 */
final class OutlineDrawer extends StackPane {
  private static final double WIDTH = 300;
  private static final double PART = 0.85;

  private final ReaderView reader;
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
  private final OutlineView view;

  /**
   * @param over what it lies over
   * @param needless whether the outline is on screen elsewhere
   */
  OutlineDrawer(
      OutlineMaker maker,
      OpenDocument document,
      ReaderView reader,
      StackPane over,
      ObservableValue<Boolean> needless) {
    this.reader = requireNonNull(reader);
    view = maker.of(document, this::close);
    getStyleClass().add("outline-drawer");
    getChildren().add(view);
    visibleProperty().bind(open);
    managedProperty().bind(open);
    maxWidthProperty().bind(Bindings.min(WIDTH, over.widthProperty().multiply(PART)));
    minWidthProperty().bind(maxWidthProperty());
    StackPane.setAlignment(this, Pos.CENTER_LEFT);
    over.getChildren().add(this);
    reader.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> close());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    needless.addListener((_, _, now) -> {
      if (now) {
        close();
      }
    });
  }

  BooleanProperty openProperty() {
    return open;
  }

  private void close() {
    if (hasKeys()) {
      reader.requestFocus();
    }
    open.set(false);
  }

  private void pressed(KeyEvent event) {
    // Escape first empties the filter.
    boolean filtering = event.getTarget() instanceof TextField field && !field.getText().isEmpty();
    if (event.getCode() == KeyCode.ESCAPE && !filtering) {
      close();
      event.consume();
    }
  }

  /** Opens and gives the keys to the lines. */
  void takeKeys() {
    open.set(true);
    view.takeKeys();
  }

  /** Whether it has the keys. */
  boolean hasKeys() {
    return FocusInside.of(this);
  }
}
