package org.yandu.typeset;

/**
 * What a character may do at the edges of a line, after CLREQ (#prohibition-rules-strict), and
 * where a line may stretch.
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

  /** Marks of half width and connectors that never start a line. */
  static final byte NARROW_CLOSE = 7;

  static final byte NARROW_OPEN = 8;
  static final byte LINE_END = 9;

  /** The solidus: neither first nor last of a line. */
  static final byte TIGHT = 10;

  /** Western pauses, and units after numbers (%): they never start a line, Han stands apart. */
  static final byte UNIT = 11;

  /** The ’ inside a Latin word. */
  static final byte APOSTROPHE = 12;

  /** White of the width of an ideograph. */
  static final byte BLANK = 13;

  private static final int COUNT = 14;
  private static final String OPENING = "“‘（〔【《〈「『［｛〖〘〝";
  private static final String PAUSING = "。，、；：？！．";
  private static final String CLOSING = PAUSING + "”’）〕】》〉」』］｝〗〙〞‼⁇⁈⁉";
  private static final String NARROW_CLOSING = ")]}»›·・～〜‧％℃℉°′″﹐﹑﹒﹔﹕﹖﹗｡､｣–－々〻ー";
  private static final String NARROW_OPENING = "([{«‹｢￥＄£€№§";
  private static final byte[] KINDS = kinds();
  private static final boolean[] BREAKS = new boolean[COUNT * COUNT];
  private static final boolean[] STRETCHES = new boolean[COUNT * COUNT];

  static {
    for (byte before = 0; before < COUNT; before++) {
      for (byte after = 0; after < COUNT; after++) {
        BREAKS[before * COUNT + after] = breaks(before, after);
        STRETCHES[before * COUNT + after] = stretches(before, after);
      }
    }
  }

  private Kind() {}

  static byte at(String text, int index) {
    byte kind = KINDS[text.charAt(index)];
    return kind >= 0 ? kind : Clusters.kind(text, index, (byte) ~kind);
  }

  /** Whether the kind and the width of a unit depend on its neighbours. */
  static boolean isContextual(char unit) {
    return KINDS[unit] < 0;
  }

  /** Whether a line may end between two neighbours. */
  static boolean mayBreak(byte before, byte after) {
    return BREAKS[before * COUNT + after];
  }

  /** Whether justification may widen the place between two neighbours. */
  static boolean mayStretch(byte before, byte after) {
    return STRETCHES[before * COUNT + after];
  }

  /** Whether a mark may stand beyond the right edge. */
  static boolean mayHang(char unit) {
    return PAUSING.indexOf(unit) >= 0;
  }

  /** What the next character has before it: white does not part it from an opening mark. */
  static byte wall(byte wall, byte kind) {
    boolean holds = wall == OPEN || wall == NARROW_OPEN || wall == TIGHT;
    boolean white = kind == SPACE || kind == BLANK;
    return kind == JOINED || white && holds ? wall : kind;
  }

  static boolean isWord(byte kind) {
    return switch (kind) {
      case WORD, NARROW_CLOSE, NARROW_OPEN, TIGHT, UNIT, APOSTROPHE -> true;
      default -> false;
    };
  }

  static boolean isAlphabetic(char unit) {
    return Character.isLetterOrDigit(unit) && !Character.isIdeographic(unit) && unit < 0x2E80;
  }

  private static boolean breaks(byte before, byte after) {
    if (before == LINE_END) {
      return true;
    }
    return switch (after) {
      case CLOSE, NARROW_CLOSE, UNIT, DASH, TIGHT, JOINED, SPACE, LINE_END -> false;
      default -> breaksAfter(before) && !(isWord(before) && isWord(after));
    };
  }

  private static boolean breaksAfter(byte before) {
    return before != OPEN && before != NARROW_OPEN && before != TIGHT;
  }

  private static boolean stretches(byte before, byte after) {
    if (after == JOINED || after == LINE_END || after == SPACE) {
      return false;
    }
    if (before == SPACE) {
      return true;
    }
    boolean tight = before == TIGHT || after == TIGHT || before == DASH && after == DASH;
    return !tight && !(isWord(before) && isWord(after)) && !isFast(before, after);
  }

  /** Latin keeps its distance from Chinese pauses and from what brackets it (CLREQ #id118). */
  private static boolean isFast(byte before, byte after) {
    boolean pause = before == CLOSE && isWord(after) || isWord(before) && after == CLOSE;
    return pause || before == OPEN && isWord(after);
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
    set(kinds, "—…‥⸺⋯", DASH);
    set(kinds, "/／", TIGHT);
    set(kinds, ",.;:!?%‰", UNIT);
    set(kinds, " \t\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200A", SPACE);
    set(kinds, "\u3000", BLANK);
    set(kinds, "\n\r\u2028\u2029", LINE_END);
    for (int unit = 0; unit < kinds.length; unit++) {
      boolean symbol = unit > 0x7F && Character.isExtendedPictographic(unit);
      boolean paired = unit == '’' || unit == '—' || unit == '·';
      if (symbol || paired || Character.isSurrogate((char) unit)) {
        kinds[unit] = (byte) ~kinds[unit];
      }
    }
    return kinds;
  }

  private static byte kindOf(char unit) {
    // Vowels and finals of Hangul letters, Thai AM and half-width voicing marks join as well.
    boolean joined = unit >= 0x1160 && unit <= 0x11FF || unit >= 0xD7B0 && unit <= 0xD7FB;
    joined |= unit == 0x0E33 || unit == 0x0EB3 || unit == 0xFF9E || unit == 0xFF9F;
    if (joined || !Character.isSurrogate(unit) && Clusters.isMark(unit)) {
      return JOINED;
    }
    boolean ascii = unit > ' ' && unit < 0x7F;
    return ascii || isAlphabetic(unit) || unit == '\u00A0' || unit == '\u202F' ? WORD : HAN;
  }

  private static void set(byte[] kinds, String units, byte kind) {
    for (int i = 0; i < units.length(); i++) {
      kinds[units.charAt(i)] = kind;
    }
  }
}
