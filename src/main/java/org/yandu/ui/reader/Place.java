package org.yandu.ui.reader;

/**
 * Where reading is.
 *
 * @param offset canonical, of the first character on screen
 * @param into how far the line of the character stands above the upper edge, in em of body text
 */
record Place(int offset, double into) {
  /** A place whose line stands a little below the upper edge. */
  static Place below(int offset, double size) {
    return new Place(offset, -Viewport.PADDING / 2 / size);
  }
}
