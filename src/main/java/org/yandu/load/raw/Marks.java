package org.yandu.load.raw;

/** What single characters mean to a typesetter of Chinese; ASCII marks count like the wide ones. */
public final class Marks {
  private static final String FINAL = "。！？!?…";
  private static final String CLOSERS = "”’」』）》】〕〉)]";
  private static final String OPENERS = "“‘「『（《【〔〈([";
  private static final String NEVER_FIRST = "。，、；：！？”’」』）》】〕…％%";

  private Marks() {}

  public static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c == '〇' || c == '○';
  }

  public static boolean isFinal(char c) {
    return FINAL.indexOf(c) >= 0;
  }

  public static boolean isComma(char c) {
    return c == '，' || c == ',';
  }

  public static boolean isColon(char c) {
    return c == '：' || c == ':' || c == '︰';
  }

  public static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  public static boolean isOpener(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  public static boolean isNeverFirst(char c) {
    return NEVER_FIRST.indexOf(c) >= 0;
  }

  public static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0xC0 && c <= 0x24F;
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  /** White space, the ideographic and the non-breaking one included. */
  public static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u3000'
        || c == '\u00A0'
        || c >= '\u2000' && c <= '\u200A'
        || c == '\u202F'
        || c == '\u205F';
  }

  /** Whether {@code text} ends a sentence, closing quotes and brackets not counted. */
  public static boolean endsSentence(CharSequence text) {
    int i = text.length() - 1;
    while (i > 0 && isCloser(text.charAt(i))) {
      i--;
    }
    return i >= 0
        && (isFinal(text.charAt(i))
            || text.charAt(i) == '.' && i > 0 && isLatin(text.charAt(i - 1)));
  }

  /** Whether the last character is one that a title never ends with. */
  public static boolean endsWithMark(CharSequence text) {
    char last = text.charAt(text.length() - 1);
    return endsSentence(text) || isComma(last) || isColon(last) || "；;、".indexOf(last) >= 0;
  }

  /** Width in em: wide characters count one, narrow ones half. */
  public static float width(CharSequence text) {
    int halves = 0;
    for (int i = 0; i < text.length(); i++) {
      halves += isWide(text.charAt(i)) ? 2 : 1;
    }
    return halves / 2f;
  }

  private static boolean isWide(char c) {
    return c >= 0x2E80 || c >= 0x2010 && c <= 0x2027;
  }

  public static boolean contains(CharSequence text, char wanted) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == wanted) {
        return true;
      }
    }
    return false;
  }

  /** {@code text} without any white space, for comparisons. */
  public static String bare(CharSequence text) {
    var bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        bare.append(text.charAt(i));
      }
    }
    return bare.toString();
  }
}
