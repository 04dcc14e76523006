package org.yandu.ui.reader;

import org.yandu.typeset.Layout;
import org.yandu.typeset.Measure;
import org.yandu.typeset.Options;
import org.yandu.ui.kit.Typeface;

/**
 * What the view asks of a layout: its mode, the room in pixels, the size of body text.
 *
 * @param width of the view
 * @param height of the view
 */
record Form(
    ReadingMode mode,
    double width,
    double height,
    double size,
    Options options,
    Typeface typeface) {
  /** Left and right of a column, for numbers, ribbons and notes. */
  static final double GUTTER = 46;

  /** Above and below pages; numbers and running titles stand in the foot. */
  static final double HEAD = 32;

  static final double FOOT = 48;

  /** Two columns have at least so many characters each, or they become one. */
  private static final int FEWEST_OF_TWO = 18;

  /** White between two columns: the margin of either. */
  static final double BETWEEN = 2 * GUTTER;

  boolean isPaged() {
    return mode != ReadingMode.SCROLL;
  }

  /** Columns side by side. */
  int columns() {
    return mode == ReadingMode.COLUMNS && roomOfTwo() >= FEWEST_OF_TWO * size ? 2 : 1;
  }

  private double roomOfTwo() {
    return (width - 2 * GUTTER - BETWEEN) / 2;
  }

  /** Whether anything can be laid out. */
  boolean hasRoom() {
    return width > 0 && height > 0 && size > 0;
  }

  Measure measure() {
    double room = columns() == 2 ? roomOfTwo() : width - 2 * GUTTER;
    Measure column = Measure.fitting(room, size, options);
    return isPaged() ? column.paged(Math.max(size, height - HEAD - FOOT)) : column;
  }

  /** Puts a layout that was made for {@link #measure} on the view; any thread. */
  Placement place(Layout layout) {
    return isPaged() ? new Paging(this, layout) : new Scrolling(this, layout);
  }
}
