package org.yandu.typeset;

/**
 * The room that a block's lines have, in em of its own size.
 *
 * @param left of all its lines in the column
 * @param width of its lines, indents included
 * @param indent of the first line
 * @param hang of the others
 * @param mark end of the mark of a list item in the block's text, -1 where there is none; what
 *     follows the mark on the first line starts at {@code hang}
 * @param hanging whether a pausing mark may stand beyond the right edge
 */
record Shape(double left, double width, double indent, double hang, int mark, boolean hanging) {
  /** A column without indents, such as a cell of a table. */
  static Shape plain(double left, double width) {
    return new Shape(left, width, 0, 0, -1, false);
  }

  /** The same column in another width. */
  Shape narrowed(double other) {
    return new Shape(left, other, indent, hang, mark, hanging);
  }

  double indent(boolean first) {
    return first ? indent : hang;
  }

  double room(boolean first) {
    return width - indent(first);
  }

  /** From the start of the first line to the words after the mark. */
  double afterMark() {
    return hang - indent;
  }
}
