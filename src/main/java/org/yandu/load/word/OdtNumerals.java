package org.yandu.load.word;

import java.util.Locale;
import org.yandu.load.raw.Numerals;

/** Writes a number in the way that the first of its kind in a format such as 一, 二, 三 shows. */
final class OdtNumerals {
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final String PLAIN = "零一二三四五六七八九十百千";
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖拾佰仟";
  private static final String FORMAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖拾佰仟";
  private static final int CIRCLED = 20;
  private static final String[] ROMAN = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private OdtNumerals() {}

  static String of(String format, int value) {
    return switch (format.isEmpty() ? ' ' : format.charAt(0)) {
      case ' ' -> "";
      case 'a' -> letters(value).toLowerCase(Locale.ROOT);
      case 'A' -> letters(value);
      case 'i' -> roman(value).toLowerCase(Locale.ROOT);
      case 'I' -> roman(value);
      case '一' -> Numerals.toChinese(value);
      case '壹' -> formal(value, format.contains("貳") ? FORMAL_TRADITIONAL : FORMAL);
      case '①' ->
          value >= 1 && value <= CIRCLED ? String.valueOf((char) ('①' + value - 1)) : "" + value;
      case '甲' -> one(STEMS, value);
      case '子' -> one(BRANCHES, value);
      case '１' -> wide(value);
      default -> String.valueOf(value);
    };
  }

  private static String one(String series, int value) {
    return value >= 1 && value <= series.length() ? series.substring(value - 1, value) : "" + value;
  }

  private static String formal(int value, String digits) {
    var formal = new StringBuilder();
    for (char c : Numerals.toChinese(value).toCharArray()) {
      int at = PLAIN.indexOf(c);
      formal.append(at < 0 ? c : digits.charAt(at));
    }
    return formal.toString();
  }

  private static String wide(int value) {
    var wide = new StringBuilder();
    for (char c : String.valueOf(value).toCharArray()) {
      wide.append((char) (c - '0' + '０'));
    }
    return wide.toString();
  }

  private static String letters(int value) {
    if (value < 1) {
      return String.valueOf(value);
    }
    String letter = String.valueOf((char) ('A' + (value - 1) % 26));
    return letter.repeat(Math.min(9, (value - 1) / 26 + 1));
  }

  private static String roman(int value) {
    var roman = new StringBuilder();
    int left = Math.clamp(value, 0, 4999);
    for (int i = 0; i < ROMAN.length; i++) {
      while (left >= ROMAN_VALUES[i]) {
        roman.append(ROMAN[i]);
        left -= ROMAN_VALUES[i];
      }
    }
    return roman.toString();
  }
}
