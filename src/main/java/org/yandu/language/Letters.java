package org.yandu.language;

/** What kind of character stands at a place, and which neighbours no word boundary parts. */
enum Letters {
  HAN,
  /** Letters and digits of other scripts, with the marks inside a word or number. */
  LATIN,
  BLANK,
  MARK;

  private static final String INSIDE_WORDS = ".-_@&'’";
  private static final String INSIDE_NUMBERS = ",:/–";
  private static final String UNITS = "%‰℃°％";

  boolean isWord() {
    return this == HAN || this == LATIN;
  }

  static Letters at(String text, int index) {
    int letter = text.codePointAt(start(text, index));
    if (Character.isIdeographic(letter)) {
      return HAN;
    }
    if (Character.isLetterOrDigit(letter) || isInside(text, index) || isUnit(text, index)) {
      return LATIN;
    }
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter) ? BLANK : MARK;
  }

  /** Whether the characters before and at {@code index} are of one kind. */
  static boolean alike(String text, int index) {
    return at(text, index - 1) == at(text, index);
  }

  /** Whether no word may begin at {@code index}, whatever the dictionary says. */
  static boolean joins(String text, int index) {
    if (index <= 0 || index >= text.length()) {
      return false;
    }
    return start(text, index) < index || at(text, index) != HAN && alike(text, index);
  }

  /** Start of the character whose part stands at {@code index}: a pair, or one with its accents. */
  private static int start(String text, int index) {
    int start = index;
    while (start > 0 && isPart(text, start)) {
      start--;
    }
    return start;
  }

  private static boolean isPart(String text, int index) {
    char unit = text.charAt(index);
    if (Character.isLowSurrogate(unit)) {
      return Character.isHighSurrogate(text.charAt(index - 1));
    }
    int type = Character.getType(text.codePointAt(index));
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isInside(String text, int index) {
    if (index == 0 || index + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(index - 1);
    char after = text.charAt(index + 1);
    char mark = text.charAt(index);
    return INSIDE_WORDS.indexOf(mark) >= 0 && isLatin(before) && isLatin(after)
        || INSIDE_NUMBERS.indexOf(mark) >= 0
            && Character.isDigit(before)
            && Character.isDigit(after);
  }

  private static boolean isUnit(String text, int index) {
    return index > 0
        && UNITS.indexOf(text.charAt(index)) >= 0
        && Character.isDigit(text.charAt(index - 1));
  }

  private static boolean isLatin(char unit) {
    return Character.isLetterOrDigit(unit) && !Character.isIdeographic(unit);
  }
}
