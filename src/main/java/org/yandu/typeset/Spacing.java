package org.yandu.typeset;

/**
 * The white of a line in em: marks of full width give up their empty half beside another mark and
 * at the edges of a line (CLREQ #punctuation_width_adjustment); Han and Latin stand apart
 * (#mixed_text_composition_in_horizontal_writing_mode).
 */
final class Spacing {
  static final double TOLERANCE = 1e-4;

  /** From tab stop to tab stop. */
  private static final double TAB = 4;

  private static final double HALF = 0.5;

  /** From this width on a mark carries an empty half. */
  private static final float FULL = 0.9f;

  /** How much a mark inside a line can be narrowed when room is short. */
  private static final double GIVE = 0.25;

  private final boolean compress;
  private final double hanLatin;

  Spacing(Options options) {
    compress = options.compress();
    hanLatin = options.hanLatin();
  }

  /** What stands between two neighbours: negative where a mark gives up its half. */
  double between(byte before, float widthBefore, byte after, float width) {
    if (before == Kind.HAN && after == Kind.WORD
        || after == Kind.HAN && (before == Kind.WORD || before == Kind.UNIT)) {
      return hanLatin;
    }
    if (!compress) {
      return 0;
    }
    boolean closed = before == Kind.CLOSE && widthBefore > FULL;
    boolean opening = after == Kind.OPEN && width > FULL;
    boolean mark = after == Kind.CLOSE || after == Kind.OPEN;
    if (closed && (mark || after == Kind.UNIT || after == Kind.NARROW_CLOSE)) {
      return -HALF;
    }
    return opening && before == Kind.OPEN ? -HALF : 0;
  }

  /** Whether {@link #between} takes the white from the left of the second. */
  boolean trimsSecond(byte before, byte after) {
    return before == Kind.OPEN && after == Kind.OPEN;
  }

  double atLineStart(byte kind, float width) {
    return compress && kind == Kind.OPEN && width > FULL ? HALF : 0;
  }

  double atLineEnd(byte kind, double width) {
    return compress && kind == Kind.CLOSE && width > FULL ? HALF : 0;
  }

  double give(byte kind, double width) {
    return compress && (kind == Kind.CLOSE || kind == Kind.OPEN) && width > FULL ? GIVE : 0;
  }

  /** How much the white between Han and Latin can be narrowed. */
  double giveOf(double between) {
    return between > 0 ? between / 2 : 0;
  }

  /** The next tab stop. */
  double tab(double x) {
    return (Math.floor(x / TAB + TOLERANCE) + 1) * TAB;
  }
}
