package org.yandu.typeset;

import java.util.Arrays;

/**
 * Finds where the lines of a block end: the most that fits, moved to a permitted place.
 *
 * <p>A mark that may not start a line hangs where that is wished, is pulled in by narrowing the
 * marks before it where they give enough, and otherwise the character before goes down with it. A
 * single thread at a time.
 */
final class LineBreaker {
  /** A word that would leave a larger hole may be parted after a solidus or a hyphen; in em. */
  private static final double HOLE = 5;

  /** Lines of fewer characters would show that one of them went down. */
  private static final int LONG_LINE = 16;

  /** How far from the end of a line to look for one that may go. */
  private static final int FARTHEST = 4;

  private final Advances advances;
  private final Spacing spacing;
  private int[] starts = new int[64];
  private int count;
  private String text;
  private int blockStart;
  private int blockEnd;
  private Face face;

  /** Right edge of the line so far, what its marks can give, and its last character. */
  private double x;

  private double give;
  private byte before;
  private float widthBefore;

  LineBreaker(Advances advances, Spacing spacing) {
    this.advances = advances;
    this.spacing = spacing;
  }

  /** Starts of the lines of the last text, {@link #count()} of them. */
  int[] starts() {
    return starts;
  }

  int count() {
    return count;
  }

  /** Breaks a text into the lines of a shape. */
  void lay(BlockText block, Face with, Shape shape) {
    text = block.text;
    blockStart = block.start;
    blockEnd = block.end;
    face = with;
    count = 0;
    int at = block.start;
    if (at == block.end) {
      add(at);
    }
    while (at < block.end) {
      add(at);
      at = next(at, shape);
    }
    notAlone();
  }

  /** Where a line of the last text that begins at an offset would end in a shape. */
  int end(int start, Shape shape) {
    return next(start, shape);
  }

  /**
   * The last line of a paragraph never holds a single character (CLREQ, paragraph end): a second
   * one comes down with it where the line above is long enough not to show it.
   */
  private void notAlone() {
    if (count < 2 || !isSingle(starts[count - 1])) {
      return;
    }
    int above = starts[count - 2];
    int last = starts[count - 1];
    for (int i = last - 1; i >= last - FARTHEST && i - above >= LONG_LINE; i--) {
      if (Kind.at(text, i) == Kind.HAN && Kind.at(text, i - 1) == Kind.HAN) {
        starts[count - 1] = i;
        return;
      }
    }
  }

  private boolean isSingle(int start) {
    boolean single = Kind.at(text, start) == Kind.HAN;
    for (int i = Clusters.end(text, start); i < blockEnd && single; i++) {
      byte kind = Kind.at(text, i);
      single = kind == Kind.CLOSE || kind == Kind.JOINED || isWhite(kind);
    }
    return single;
  }

  private int next(int start, Shape shape) {
    boolean first = start == blockStart;
    double room = shape.room(first);
    int mark = first ? shape.mark() : -1;
    int permitted = start;
    double filled = 0;
    byte wall = Kind.LINE_END;
    x = 0;
    give = 0;
    before = Kind.LINE_END;
    for (int i = start; i < blockEnd; i++) {
      byte kind = Kind.at(text, i);
      if (kind == Kind.JOINED) {
        continue;
      }
      if (i > start && i >= mark && Kind.mayBreak(wall, kind)) {
        permitted = i;
        filled = x;
        if (wall == Kind.LINE_END) {
          return i;
        }
      }
      float width = advances.at(face, text, i, kind);
      double end = x;
      double own = spacing.give(kind, width);
      if (i == start) {
        own = lineStart(first, kind, width) ? 0 : own;
      } else if (i == mark) {
        x = shape.afterMark();
        give = 0;
      } else {
        own = meet(kind, width) ? 0 : own;
      }
      x = text.charAt(i) == '\t' ? spacing.tab(x) : x + width;
      double overflow = x - spacing.atLineEnd(kind, width) - room;
      if (overflow > Spacing.TOLERANCE && !isWhite(kind)) {
        if (shape.hanging() && end <= room + Spacing.TOLERANCE && hangs(i)) {
          return afterWhite(i + 1);
        }
        if (!isPulled(kind) || overflow > give + Spacing.TOLERANCE) {
          return parted(start, permitted, i, room - filled);
        }
      }
      give += own;
      wall = Kind.wall(wall, kind);
      before = kind;
      widthBefore = width;
    }
    return blockEnd;
  }

  /** Whether a character gave up its left half at the start of a line. */
  private boolean lineStart(boolean first, byte kind, float width) {
    double trim = first ? 0 : spacing.atLineStart(kind, width);
    x -= trim;
    return trim > 0;
  }

  /** Adds what stands between two characters; whether the second gave up its left half for it. */
  private boolean meet(byte kind, float width) {
    double between = spacing.between(before, widthBefore, kind, width);
    boolean trimmed = between < 0 && spacing.trimsSecond(before, kind);
    if (between != 0) {
      x += between;
      give += spacing.giveOf(between);
      give -= between < 0 && !trimmed ? spacing.give(before, widthBefore) : 0;
    }
    return trimmed;
  }

  private static boolean isWhite(byte kind) {
    return kind == Kind.SPACE || kind == Kind.LINE_END;
  }

  /** Whether a character is worth narrowing others: none of its kind may be parted from them. */
  private static boolean isPulled(byte kind) {
    return kind == Kind.CLOSE || kind == Kind.DASH || Kind.isWord(kind);
  }

  /** Whether the mark at an index may hang: a single one, after which the line may end. */
  private boolean hangs(int index) {
    if (before == Kind.CLOSE || before == Kind.OPEN || !Kind.mayHang(text.charAt(index))) {
      return false;
    }
    int next = Clusters.end(text, index);
    if (next >= blockEnd) {
      return true;
    }
    byte after = Kind.at(text, next);
    return isWhite(after) || Kind.mayBreak(Kind.CLOSE, after);
  }

  /** What follows without ink still belongs to the line. */
  private int afterWhite(int index) {
    int at = index;
    while (at < blockEnd) {
      byte kind = Kind.at(text, at);
      if (kind != Kind.JOINED && !isWhite(kind)) {
        return at;
      }
      at++;
      if (kind == Kind.LINE_END) {
        return at;
      }
    }
    return at;
  }

  /**
   * Where a line that is full ends.
   *
   * @param full the first character that does not fit
   * @param hole what the line lacks if it ends at the last permitted place
   */
  private int parted(int start, int permitted, int full, double hole) {
    if (permitted == start || hole > HOLE) {
      for (int i = full; i > permitted + 1; i--) {
        if (mayPart(i)) {
          return i;
        }
      }
    }
    return permitted > start ? permitted : emergency(start, full);
  }

  /** Whether an address or a long compound may be parted before an index. */
  private boolean mayPart(int index) {
    char before = text.charAt(index - 1);
    char after = text.charAt(index);
    boolean joint = "/-_&=?".indexOf(before) >= 0 && "/-_&=?".indexOf(after) < 0;
    boolean dated = Character.isDigit(after) && before != '/' && before != '=';
    return joint && !dated && Kind.at(text, index) == Kind.WORD;
  }

  /** Where nothing is permitted a line is simply full, but a character stays whole. */
  private int emergency(int start, int full) {
    int at = Math.max(full, start + 1);
    while (at < blockEnd && Kind.at(text, at) == Kind.JOINED) {
      at++;
    }
    return at;
  }

  private void add(int start) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
    }
    starts[count++] = start;
  }
}
