package org.yandu.load.page;

import org.yandu.load.raw.Marks;

/** Decides by geometry whether a line continues the paragraph above it. */
final class LineFlow {
  enum Verdict {
    CONTINUES,
    STARTS,
    /** A new paragraph as far as the page tells; the words may know better. */
    UNSURE
  }

  /** Share of the usual distance from which a gap separates. */
  private static final float WIDE = 1.3f;

  private static final float SAME_SIZE = .09f;

  private static final String OPENERS = "（(〔[【";
  private static final String CLOSERS = "）)〕]】";

  private final Measures measures;

  LineFlow(Measures measures) {
    this.measures = measures;
  }

  /**
   * @param after the line below {@code b} in its column, null when there is none
   */
  Verdict of(Paragraph open, TextLine b, TextLine after) {
    TextLine a = open.last();
    boolean apart = a.page != b.page || a.column != b.column;
    if (isOtherSize(a, b) || isContentsEntry(a)) {
      return Verdict.STARTS;
    }
    if (isWrappedTitle(a, b, apart)) {
      return Verdict.CONTINUES;
    }
    if (!apart && isWideGap(open, b)) {
      return Verdict.STARTS;
    }
    if (startsLower(b) && !Marks.endsSentence(a.text) && a.bold == b.bold) {
      return Verdict.CONTINUES;
    }
    if (!apart && closesBracket(open, b)) {
      return Verdict.CONTINUES;
    }
    if (a.isCentred() && b.isCentred()) {
      return goesOnCentred(a, b, apart) ? Verdict.CONTINUES : Verdict.UNSURE;
    }
    if (a.isAtRight() || b.isAtRight()) {
      return Verdict.UNSURE;
    }
    if (hangs(open, b, apart)) {
      return Verdict.CONTINUES;
    }
    if (!a.isFullBefore(b)) {
      return b.indent() >= .9f && measures.indented ? Verdict.STARTS : Verdict.UNSURE;
    }
    return full(open, b, after, apart);
  }

  private Verdict full(Paragraph open, TextLine b, TextLine after, boolean apart) {
    TextLine a = open.last();
    if (b.isNumbered()
        && Marks.endsWithMark(a.text)
        && !Marks.isComma(a.last())
        && (b.indent() >= .9f || !measures.indented)) {
      return Verdict.STARTS;
    }
    float in = relative(b);
    if (in < .8f) {
      return flush(a, b, apart);
    }
    float step = (relative(b) - relative(a));
    if (step > .5f) {
      return Verdict.STARTS;
    }
    boolean block = isBlock(open);
    if (step < -.5f) {
      return block ? Verdict.STARTS : Verdict.CONTINUES;
    }
    boolean blockGoesOn = after != null && sameStart(b, after) && b.isFullBefore(after);
    boolean goesOn = block || blockGoesOn && !Marks.endsSentence(a.text);
    return goesOn ? Verdict.CONTINUES : measures.indented ? Verdict.STARTS : Verdict.UNSURE;
  }

  /** Whether the last lines form the left edge of a block, as those of an item do. */
  private static boolean isBlock(Paragraph open) {
    int lines = open.lines.size();
    return lines > 1
        && (sameStart(open.last(), open.lines.get(lines - 2))
            || lines == 2 && isBelowHang(open, open.last()));
  }

  private static boolean isBelowHang(Paragraph open, TextLine line) {
    return Math.abs(line.x0 - open.first().hang) < .7f * line.size;
  }

  /** The second line of an item stands below the words of the first, not below its number. */
  private static boolean hangs(Paragraph open, TextLine b, boolean apart) {
    return !apart
        && open.lines.size() == 1
        && !b.isNumbered()
        && !Marks.endsSentence(open.first().text)
        && isBelowHang(open, b);
  }

  /** In Latin letters a sentence never begins small. */
  private static boolean startsLower(TextLine line) {
    return Character.isLowerCase(line.text.charAt(0))
        && line.text.length() > 2
        && !line.isNumbered();
  }

  /** An adoption note or the like, too long for its line. */
  private static boolean goesOnCentred(TextLine a, TextLine b, boolean apart) {
    int open = 0;
    for (int i = 0; i < a.text.length(); i++) {
      char c = a.text.charAt(i);
      open += Marks.isOpener(c) ? 1 : Marks.isCloser(c) ? -1 : 0;
    }
    boolean wide = a.width() > .7f * (a.right - a.left) && a.width() >= b.width();
    return !apart && !Marks.endsWithMark(a.text) && (open > 0 || wide && a.bold == b.bold);
  }

  /** A note in brackets over two lines, the first of which ends where its maker wanted it to. */
  private static boolean closesBracket(Paragraph open, TextLine b) {
    String first = open.first().text;
    int kind = OPENERS.indexOf(first.charAt(0));
    return kind >= 0
        && open.lines.size() == 1
        && first.indexOf(CLOSERS.charAt(kind)) < 0
        && b.last() == CLOSERS.charAt(kind)
        && !b.isNumbered();
  }

  private Verdict flush(TextLine a, TextLine b, boolean apart) {
    if (measures.indented) {
      return Verdict.CONTINUES;
    }
    boolean maybeNew = Marks.endsSentence(a.text) && (apart || a.bold != b.bold);
    return maybeNew ? Verdict.UNSURE : Verdict.CONTINUES;
  }

  private static float relative(TextLine line) {
    return line.indent();
  }

  private static boolean sameStart(TextLine a, TextLine b) {
    return Math.abs(a.indent() - b.indent()) < .4f;
  }

  private static boolean isOtherSize(TextLine a, TextLine b) {
    return Math.abs(a.size - b.size) > SAME_SIZE * Math.max(a.size, b.size);
  }

  /** G3: lines of a larger letter, one below the other, in the middle. */
  private boolean isWrappedTitle(TextLine a, TextLine b, boolean apart) {
    return !apart
        && a.size > 1.12f * measures.bodySize
        && a.bold == b.bold
        && a.isCentred()
        && b.isCentred()
        && !b.isNumbered()
        && !Marks.endsSentence(a.text)
        && b.y - a.y < 2.3f * a.size;
  }

  private boolean isWideGap(Paragraph open, TextLine b) {
    TextLine a = open.last();
    float usual = measures.pitch * b.size;
    if (open.lines.size() > 1) {
      TextLine before = open.lines.get(open.lines.size() - 2);
      boolean near = before.page == a.page && before.column == a.column && a.y > before.y;
      usual = near ? a.y - before.y : usual;
    }
    return b.y - a.y > WIDE * usual + .5f || b.y < a.y;
  }

  /** 第一章 总则 …… 3 reaches the edge although it is complete. */
  private static boolean isContentsEntry(TextLine line) {
    String text = line.text;
    int end = text.length();
    while (end > 0
        && (Marks.isDigit(text.charAt(end - 1)) || Marks.isSpace(text.charAt(end - 1)))) {
      end--;
    }
    boolean numbered = end < text.length() && end > 2;
    String before = numbered ? text.substring(Math.max(0, end - 3), end) : "";
    boolean leader = before.chars().allMatch(c -> ".…·．⋯".indexOf(c) >= 0);
    return numbered && (leader || text.indexOf('\t', end) >= 0);
  }
}
