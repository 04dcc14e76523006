package org.yandu.ui.reader;

/**
 * A piece of a layout on the view: the whole of it when scrolled, a column of a page otherwise.
 *
 * @param first of its lines
 * @param end after the last of its lines
 * @param top height in the layout of its upper edge, {@code bottom} of its lower
 * @param x of the left edge of the lines on the view
 * @param y of the upper edge on the view
 */
record Strip(int first, int end, double top, double bottom, double x, double y) {
  /** How far heights of the layout are moved downwards on the view. */
  double shiftY() {
    return y - top;
  }

  boolean holds(int line) {
    return line >= first && line < end;
  }
}
