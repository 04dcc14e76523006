package org.yandu.typeset;

/**
 * Finds where the lines of a block end: the most that fits, moved to a permitted place.
 *
 * <p>A mark that may not start a line is pulled in by narrowing the marks before it where they give
 * enough; otherwise the character before goes down with it. A single thread at a time.
 */
final class LineBreaker {
  /** From tab stop to tab stop, in em. */
  static final double TAB = 4;

  private final Advances advances;
  private final Spacing spacing = new Spacing();
  private int[] starts = new int[64];
  private int count;

  LineBreaker(Advances advances) {
    this.advances = advances;
  }

  /** Starts of the lines of the last text, {@link #count()} of them. */
  int[] starts() {
    return starts;
  }

  int count() {
    return count;
  }

  /**
   * Breaks a text.
   *
   * @param first room on the first line, in em of the style's own size
   * @param rest room on the others
   */
  void lay(BlockText block, Face face, double first, double rest, double tab) {
    count = 0;
    int at = block.start;
    if (at == block.end) {
      add(at);
    }
    while (at < block.end) {
      add(at);
      at = next(block, face, at, count == 1 ? first : rest, tab);
    }
  }

  private int next(BlockText block, Face face, int start, double room, double tab) {
    String text = block.text;
    double x = 0;
    double give = 0;
    int permitted = start;
    byte before = Kind.LINE_END;
    float widthBefore = 0;
    for (int i = start; i < block.end; i++) {
      byte kind = Kind.of(text.charAt(i));
      if (i > start && Kind.mayBreak(before, kind)) {
        permitted = i;
        if (before == Kind.LINE_END) {
          return i;
        }
      }
      float width = advances.at(face, text, i);
      boolean lineStart = i == start && start > block.start;
      double trim = lineStart ? spacing.atLineStart(kind, width) : 0;
      double between = i == start ? -trim : spacing.between(before, widthBefore, kind, width);
      x += between;
      x = text.charAt(i) == '\t' ? spacing.tab(x, tab) : x + width;
      boolean second = i == start || spacing.trimsSecond(before, kind);
      double taken = between < 0 && !second ? spacing.give(before, widthBefore) : 0;
      double overflow = x - spacing.atLineEnd(kind, width) - room;
      if (overflow > Spacing.TOLERANCE
          && kind != Kind.SPACE
          && overflow > pull(kind, give - taken)) {
        return permitted > start ? permitted : emergency(text, start, i);
      }
      give += (between < 0 && second ? 0 : spacing.give(kind, width)) - taken;
      before = kind == Kind.JOINED ? before : kind;
      widthBefore = kind == Kind.JOINED ? widthBefore : width;
    }
    return block.end;
  }

  /** What the marks before give so that one more closing mark can stay. */
  private static double pull(byte kind, double give) {
    return kind == Kind.CLOSE || kind == Kind.NARROW_CLOSE ? give : 0;
  }

  /** Where nothing is permitted a line is simply full, but a character stays whole. */
  private static int emergency(String text, int start, int full) {
    int at = Math.max(full, start + 1);
    while (at < text.length() && at > start + 1 && Kind.of(text.charAt(at)) == Kind.JOINED) {
      at--;
    }
    while (at < text.length() && Kind.of(text.charAt(at)) == Kind.JOINED) {
      at++;
    }
    return at;
  }

  private void add(int start) {
    if (count == starts.length) {
      starts = java.util.Arrays.copyOf(starts, count * 2);
    }
    starts[count++] = start;
  }
}
