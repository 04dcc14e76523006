package org.yandu.ui.reader;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.yandu.text.Range;
import org.yandu.typeset.Line;

/**
 * Moves an end of the highlight whose bar is shown to a new place; what it would become is shown
 * until it is let go.
 */
final class EndDrag {
  private static final double REACH = 9;

  private final Viewport view;
  private PlacedHighlight of;
  private int fixed;
  private Range now;

  EndDrag(Viewport view) {
    this.view = requireNonNull(view);
  }

  /** Takes hold of an end if one is at the point. */
  boolean take(PlacedHighlight placed, double x, double y) {
    if (near(placed, true, x, y)) {
      start(placed, placed.range().end());
    } else if (near(placed, false, x, y)) {
      start(placed, placed.range().start());
    }
    return of != null;
  }

  /** Whether a grip of the highlight is at the point. */
  boolean isOver(PlacedHighlight placed, double x, double y) {
    return near(placed, true, x, y) || near(placed, false, x, y);
  }

  private void start(PlacedHighlight placed, int other) {
    of = placed;
    fixed = other;
    now = placed.range();
  }

  private boolean near(PlacedHighlight placed, boolean start, double x, double y) {
    Range range = placed.range();
    Line line = view.layout().line(view.layout().lineOf(start ? range.start() : range.end() - 1));
    int offset = start ? range.start() : range.end();
    double atX = view.shiftX(line) + line.edge(line.toIndex(offset));
    double size = line.box().size();
    double atY = line.baseline() + view.shiftY(line) + (start ? -1.2 : 0.5) * size;
    return Math.abs(x - atX) <= REACH && Math.abs(y - atY) <= REACH;
  }

  boolean isActive() {
    return of != null;
  }

  /** Moves the end to the place nearest to the point; a highlight never becomes empty. */
  void move(double x, double y) {
    int offset = view.offsetAt(x, Math.clamp(y, 0, view.height()));
    if (offset != fixed) {
      now = new Range(Math.min(fixed, offset), Math.max(fixed, offset));
    }
  }

  /** The highlight as it would be. */
  Optional<PlacedHighlight> preview() {
    return Optional.ofNullable(of).map(placed -> placed.at(now));
  }

  /** Lets go; the highlight as it is to be, if that is another place than before. */
  Optional<PlacedHighlight> drop() {
    Optional<PlacedHighlight> moved = preview().filter(p -> !p.range().equals(of.range()));
    of = null;
    now = null;
    return moved;
  }
}
