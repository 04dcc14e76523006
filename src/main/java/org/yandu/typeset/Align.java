package org.yandu.typeset;

/** Where the lines of a block lie in the column. */
public enum Align {
  JUSTIFY,
  LEFT,
  CENTER,
  RIGHT
}
