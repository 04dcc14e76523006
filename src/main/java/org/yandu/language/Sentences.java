package org.yandu.language;

import org.yandu.text.Range;

/**
 * Where sentences end: after 。！？；…… and the closing marks behind them; not in 《》 or （） and not in
 * numbers. A line end or tab ends a sentence without any mark. Pure functions, any thread.
 */
public final class Sentences {
  private static final String ENDS = "。！？；…!?;｡";
  private static final String PAUSES = "，、：,:";
  private static final String CLOSING = "”’」』）)】〕］]》〉\"'";
  private static final String OPENING = "《〈（(";
  private static final String CLOSED_BY = "》〉）)";

  /** A bracket that is not closed within so many characters is none. */
  private static final int LONGEST_BRACKET = 200;

  /** A word with a capital letter and no longer than this is cut short by its stop: Dr. and No. */
  private static final int SHORT_FORM = 4;

  private Sentences() {}

  /**
   * The sentence that holds the character at {@code index}, without the blanks around it; where
   * blanks stand, the sentence before them.
   *
   * @return empty if there are only blanks
   */
  public static Range at(String text, int index) {
    Range span = spanAt(text, index);
    int start = span.start();
    int end = span.end();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Range(start, end);
  }

  /** The sentence with the blanks that follow it: such spans leave nothing between them. */
  static Range spanAt(String text, int index) {
    int start = lineStart(text, Math.clamp(index, 0, Math.max(0, text.length() - 1)));
    int end = end(text, start);
    while (end <= index && end < text.length()) {
      start = end;
      end = end(text, start);
    }
    return new Range(start, end);
  }

  private static int lineStart(String text, int index) {
    int start = index;
    while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int end(String text, int start) {
    int i = start;
    while (i < text.length()) {
      if (isLineEnd(text.charAt(i))) {
        return i + 1;
      }
      if (isEnd(text, i)) {
        int after = afterMarks(text, i);
        if (after == text.length() || PAUSES.indexOf(text.charAt(after)) < 0) {
          return afterBlanks(text, after);
        }
        i = after;
      } else {
        i = afterBracket(text, i);
      }
    }
    return i;
  }

  private static boolean isEnd(String text, int i) {
    char unit = text.charAt(i);
    if (unit == '.') {
      return isFullStop(text, i);
    }
    boolean narrow = unit < 0x80;
    return ENDS.indexOf(unit) >= 0 && !(narrow && i + 1 < text.length() && isLatin(text, i + 1));
  }

  /** A dot ends a sentence after a Chinese character, or after a Latin word before a blank. */
  private static boolean isFullStop(String text, int i) {
    int next = i + 1;
    if (i == 0 || next < text.length() && isLatin(text, next)) {
      return false;
    }
    char before = text.charAt(i - 1);
    if (Character.isIdeographic(before) || CLOSING.indexOf(before) >= 0) {
      return next == text.length() || text.charAt(next) != '.';
    }
    boolean apart = next == text.length() || isBlank(text.charAt(next)) || isClosing(text, next);
    return Character.isLetter(before) && apart && !isShortForm(text, i);
  }

  private static boolean isShortForm(String text, int dot) {
    int start = dot;
    while (start > 0 && isLatin(text, start - 1)) {
      start--;
    }
    return dot - start <= SHORT_FORM && Character.isUpperCase(text.charAt(start));
  }

  /** After the mark at {@code i} and all that belongs to it. */
  private static int afterMarks(String text, int i) {
    int after = i + 1;
    while (after < text.length()
        && (ENDS.indexOf(text.charAt(after)) >= 0 || isClosing(text, after))) {
      after++;
    }
    return after;
  }

  private static boolean isClosing(String text, int i) {
    return CLOSING.indexOf(text.charAt(i)) >= 0;
  }

  private static int afterBlanks(String text, int i) {
    int after = i;
    while (after < text.length() && isBlank(text.charAt(after)) && !isLineEnd(text.charAt(after))) {
      after++;
    }
    return after;
  }

  /** After the closing mark of the bracket that opens at {@code i}, else the next character. */
  private static int afterBracket(String text, int i) {
    int kind = OPENING.indexOf(text.charAt(i));
    if (kind < 0) {
      return i + 1;
    }
    int depth = 0;
    int last = Math.min(text.length(), i + LONGEST_BRACKET);
    for (int at = i; at < last && !isLineEnd(text.charAt(at)); at++) {
      if (text.charAt(at) == OPENING.charAt(kind)) {
        depth++;
      } else if (text.charAt(at) == CLOSED_BY.charAt(kind) && --depth == 0) {
        return at + 1;
      }
    }
    return i + 1;
  }

  private static boolean isLatin(String text, int i) {
    char unit = text.charAt(i);
    return unit < 0x80 && Character.isLetterOrDigit(unit);
  }

  private static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || unit == '\u3000' || unit == '\u00A0';
  }

  private static boolean isLineEnd(char unit) {
    return unit == '\n' || unit == '\t';
  }
}
