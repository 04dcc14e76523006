package org.yandu.typeset;

/**
 * What a character may do at the edges of a line, after CLREQ (strict set), and where a line may
 * stretch.
 */
final class Kind {
  /** Ideographs, kana and symbols: a line may break on either side. */
  static final byte HAN = 0;

  /** Opening marks never end a line. */
  static final byte OPEN = 1;

  /** Closing and pausing marks never start a line. */
  static final byte CLOSE = 2;

  /** Letters and digits; a run of them holds together. */
  static final byte WORD = 3;

  static final byte SPACE = 4;

  /** Half of a —— or ……: neither split nor at the start of a line. */
  static final byte DASH = 5;

  /** Combining marks and second halves of surrogate pairs belong to what stands before. */
  static final byte JOINED = 6;

  /** Marks of half width and units (%℃) that never start a line. */
  static final byte NARROW_CLOSE = 7;

  static final byte NARROW_OPEN = 8;
  static final byte LINE_END = 9;

  private static final String OPENING = "“‘（〔【《〈「『［｛〖〘〝";
  private static final String CLOSING = "。，、；：？！”’）〕】》〉」』］｝〗〙〞．";
  private static final String NARROW_CLOSING = ",.;:!?)]}%·・～〜‧％‰℃°′″／﹑々ー";
  private static final String NARROW_OPENING = "([{￥＄№§";
  private static final byte[] KINDS = kinds();

  private Kind() {}

  static byte of(char unit) {
    return KINDS[unit];
  }

  /** Whether a line may end between two neighbours. */
  static boolean mayBreak(byte before, byte after) {
    if (before == LINE_END) {
      return true;
    }
    if (after == CLOSE || after >= DASH && after != NARROW_OPEN || after == SPACE) {
      return false;
    }
    if (before == OPEN || before == NARROW_OPEN) {
      return false;
    }
    return before == SPACE || !(isWord(before) && isWord(after));
  }

  /** Whether justification may widen the place between two neighbours. */
  static boolean mayStretch(byte before, byte after) {
    if (after == JOINED || after == LINE_END || after == SPACE) {
      return false;
    }
    if (before == SPACE) {
      return true;
    }
    return !(before == DASH && after == DASH) && !(isWord(before) && isWord(after));
  }

  private static boolean isWord(byte kind) {
    return kind == WORD || kind == NARROW_CLOSE || kind == NARROW_OPEN;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[1 << 16];
    for (int unit = 0; unit < kinds.length; unit++) {
      kinds[unit] = kindOf((char) unit);
    }
    set(kinds, OPENING, OPEN);
    set(kinds, CLOSING, CLOSE);
    set(kinds, NARROW_CLOSING, NARROW_CLOSE);
    set(kinds, NARROW_OPENING, NARROW_OPEN);
    set(kinds, "—…‥⸺", DASH);
    set(kinds, " \t", SPACE);
    set(kinds, "\n\r\u2028\u2029", LINE_END);
    return kinds;
  }

  private static byte kindOf(char unit) {
    if (Character.isLowSurrogate(unit)) {
      return JOINED;
    }
    int type = Character.getType(unit);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return JOINED;
    }
    boolean ascii = unit > ' ' && unit < 0x7F;
    boolean alphabetic =
        Character.isLetterOrDigit(unit) && !Character.isIdeographic(unit) && unit < 0x2E80;
    return ascii || alphabetic || unit == '\u00A0' ? WORD : HAN;
  }

  private static void set(byte[] kinds, String units, byte kind) {
    for (int i = 0; i < units.length(); i++) {
      kinds[units.charAt(i)] = kind;
    }
  }
}
