package org.yandu.text;

/** Writes small numbers the Chinese way: 一, 十二, 一百零三. */
public final class ChineseNumber {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] UNITS = {"", "十", "百", "千"};

  private ChineseNumber() {}

  /**
   * @throws IllegalArgumentException unless {@code number} lies between 1 and 9999
   */
  public static String of(int number) {
    if (number < 1 || number > 9999) {
      throw new IllegalArgumentException("not between 1 and 9999: " + number);
    }
    var text = new StringBuilder();
    String digits = Integer.toString(number);
    boolean gap = false;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit == 0) {
        gap = true;
        continue;
      }
      if (gap) {
        text.append('零');
      }
      gap = false;
      text.append(DIGITS.charAt(digit)).append(UNITS[digits.length() - 1 - i]);
    }
    return text.toString().replaceFirst("^一十", "十");
  }
}
