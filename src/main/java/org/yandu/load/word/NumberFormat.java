package org.yandu.load.word;

import java.util.Locale;
import org.yandu.load.raw.Numerals;

/** How a word processor writes the numbers that it counts itself. */
enum NumberFormat {
  NONE,
  BULLET,
  DECIMAL,
  DECIMAL_ZERO,
  FULL_WIDTH,
  CHINESE,
  /** 二〇二五: one digit after the other. */
  CHINESE_DIGITS,
  /** 壹贰叁. */
  CHINESE_FORMAL,
  /** 壹貳參. */
  CHINESE_FORMAL_TRADITIONAL,
  /** 甲乙丙. */
  STEMS,
  /** 子丑寅. */
  BRANCHES,
  CIRCLED,
  /** ⑴. */
  PARENTHESISED,
  /** ⒈. */
  DOTTED,
  UPPER_LETTER,
  LOWER_LETTER,
  UPPER_ROMAN,
  LOWER_ROMAN,
  ORDINAL;

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String FORMAL_FROM = "零一二三四五六七八九十百千";
  private static final String FORMAL_TO = "零壹贰叁肆伍陆柒捌玖拾佰仟";
  private static final String FORMAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖拾佰仟";
  private static final int LONGEST_LETTERS = 9;
  private static final int LARGEST_ROMAN = 4999;

  /** The format that OOXML calls {@code name}. */
  static NumberFormat named(String name) {
    return switch (name) {
      case "none" -> NONE;
      case "bullet" -> BULLET;
      case "decimalZero" -> DECIMAL_ZERO;
      case "decimalFullWidth", "decimalFullWidth2" -> FULL_WIDTH;
      case "chineseCounting",
          "chineseCountingThousand",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "japaneseCounting" ->
          CHINESE;
      case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand", "koreanDigital2" ->
          CHINESE_DIGITS;
      case "chineseLegalSimplified", "japaneseLegal" -> CHINESE_FORMAL;
      case "ideographLegalTraditional" -> CHINESE_FORMAL_TRADITIONAL;
      case "ideographTraditional" -> STEMS;
      case "ideographZodiac" -> BRANCHES;
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> CIRCLED;
      case "decimalEnclosedFullstop" -> DOTTED;
      case "decimalEnclosedParen" -> PARENTHESISED;
      case "upperLetter" -> UPPER_LETTER;
      case "lowerLetter" -> LOWER_LETTER;
      case "upperRoman" -> UPPER_ROMAN;
      case "lowerRoman" -> LOWER_ROMAN;
      case "ordinal" -> ORDINAL;
      default -> DECIMAL;
    };
  }

  /** The format with this number in Word's binary files and in RTF. */
  static NumberFormat coded(int code) {
    return switch (code) {
      case 0xFF -> NONE;
      case 23 -> BULLET;
      case 1 -> UPPER_ROMAN;
      case 2 -> LOWER_ROMAN;
      case 3 -> UPPER_LETTER;
      case 4 -> LOWER_LETTER;
      case 5 -> ORDINAL;
      case 14, 19 -> FULL_WIDTH;
      case 18, 28 -> CIRCLED;
      case 22 -> DECIMAL_ZERO;
      case 26 -> DOTTED;
      case 27 -> PARENTHESISED;
      case 30 -> STEMS;
      case 31 -> BRANCHES;
      case 11, 33, 35, 37, 39 -> CHINESE;
      case 10, 17, 36 -> CHINESE_DIGITS;
      case 16, 38 -> CHINESE_FORMAL;
      case 34 -> CHINESE_FORMAL_TRADITIONAL;
      default -> DECIMAL;
    };
  }

  /** The format that OpenDocument shows by the first of its kind or by some: 1, A, 一, 二, 三… */
  static NumberFormat like(String sample) {
    return switch (sample.isEmpty() ? ' ' : sample.charAt(0)) {
      case ' ' -> NONE;
      case 'a' -> LOWER_LETTER;
      case 'A' -> UPPER_LETTER;
      case 'i' -> LOWER_ROMAN;
      case 'I' -> UPPER_ROMAN;
      case '一' -> CHINESE;
      case '壹' -> sample.contains("貳") ? CHINESE_FORMAL_TRADITIONAL : CHINESE_FORMAL;
      case '①' -> CIRCLED;
      case '甲' -> STEMS;
      case '子' -> BRANCHES;
      case '１' -> FULL_WIDTH;
      default -> DECIMAL;
    };
  }

  String format(int value) {
    return switch (this) {
      case NONE, BULLET -> "";
      case DECIMAL -> String.valueOf(value);
      case DECIMAL_ZERO -> value < 10 ? "0" + value : String.valueOf(value);
      case FULL_WIDTH -> digits(value, "０１２３４５６７８９");
      case CHINESE -> Numerals.toChinese(value);
      case CHINESE_DIGITS -> value == 10 ? "十" : digits(value, DIGITS);
      case CHINESE_FORMAL -> formal(value, FORMAL_TO);
      case CHINESE_FORMAL_TRADITIONAL -> formal(value, FORMAL_TRADITIONAL);
      case STEMS -> turn(value, "甲乙丙丁戊己庚辛壬癸");
      case BRANCHES -> turn(value, "子丑寅卯辰巳午未申酉戌亥");
      case CIRCLED -> enclosed(value, '①');
      case DOTTED -> enclosed(value, '⒈');
      case PARENTHESISED -> enclosed(value, '⑴');
      case UPPER_LETTER -> letters(value);
      case LOWER_LETTER -> letters(value).toLowerCase(Locale.ROOT);
      case UPPER_ROMAN -> roman(value);
      case LOWER_ROMAN -> roman(value).toLowerCase(Locale.ROOT);
      case ORDINAL -> ordinal(value);
    };
  }

  private static String digits(int value, String digits) {
    var out = new StringBuilder();
    for (char c : String.valueOf(value).toCharArray()) {
      out.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : c);
    }
    return out.toString();
  }

  private static String formal(int value, String digits) {
    var out = new StringBuilder();
    for (char c : Numerals.toChinese(value).toCharArray()) {
      int at = FORMAL_FROM.indexOf(c);
      out.append(at < 0 ? c : digits.charAt(at));
    }
    return out.toString();
  }

  private static String turn(int value, String signs) {
    return value < 1 || value > signs.length()
        ? String.valueOf(value)
        : signs.substring(value - 1, value);
  }

  private static String enclosed(int value, char one) {
    return value >= 1 && value <= 20
        ? String.valueOf((char) (one + value - 1))
        : String.valueOf(value);
  }

  private static String letters(int value) {
    return value < 1
        ? ""
        : String.valueOf((char) ('A' + (value - 1) % 26))
            .repeat(Math.min(LONGEST_LETTERS, (value - 1) / 26 + 1));
  }

  private static String ordinal(int value) {
    boolean teen = value % 100 >= 11 && value % 100 <= 13;
    String[] ends = {"th", "st", "nd", "rd"};
    return value + (teen || value % 10 > 3 || value < 0 ? "th" : ends[value % 10]);
  }

  private static String roman(int value) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] digits = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    var roman = new StringBuilder();
    int left = Math.min(value, LARGEST_ROMAN);
    for (int i = 0; i < values.length; i++) {
      while (left >= values[i]) {
        roman.append(digits[i]);
        left -= values[i];
      }
    }
    return roman.toString();
  }
}
