package org.yandu.ui.reader;

import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.scene.input.ZoomEvent;

/** Larger and smaller characters by wheel and by two fingers. */
final class Zooming {
  private static final double LEAST_SIZE = 12;
  private static final double LARGEST_SIZE = 48;

  private final DoubleProperty size;
  private double before;

  Zooming(DoubleProperty size) {
    this.size = size;
  }

  /** Follows fingers on the view. */
  void serve(Node view) {
    view.addEventHandler(
        ZoomEvent.ANY,
        event -> {
          if (event.getEventType() == ZoomEvent.ZOOM_STARTED) {
            before = size.get();
          } else if (event.getEventType() == ZoomEvent.ZOOM) {
            pinch(event.getTotalZoomFactor());
          }
          event.consume();
        });
  }

  /** Whole pixels only: every one of them sets the whole text anew. */
  private void pinch(double factor) {
    if (before > 0 && Double.isFinite(factor)) {
      set(Math.rint(before * factor));
    }
  }

  void step(double pixels) {
    set(size.get() + pixels);
  }

  private void set(double pixels) {
    size.set(Math.clamp(pixels, LEAST_SIZE, LARGEST_SIZE));
  }
}
