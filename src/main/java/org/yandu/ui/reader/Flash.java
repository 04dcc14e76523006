package org.yandu.ui.reader;

import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.util.Duration;
import org.yandu.text.Range;

/** Makes a place stand out for a moment after a jump. */
final class Flash {
  private static final Duration LENGTH = Duration.millis(1400);
  private final DoubleProperty strength = new SimpleDoubleProperty(0);
  private final Timeline fading = new Timeline();
  private Range range;

  /**
   * @param repaint called for every change
   */
  Flash(Runnable repaint) {
    strength.addListener((_, _, _) -> repaint.run());
  }

  /** What stands out now, or null. */
  Range range() {
    return range;
  }

  /** 0 to 1. */
  double strength() {
    return strength.get();
  }

  void stop() {
    fading.stop();
    range = null;
  }

  void start(Range place) {
    stop();
    range = place;
    fading
        .getKeyFrames()
        .setAll(
            new KeyFrame(Duration.ZERO, new KeyValue(strength, 0.9)),
            new KeyFrame(LENGTH, _ -> range = null, new KeyValue(strength, 0)));
    fading.playFromStart();
  }
}
