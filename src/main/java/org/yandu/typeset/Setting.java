package org.yandu.typeset;

/** One line being set: the white before its characters and their widths, in em. */
final class Setting {
  /** Wider gaps than this look worse than a ragged edge. */
  private static final double WIDEST_GAP = 0.6;

  private final BlockText block;
  private final int start;
  private final int length;
  private final Spacing spacing;
  private final Shape shape;
  private final boolean first;
  private final byte[] kinds;
  private final double[] gaps;
  private final double[] gives;
  private final double[] widths;
  private final double[] shifts;

  /** First place that may stretch: behind the mark of a list item. */
  private int fixed;

  /** Characters up to here count for the width; the rest is white that hangs over. */
  private int inked;

  /** The mark that stands beyond the right edge, or -1. */
  private int hung = -1;

  Setting(BlockText block, int start, int end, Spacing spacing, Shape shape) {
    this.block = block;
    this.start = start;
    this.length = end - start;
    this.spacing = spacing;
    this.shape = shape;
    first = start == block.start;
    kinds = new byte[length];
    gaps = new double[length];
    gives = new double[length];
    widths = new double[length];
    shifts = new double[length];
  }

  /**
   * Sets the line.
   *
   * @param full whether it is spread over its room where the block is justified
   */
  Setting set(Advances advances, Face face, Align align, boolean full) {
    natural(advances, face);
    hang();
    double spare = shape.room(first) - width();
    if (spare < 0) {
      narrow(-spare);
    } else if (full && align == Align.JUSTIFY) {
      spread(spare);
    }
    return this;
  }

  private void natural(Advances advances, Face face) {
    int base = -1;
    double x = 0;
    for (int i = 0; i < length; i++) {
      byte kind = Kind.at(block.text, start + i);
      float width = advances.at(face, block.text, start + i, kind);
      kinds[i] = kind;
      widths[i] = width;
      if (kind == Kind.JOINED) {
        continue;
      }
      if (Kind.isContextual(block.text.charAt(start + i))) {
        shifts[i] = advances.inset(face, block.text, start + i);
      }
      if (i == 0 && !first) {
        trimLeft(i, spacing.atLineStart(kind, width));
      } else if (first && start + i == shape.mark()) {
        gaps[i] = shape.afterMark() - x;
        fixed = i;
      } else if (base >= 0) {
        x += meet(base, i, width);
      }
      if (block.text.charAt(start + i) == '\t') {
        widths[i] = spacing.tab(x) - x;
      }
      x += gaps[i] + widths[i];
      base = i;
    }
    trimEnd();
  }

  /** What two neighbours do to each other; what the first gave up of its width, never positive. */
  private double meet(int base, int i, float width) {
    byte before = kinds[base];
    double between = spacing.between(before, (float) widths[base], kinds[i], width);
    if (between >= 0) {
      gaps[i] = between;
      gives[i] = spacing.giveOf(between);
      return 0;
    }
    if (spacing.trimsSecond(before, kinds[i])) {
      trimLeft(i, -between);
      return 0;
    }
    widths[base] += between;
    return between;
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
    int last = last(inked);
    if (last >= 0) {
      widths[last] -= spacing.atLineEnd(kinds[last], widths[last]);
    }
  }

  /** The last character that starts before an index, or -1. */
  private int last(int end) {
    int at = end - 1;
    while (at >= 0 && kinds[at] == Kind.JOINED) {
      at--;
    }
    return at;
  }

  /** The same decision as the line breaker's: a single pausing mark that does not fit. */
  private void hang() {
    int last = last(inked);
    if (!shape.hanging() || last < 1 || !Kind.mayHang(block.text.charAt(start + last))) {
      return;
    }
    byte before = kinds[last(last)];
    double over = width() - shape.room(first);
    boolean single = before != Kind.CLOSE && before != Kind.OPEN;
    if (single && over > Spacing.TOLERANCE && over - widths[last] <= Spacing.TOLERANCE) {
      hung = last;
    }
  }

  /** The width that has to fit. */
  double width() {
    double width = 0;
    int end = hung >= 0 ? hung : inked;
    for (int i = 0; i < end; i++) {
      width += gaps[i] + widths[i];
    }
    return width;
  }

  /** Spreads what is left evenly over all places that may stretch. */
  private void spread(double spare) {
    int places = 0;
    for (int i = fixed + 1; i < end(); i++) {
      places += mayStretch(i) ? 1 : 0;
    }
    if (places == 0 || spare / places > WIDEST_GAP) {
      return;
    }
    for (int i = fixed + 1; i < end(); i++) {
      gaps[i] += mayStretch(i) ? spare / places : 0;
    }
  }

  private int end() {
    return hung >= 0 ? hung : inked;
  }

  private boolean mayStretch(int i) {
    return kinds[i] != Kind.JOINED && Kind.mayStretch(kinds[last(i)], kinds[i]);
  }

  /** Takes what is too much from the marks and the white between Han and Latin, in proportion. */
  private void narrow(double excess) {
    int last = last(end());
    double give = 0;
    for (int i = fixed; i <= last; i++) {
      give += gives[i] + (i < last ? spacing.give(kinds[i], widths[i]) : 0);
    }
    if (give == 0) {
      return;
    }
    double part = Math.min(1, excess / give);
    for (int i = fixed; i <= last; i++) {
      gaps[i] -= part * gives[i];
      double by = i < last ? part * spacing.give(kinds[i], widths[i]) : 0;
      if (kinds[i] == Kind.OPEN) {
        trimLeft(i, by);
      } else {
        widths[i] -= by;
      }
    }
  }

  /** The places of the characters at a size in pixels. */
  Justified placed(Align align, double size) {
    double spare = Math.max(0, shape.room(first) - width());
    double x = shape.left() + shape.indent(first);
    x += align == Align.CENTER ? spare / 2 : align == Align.RIGHT ? spare : 0;
    double[] edges = new double[length + 1];
    double[] glyphs = new double[length];
    for (int i = 0; i < length; i++) {
      x += gaps[i];
      edges[i] = (i == 0 ? x : x - gaps[i] / 2) * size;
      glyphs[i] = (x + shifts[i]) * size;
      x += i < inked ? widths[i] : 0;
    }
    edges[length] = x * size;
    return new Justified(edges, glyphs);
  }

  /** What the characters of the line lost and gained, for those who test it. */
  double gap(int i) {
    return gaps[i];
  }

  double lostLeft(int i) {
    return 0 - shifts[i];
  }

  double width(int i) {
    return widths[i];
  }

  int hung() {
    return hung;
  }
}
