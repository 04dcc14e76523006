package org.yandu.load.raw;

/**
 * The number at the start of a line.
 *
 * @param series what tells parallel series of one scheme apart: 是, 要, 第…
 * @param length of the prefix, its mark included
 */
public record Numbered(Scheme scheme, int value, String series, int length) {

  /** The number that {@code text} starts with, or null. */
  public static Numbered parse(String text) {
    if (text.length() < 2) {
      return null;
    }
    char first = text.charAt(0);
    if (first == '第') {
      return ordinal(text);
    }
    if (first == '（' || first == '(') {
      return bracketed(text);
    }
    if (Numerals.isChinese(first)) {
      return chinese(text);
    }
    if (Marks.isDigit(first)) {
      return arabic(text);
    }
    if (first >= '①' && first <= '⑳') {
      return new Numbered(Scheme.ARABIC_PAREN, first - '①' + 1, "①", 1);
    }
    if (first == 'I' || first == 'V' || first == 'X') {
      return roman(text);
    }
    return "首其再最另一".indexOf(first) >= 0 ? sequenceWord(text) : null;
  }

  private static final String[] ROMAN = {
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"
  };

  /** I. and II. above the parts of minutes and reports. */
  private static Numbered roman(String text) {
    int end = 0;
    while (end < text.length() && end < 5 && "IVX".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean dot = end + 1 < text.length() && ".．、".indexOf(text.charAt(end)) >= 0;
    if (!dot || text.charAt(end) == '.' && !Marks.isSpace(text.charAt(end + 1))) {
      return null;
    }
    int value = java.util.List.of(ROMAN).indexOf(text.substring(0, end)) + 1;
    return value > 0 ? new Numbered(Scheme.CHINESE, value, "I", end + 1) : null;
  }

  private static Numbered ordinal(String text) {
    int end = Numerals.end(text, 1);
    int value = Numerals.value(text, 1, end);
    if (value < 0 || end >= text.length()) {
      return null;
    }
    char unit = text.charAt(end);
    char next = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
    if (unit == '，' || unit == ',' || unit == '、') {
      return value <= 20 ? new Numbered(Scheme.POINT, value, "第", end + 1) : null;
    }
    if (unit == '部' && next == '分') {
      return new Numbered(Scheme.PART, value, "部分", end + 2);
    }
    if (unit == '单' && next == '元') {
      return new Numbered(Scheme.PART, value, "单元", end + 2);
    }
    return switch (unit) {
      case '编' -> "制号辑委".indexOf(next) >= 0 ? null : unit(Scheme.PART, value, unit, end);
      case '篇', '卷' -> unit(Scheme.PART, value, unit, end);
      case '章' -> unit(Scheme.CHAPTER, value, unit, end);
      case '讲' -> "话坛堂演述".indexOf(next) >= 0 ? null : unit(Scheme.CHAPTER, value, unit, end);
      case '课' -> "题程堂".indexOf(next) >= 0 ? null : unit(Scheme.CHAPTER, value, unit, end);
      case '集' -> "团体合中市会约".indexOf(next) >= 0 ? null : unit(Scheme.CHAPTER, value, unit, end);
      case '回' -> "合来事".indexOf(next) >= 0 ? null : unit(Scheme.CHAPTER, value, unit, end);
      case '卦' -> unit(Scheme.CHAPTER, value, unit, end);
      case '节' -> "课目奏假日约省".indexOf(next) >= 0 ? null : unit(Scheme.SECTION, value, unit, end);
      case '条' -> article(text, value, end);
      default -> null;
    };
  }

  private static Numbered unit(Scheme scheme, int value, char unit, int end) {
    return new Numbered(scheme, value, String.valueOf(unit), end + 1);
  }

  private static Numbered article(String text, int value, int unitAt) {
    int end = unitAt + 1;
    if (end < text.length() && text.charAt(end) == '之') {
      int more = Numerals.end(text, end + 1);
      if (more == end + 1) {
        return null;
      }
      end = more;
    }
    boolean reference = end < text.length() && "款项的规之和与至到、，,".indexOf(text.charAt(end)) >= 0;
    return reference ? null : new Numbered(Scheme.ARTICLE, value, "条", end);
  }

  private static Numbered bracketed(String text) {
    int from = 1;
    while (from < text.length() && text.charAt(from) == ' ') {
      from++;
    }
    int end = Numerals.end(text, from);
    int value = Numerals.value(text, from, end);
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    if (value <= 0 || value > 200 || end >= text.length()) {
      return null;
    }
    char close = text.charAt(end);
    if (close != '）' && close != ')') {
      return null;
    }
    boolean chinese = !Marks.isDigit(text.charAt(from));
    Scheme scheme = chinese ? Scheme.CHINESE_PAREN : Scheme.ARABIC_PAREN;
    return new Numbered(scheme, value, "()", end + 1);
  }

  private static final String POINT_VERBS = "是要则靠抓看";

  private static Numbered chinese(String text) {
    int end = Numerals.chineseEnd(text, 0);
    int value = Numerals.value(text, 0, end);
    if (value <= 0 || value > 200 || end >= text.length()) {
      return sequenceWord(text);
    }
    char mark = text.charAt(end);
    if (mark == '、' || mark == '．' || mark == '.') {
      return end + 1 < text.length() && !isEnumeration(text, end + 1)
          ? new Numbered(Scheme.CHINESE, value, "、", end + 1)
          : null;
    }
    if (value <= 20 && POINT_VERBS.indexOf(mark) >= 0 && text.charAt(0) != '两') {
      return new Numbered(Scheme.POINT, value, String.valueOf(mark), end + 1);
    }
    return sequenceWord(text);
  }

  /** 一、二季度 and 三、四线城市 count things, they number no heading. */
  private static boolean isEnumeration(String text, int from) {
    int end = Numerals.chineseEnd(text, from);
    if (end == from) {
      return false;
    }
    String rest = text.substring(end, Math.min(text.length(), end + 2));
    return rest.startsWith("年级")
        || rest.startsWith("把手")
        || rest.startsWith("季度")
        || !rest.isEmpty() && "月级类线等期审、产".indexOf(rest.charAt(0)) >= 0;
  }

  private static Numbered arabic(String text) {
    int end = Numerals.end(text, 0);
    int value = Numerals.value(text, 0, end);
    if (value < 0 || value > 999 || end >= text.length()) {
      return null;
    }
    char mark = text.charAt(end);
    char next = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
    if (mark == '、' || mark == '．') {
      return Marks.isDigit(next) ? null : new Numbered(Scheme.ARABIC, value, "1.", end + 1);
    }
    if (mark == ')' || mark == '）') {
      return new Numbered(Scheme.ARABIC_PAREN, value, "1)", end + 1);
    }
    if (mark != '.') {
      return null;
    }
    return Marks.isDigit(next)
        ? decimal(text, value)
        : new Numbered(Scheme.ARABIC, value, "1.", end + 1);
  }

  private static Numbered decimal(String text, int first) {
    int depth = 1;
    int last = first;
    int i = Numerals.end(text, 0);
    while (i + 1 < text.length() && text.charAt(i) == '.' && Marks.isDigit(text.charAt(i + 1))) {
      int end = Numerals.end(text, i + 1);
      last = Numerals.value(text, i + 1, end);
      i = end;
      depth++;
    }
    if (i >= text.length() || depth > 4 || last < 0 || last > 99) {
      return null;
    }
    char next = text.charAt(i);
    boolean measure = "亿万千百元倍个年月日天次人吨米公平度%％度分版".indexOf(next) >= 0;
    if (measure || !(Marks.isSpace(next) || Marks.isHan(next))) {
      return null;
    }
    return new Numbered(Scheme.DECIMAL, last, "1." + depth, i);
  }

  private static final String[][] WORDS = {
    {"首先", "先", "1"}, {"其次", "先", "2"}, {"再次", "先", "3"}, {"最后", "先", "4"},
    {"其一", "其", "1"}, {"其二", "其", "2"}, {"其三", "其", "3"}, {"其四", "其", "4"},
    {"其五", "其", "5"}, {"一方面", "方面", "1"}, {"另一方面", "方面", "2"}
  };

  private static Numbered sequenceWord(String text) {
    for (String[] word : WORDS) {
      int end = word[0].length();
      if (text.startsWith(word[0])
          && text.length() > end
          && (Marks.isComma(text.charAt(end)) || text.charAt(end) == '、')) {
        return new Numbered(Scheme.POINT, Integer.parseInt(word[2]), word[1], end + 1);
      }
    }
    return null;
  }
}
