package org.yandu.load.raw;

/** Chinese, Arabic and full-width numerals in running text. */
public final class Numerals {
  private static final String DIGITS = "零一二三四五六七八九";

  private Numerals() {}

  public static boolean isChinese(char c) {
    return c != 0 && "零〇○一二三四五六七八九十百千两".indexOf(c) >= 0;
  }

  /** End of the numeral that starts at {@code from}; {@code from} itself when there is none. */
  public static int end(CharSequence text, int from) {
    int i = from;
    if (i < text.length() && Marks.isDigit(text.charAt(i))) {
      while (i < text.length() && Marks.isDigit(text.charAt(i))) {
        i++;
      }
      return i;
    }
    return chineseEnd(text, from);
  }

  public static int chineseEnd(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && isChinese(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Value of a numeral, -1 when it is none or absurdly long. */
  public static int value(CharSequence text, int from, int end) {
    if (end <= from || end - from > 9) {
      return -1;
    }
    return Marks.isDigit(text.charAt(from)) ? arabic(text, from, end) : chinese(text, from, end);
  }

  private static int arabic(CharSequence text, int from, int end) {
    int value = 0;
    for (int i = from; i < end; i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private static int chinese(CharSequence text, int from, int end) {
    int total = 0;
    int digit = -1;
    boolean units = false;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
      if (unit > 0) {
        units = true;
        total += Math.max(digit, digit < 0 ? 1 : 0) * unit;
        digit = -1;
      } else {
        int next = c == '〇' || c == '○' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
        digit = digit > 0 && !units ? digit * 10 + next : next;
      }
    }
    return total + Math.max(digit, 0);
  }

  /** {@code number} as counted in Chinese documents: 一, 十, 十一, 一百零一. */
  public static String toChinese(int number) {
    if (number <= 0 || number > 9999) {
      return Integer.toString(number);
    }
    var out = new StringBuilder();
    String units = "千百十";
    boolean zero = false;
    for (int power = 1000, u = 0; power >= 1; power /= 10, u++) {
      int digit = number / power % 10;
      if (digit == 0) {
        zero = !out.isEmpty();
        continue;
      }
      if (zero) {
        out.append('零');
        zero = false;
      }
      out.append(DIGITS.charAt(digit));
      if (power > 1) {
        out.append(units.charAt(u));
      }
    }
    return number < 20 && number >= 10 ? out.substring(1) : out.toString();
  }
}
