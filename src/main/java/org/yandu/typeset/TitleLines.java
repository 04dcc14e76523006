package org.yandu.typeset;

import java.util.HashMap;
import java.util.Map;

/**
 * The best lines of a title of several: as few as it needs, about as long as each other, none
 * ending inside a word. Every choice of ends is weighed, not one line after the other.
 */
final class TitleLines {
  /** A line shorter than the others shows less than one that is longer, and least as the last. */
  private static final double SHORTER = 0.5;

  private static final double SHORTER_LAST = 0.4;

  private static final double STEP = 0.5;

  /** The way on from a place: what it costs, and where the next line begins. */
  private record Way(double cost, int next) {}

  private record Stop(int start, int lines) {}

  private final LineBreaker breaker;
  private final Shape shape;
  private final double even;
  private final int end;
  private final TitleBreaks breaks;
  private final Map<Stop, Way> ways = new HashMap<>();

  /**
   * Weighs the lines of a text.
   *
   * @param breaker that has just laid this text
   * @param even the narrowest column in which it has no more lines, in em
   */
  TitleLines(LineBreaker breaker, BlockText text, Shape shape, double even) {
    this.breaker = breaker;
    this.shape = shape;
    this.even = even;
    this.end = text.end;
    this.breaks = new TitleBreaks(text);
  }

  /** Starts of the lines, UTF-16 offsets; empty where no choice gives so many. */
  int[] starts(int start, int lines) {
    var starts = new int[lines];
    int at = start;
    for (int line = 0; line < lines; line++) {
      starts[line] = at;
      Way way = way(at, lines - line);
      if (way.cost() == Double.POSITIVE_INFINITY) {
        return new int[0];
      }
      at = way.next();
    }
    return starts;
  }

  private Way way(int start, int lines) {
    var stop = new Stop(start, lines);
    Way known = ways.get(stop);
    if (known == null) {
      known = search(start, lines);
      ways.put(stop, known);
    }
    return known;
  }

  private Way search(int start, int lines) {
    var best = new Way(Double.POSITIVE_INFINITY, end);
    int before = start;
    for (double width = even / 3; width <= shape.width(); width += STEP) {
      int next = breaker.end(start, shape.narrowed(width));
      if (next == before || (next == end) != (lines == 1)) {
        continue;
      }
      before = next;
      double rest = next == end ? 0 : breaks.cost(next) + way(next, lines - 1).cost();
      double cost = uneven(width, lines == 1) + rest;
      if (cost < best.cost()) {
        best = new Way(cost, next);
      }
    }
    return best;
  }

  private double uneven(double width, boolean last) {
    return width > even ? width - even : (even - width) * (last ? SHORTER_LAST : SHORTER);
  }
}
