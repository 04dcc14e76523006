package org.yandu.typeset;

/**
 * What belongs to one character for a reader though it is several to the machine: pairs, combining
 * marks, variants, joined emoji, flags. Nothing breaks inside and no caret stands there.
 */
public final class Clusters {
  private static final char JOINER = '\u200D';
  private static final char APOSTROPHE = '\u2019';
  private static final char DASH = '—';
  private static final int FIRST_TONE = 0x1F3FB;
  private static final int LAST_TONE = 0x1F3FF;
  private static final int FIRST_FLAG = 0x1F1E6;
  private static final int LAST_FLAG = 0x1F1FF;

  private Clusters() {}

  /** Whether a caret may stand before the UTF-16 unit at an index; always at both ends. */
  public static boolean isBoundary(String text, int index) {
    return index <= 0 || index >= text.length() || Kind.at(text, index) != Kind.JOINED;
  }

  /** End of the character that starts at an index. */
  static int end(String text, int start) {
    int at = start + 1;
    while (!isBoundary(text, at)) {
      at++;
    }
    return at;
  }

  /** Whether the —— of Chinese starts at an index: two em wide and one line. */
  static boolean startsDash(String text, int index) {
    return isDash(text, index) && isDash(text, index + 1) && dashesBefore(text, index) % 2 == 0;
  }

  /** Whether a — is half of a ——. */
  static boolean isHalfDash(String text, int index) {
    return startsDash(text, index) || isDash(text, index) && startsDash(text, index - 1);
  }

  private static int dashesBefore(String text, int index) {
    int at = index;
    while (isDash(text, at - 1)) {
      at--;
    }
    return index - at;
  }

  private static boolean isDash(String text, int index) {
    return index >= 0 && index < text.length() && text.charAt(index) == DASH;
  }

  /** The kind of a unit that depends on its neighbours, {@code base} without them. */
  static byte kind(String text, int index, byte base) {
    char unit = text.charAt(index);
    if (unit == APOSTROPHE) {
      return isLetter(text, index - 1) && isLetter(text, index + 1) ? Kind.APOSTROPHE : base;
    }
    if (unit == DASH || unit == '·') {
      return base;
    }
    if (Character.isLowSurrogate(unit)) {
      boolean second = index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
      return second ? Kind.JOINED : Kind.HAN;
    }
    int point = text.codePointAt(index);
    if (isMark(point) || isSecondFlag(text, index, point) || isJoined(text, index, point)) {
      return Kind.JOINED;
    }
    boolean letter = Character.isAlphabetic(point) && !Character.isIdeographic(point);
    return Character.isHighSurrogate(unit) && letter ? Kind.WORD : base;
  }

  /** Whether a code point changes the one before it. */
  static boolean isMark(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT ->
          true;
      default -> point >= FIRST_TONE && point <= LAST_TONE;
    };
  }

  private static boolean isJoined(String text, int index, int point) {
    if (index == 0 || text.charAt(index - 1) != JOINER) {
      return false;
    }
    int at = index - 1;
    while (at > 0 && isMark(text.codePointBefore(at))) {
      at -= Character.charCount(text.codePointBefore(at));
    }
    return at > 0
        && Character.isExtendedPictographic(point)
        && Character.isExtendedPictographic(text.codePointBefore(at));
  }

  private static boolean isSecondFlag(String text, int index, int point) {
    int before = 0;
    int at = index;
    while (isFlag(point) && at > 1 && isFlag(text.codePointBefore(at))) {
      before++;
      at -= 2;
    }
    return before % 2 == 1;
  }

  private static boolean isFlag(int point) {
    return point >= FIRST_FLAG && point <= LAST_FLAG;
  }

  private static boolean isLetter(String text, int index) {
    return index >= 0
        && index < text.length()
        && Kind.isAlphabetic(text.charAt(index))
        && Character.isLetter(text.charAt(index));
  }
}
