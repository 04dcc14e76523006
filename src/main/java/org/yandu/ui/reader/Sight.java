package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.typeset.Layout;
import org.yandu.typeset.Line;

/** Which lines stand where on the view, and which is at a point of it. */
abstract class Sight {
  /** What is on the view, in text order; empty without text. */
  abstract List<Strip> strips();

  abstract Layout layout();

  abstract boolean isEmpty();

  /** Of the view. */
  abstract double height();

  /** The line that shows the character at an offset. */
  Line lineOf(int offset) {
    return layout().line(layout().lineOf(offset));
  }

  /** Whether the top of the line of an offset is on the view. */
  boolean isOnScreen(int offset) {
    Line line = lineOf(offset);
    double y = line.box().top() + shiftY(line);
    return y >= 0 && y <= height();
  }

  /** Of the view. */
  abstract double width();

  abstract boolean isPaged();

  /** Which page a click turns to at a point of the view: -1 back, 1 on, 0 none. */
  int turnAt(double x) {
    if (isEmpty() || !isPaged()) {
      return 0;
    }
    double margin = strips().getFirst().x() - Form.GUTTER;
    return x < margin ? -1 : x > width() - margin ? 1 : 0;
  }

  private Optional<Strip> stripOf(Line line) {
    for (Strip strip : strips()) {
      if (strip.holds(line.box().index())) {
        return Optional.of(strip);
      }
    }
    return Optional.empty();
  }

  /** How far a line's own coordinates are moved to the right on the view. */
  double shiftX(Line line) {
    return stripOf(line).orElse(strips().getFirst()).x();
  }

  /** The same downwards; a line of another page is moved off the view. */
  double shiftY(Line line) {
    Optional<Strip> strip = stripOf(line);
    if (strip.isPresent()) {
      return strip.get().shiftY();
    }
    boolean before = line.box().index() < strips().getFirst().first();
    return (before ? -2 : 2) * height() - line.box().top();
  }

  /** The lines of which something is on the view, in text order. */
  List<Line> visibleLines() {
    List<Line> lines = new ArrayList<>();
    for (Strip strip : strips()) {
      double top = Math.max(strip.top(), -strip.shiftY());
      double bottom = Math.min(strip.bottom(), height() - strip.shiftY());
      for (int index : layout().linesBetween(top, bottom)) {
        if (strip.holds(index)) {
          lines.add(layout().line(index));
        }
      }
    }
    return lines;
  }

  /** The strip nearest to a point of the view, half the white between two to each. */
  private Strip stripAt(double x) {
    Strip best = strips().getFirst();
    for (Strip strip : strips()) {
      if (x >= strip.x() - Form.BETWEEN / 2) {
        best = strip;
      }
    }
    return best;
  }

  /** The line under a point of the view, or nearest to it. */
  Line lineAt(double x, double y) {
    Strip strip = stripAt(x);
    double last = Math.max(strip.top(), strip.bottom() - 0.01);
    double inside = Math.clamp(y - strip.shiftY(), strip.top(), last);
    int index = layout().lineAt(x - strip.x(), inside);
    return layout().line(Math.clamp(index, strip.first(), strip.end() - 1));
  }

  /** The line that has a character right under a point of the view. */
  Optional<Line> under(double x, double y) {
    if (isEmpty()) {
      return Optional.empty();
    }
    Line line = lineAt(x, y);
    double inside = y - shiftY(line);
    boolean high = inside >= line.box().top() && inside < line.bottom();
    double left = shiftX(line);
    boolean wide = x >= left + line.edge(0) && x < left + line.edge(line.length());
    return high && wide ? Optional.of(line) : Optional.empty();
  }

  /** The character of a line under a point of the view, not the gap nearest to it. */
  int characterAt(Line line, double x) {
    int index = line.indexNear(x - shiftX(line));
    if (index > 0 && line.edge(index) > x - shiftX(line)) {
      index--;
    }
    return line.toSource(Math.min(index, Math.max(0, line.length() - 1)));
  }

  /** The next place between characters after an offset, or before it. */
  int neighbour(int offset, boolean after) {
    int by = after ? 1 : -1;
    Line line = layout().line(layout().lineOf(offset));
    int index = line.toIndex(offset) + by;
    while (!line.isBoundary(index)) {
      index += by;
    }
    if (index >= 0 && index <= line.length()) {
      return line.toSource(index);
    }
    int next = line.box().index() + by;
    if (next < 0 || next >= layout().lineCount()) {
      return offset;
    }
    Line other = layout().line(next);
    int inside = after ? Math.min(1, other.length()) : Math.max(0, other.length() - 1);
    while (!other.isBoundary(inside)) {
      inside += by;
    }
    return other.toSource(inside);
  }

  /** The place between characters nearest to a point of the view. */
  int offsetAt(double x, double y) {
    Strip strip = stripAt(x);
    double inside = y - strip.shiftY();
    if (inside < strip.top()) {
      return layout().startOf(strip.first());
    }
    if (inside > strip.bottom()) {
      return layout().line(strip.end() - 1).range().end();
    }
    Line line = lineAt(x, y);
    return line.toSource(line.indexNear(x - strip.x()));
  }
}
