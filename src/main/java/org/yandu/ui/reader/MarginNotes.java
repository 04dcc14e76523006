package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.typeset.Line;

/** The small marks in the margin, beside the line where what is noted or important begins. */
final class MarginNotes {
  private static final double FROM_COLUMN = 12;
  private static final double STEP = 12;
  private static final double SIZE = 14;

  private MarginNotes() {}

  /**
   * A mark of the margin.
   *
   * @param star for what is important; otherwise a bubble for a note
   * @param x of its left edge on the view
   * @param y of its upper edge
   */
  record Mark(PlacedHighlight of, boolean star, double x, double y) {}

  /** The marks beside a line. */
  static List<Mark> of(Viewport view, Line line, PlacedHighlights highlights) {
    List<Mark> marks = new ArrayList<>();
    double x = view.shiftX(line) + view.columnWidth() + FROM_COLUMN;
    double y = Math.rint(line.baseline() - line.box().size() * 0.62 + view.shiftY(line));
    for (PlacedHighlight placed : highlights.overlapping(line.range())) {
      if (!line.range().contains(placed.range().start())) {
        continue;
      }
      if (placed.noted()) {
        marks.add(new Mark(placed, false, x, y));
        x += STEP;
      }
      if (placed.highlight().label().important()) {
        marks.add(new Mark(placed, true, x, y));
        x += STEP;
      }
    }
    return marks;
  }

  /** The highlight whose mark is at a point of the view. */
  static Optional<PlacedHighlight> at(
      Viewport view, double x, double y, PlacedHighlights highlights) {
    if (view.isEmpty()) {
      return Optional.empty();
    }
    return of(view, view.lineAt(x, y), highlights).stream()
        .filter(mark ->
            x >= mark.x() - 2
                && x < mark.x() + STEP
                && y >= mark.y() - 4
                && y < mark.y() + SIZE + 4)
        .map(Mark::of)
        .findFirst();
  }
}
