package org.yandu.ui.reader;

import javafx.geometry.Point2D;
import org.yandu.ui.TestInput;

/** Says tests of the whole window where words stand in the reading view. */
public final class ReaderPoints {
  private ReaderPoints() {}

  /** The left edge of a character at half its height. */
  public static Point2D before(ReaderView reader, int offset) {
    return TestInput.onFx(() -> {
      Viewport view = reader.viewport();
      var line = view.layout().line(view.layout().lineOf(offset));
      double y = view.shiftY(line) + line.baseline() - line.box().size() * 0.35;
      return new Point2D(view.shiftX(line) + line.edge(line.toIndex(offset)), y);
    });
  }
}
