package org.yandu.ui.reader;

import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;

/** The scroll bar beside the text; it follows the viewport and tells when a hand moved it. */
final class ViewportBar extends ScrollBar {
  private boolean following;

  /**
   * @param moved told where to scroll to
   */
  ViewportBar(DoubleConsumer moved) {
    setOrientation(Orientation.VERTICAL);
    setCursor(Cursor.DEFAULT);
    setFocusTraversable(false);
    addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    valueProperty()
        .addListener((_, _, value) -> {
          if (!following) {
            moved.accept(value.doubleValue());
          }
        });
  }

  void follow(Viewport view) {
    double largest = view.largestScroll();
    following = true;
    setVisible(largest > 0);
    setMax(Math.max(1, largest));
    double whole = largest + view.visible();
    setVisibleAmount(whole > 0 ? getMax() * view.visible() / whole : 1);
    setUnitIncrement(view.isPaged() ? 1 : view.lineHeight());
    setBlockIncrement(view.isPaged() ? 1 : view.height() * 0.9);
    setValue(view.scroll());
    following = false;
  }
}
