package org.yandu.typeset;

/**
 * Where every character of a line stands.
 *
 * @param edges of the cells, one more than there are characters
 * @param glyphs where to draw each character
 */
record Justified(double[] edges, double[] glyphs) {
  private static final Spacing SPACING = new Spacing();

  /** Wider gaps than this look worse than a ragged edge; in em. */
  private static final double WIDEST_GAP = 0.6;

  /**
   * Places the characters of one line.
   *
   * @param left of the line in em
   * @param room for it in em
   * @param full whether the line is to be spread over its room
   */
  record Slot(double left, double room, boolean full) {}

  static Justified of(
      BlockText block, int start, int end, Advances advances, Style style, Slot slot) {
    var pass = new Pass(block, start, end, advances, style);
    pass.natural(LineBreaker.TAB);
    if (style.align() == Align.JUSTIFY) {
      double spare = slot.room - pass.width();
      if (spare < 0) {
        pass.narrow(-spare);
      } else if (slot.full) {
        pass.spread(spare);
      }
    }
    double left =
        switch (style.align()) {
          case JUSTIFY, LEFT -> slot.left;
          case CENTER -> slot.left + Math.max(0, (slot.room - pass.width()) / 2);
          case RIGHT -> slot.left + Math.max(0, slot.room - pass.width());
        };
    return pass.placed(left);
  }

  /** Works on one line: gaps before and widths of its characters, in em. */
  private static final class Pass {
    private final BlockText block;
    private final int start;
    private final int length;
    private final Advances advances;
    private final Face face;
    private final double[] gaps;
    private final double[] widths;
    private final double[] shifts;
    private final byte[] kinds;

    /** Characters up to here count for the width; the rest is white that hangs over. */
    private int inked;

    Pass(BlockText block, int start, int end, Advances advances, Style style) {
      this.block = block;
      this.start = start;
      this.length = end - start;
      this.advances = advances;
      this.face = style.face();
      gaps = new double[length];
      widths = new double[length];
      shifts = new double[length];
      kinds = new byte[length];
    }

    void natural(double tab) {
      byte before = Kind.LINE_END;
      float widthBefore = 0;
      double x = 0;
      for (int i = 0; i < length; i++) {
        char unit = block.text.charAt(start + i);
        byte kind = Kind.of(unit);
        float width = advances.at(face, block.text, start + i);
        kinds[i] = kind;
        widths[i] = width;
        if (i == 0 && start > block.start) {
          trimLeft(i, SPACING.atLineStart(kind, width));
        } else if (i > 0) {
          squeeze(i, before, widthBefore, kind, width);
        }
        if (unit == '\t') {
          widths[i] = SPACING.tab(x, tab) - x;
        }
        x += gaps[i] + widths[i];
        if (kind != Kind.JOINED) {
          before = kind;
          widthBefore = width;
        }
      }
      trimEnd();
    }

    private void squeeze(int i, byte before, float widthBefore, byte kind, float width) {
      double between = SPACING.between(before, widthBefore, kind, width);
      if (between >= 0) {
        gaps[i] = between;
      } else if (SPACING.trimsSecond(before, kind)) {
        trimLeft(i, -between);
      } else {
        widths[i - 1] += between;
      }
    }

    private void trimLeft(int i, double by) {
      widths[i] -= by;
      shifts[i] -= by;
    }

    private void trimEnd() {
      inked = length;
      while (inked > 0 && (kinds[inked - 1] == Kind.SPACE || kinds[inked - 1] == Kind.LINE_END)) {
        inked--;
      }
      if (inked > 0 && widths[inked - 1] > 0) {
        widths[inked - 1] -= SPACING.atLineEnd(kinds[inked - 1], (float) widths[inked - 1]);
      }
    }

    double width() {
      double width = 0;
      for (int i = 0; i < inked; i++) {
        width += gaps[i] + widths[i];
      }
      return width;
    }

    /** Spreads what is left evenly over all places that may stretch. */
    void spread(double spare) {
      int places = 0;
      for (int i = 1; i < inked; i++) {
        places += Kind.mayStretch(kinds[i - 1], kinds[i]) ? 1 : 0;
      }
      if (places == 0 || spare / places > WIDEST_GAP) {
        return;
      }
      for (int i = 1; i < inked; i++) {
        gaps[i] += Kind.mayStretch(kinds[i - 1], kinds[i]) ? spare / places : 0;
      }
    }

    /** Takes what is too much from the marks, each in the same part. */
    void narrow(double excess) {
      double give = 0;
      for (int i = 0; i < inked - 1; i++) {
        give += SPACING.give(kinds[i], (float) widths[i]);
      }
      if (give == 0) {
        return;
      }
      double part = Math.min(1, excess / give);
      for (int i = 0; i < inked - 1; i++) {
        double by = part * SPACING.give(kinds[i], (float) widths[i]);
        if (kinds[i] == Kind.OPEN) {
          trimLeft(i, by);
        } else {
          widths[i] -= by;
        }
      }
    }

    Justified placed(double left) {
      double[] edges = new double[length + 1];
      double[] glyphs = new double[length];
      double x = left;
      for (int i = 0; i < length; i++) {
        x += gaps[i];
        edges[i] = i == 0 ? x : x - gaps[i] / 2;
        glyphs[i] = x + shifts[i];
        x += i < inked ? widths[i] : 0;
      }
      edges[length] = x;
      return new Justified(edges, glyphs);
    }
  }

  /** The same places at a character size in pixels. */
  Justified scaled(double size) {
    for (int i = 0; i < edges.length; i++) {
      edges[i] *= size;
    }
    for (int i = 0; i < glyphs.length; i++) {
      glyphs[i] *= size;
    }
    return this;
  }
}
