package org.yandu.ui.reader;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.typeset.Line;

/** The short line that parts notes from the text above them. */
final class NoteRule {
  private static final double PART = 0.25;
  private static final double ABOVE = 0.5;
  private static final double THICK = 0.7;

  private NoteRule() {}

  /** Paints it above the first line of a note, where that follows something else. */
  static void paint(GraphicsContext on, Viewport view, Line line, Color color, Pixels pixels) {
    int before = line.box().blockIndex() - 1;
    List<Block> blocks = view.layout().document().blocks();
    if (before >= 0 && blocks.get(before).kind() != BlockKind.NOTE) {
      double x = pixels.at(view.shiftX(line));
      double y = line.box().top() + view.shiftY(line) - line.box().size() * ABOVE;
      on.setFill(color);
      on.fillRect(x, pixels.at(y), view.columnWidth() * PART, pixels.thick(THICK));
    }
  }
}
