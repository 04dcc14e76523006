package org.yandu.load.structure;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.yandu.load.raw.Hints;
import org.yandu.load.raw.Marks;
import org.yandu.load.raw.Scheme;

/**
 * How strongly a line wants to continue the paragraph above it: a sum of small reasons for and
 * against, measured on official prose. The names of the rules are those of the research notes.
 */
final class JoinScore {
  static final double JOIN = 3;

  private static final double NAMED = 9;
  private static final float WIDEST_NAME = 30;

  /** The words of the document alone never add more than this. */
  private static final double MOST_BY_WORDS = 7;

  private static final String DEPENDENT = "的地得了着们等者与及或之性化和";
  private static final Pattern NOT_DEPENDENT =
      Pattern.compile(
          "地[方区处点位理质域球铁]|得[到出以知益]|了[解结]|着[力重眼手]|等[待到候]|者|与[会此其]|及[时早格]|或[许]|之[后前所间]|性[格别质]|化[学解工]|和[平谐睦]|的[确]");
  private static final String WEAKLY_DEPENDENT = "而也为在对以并就都还";
  private static final String OPEN_END = "的和与在对把以等一各这其及为了是向从将被";
  private static final Pattern ADDRESSED =
      Pattern.compile(".*(?:指出|强调|说|讲|写道|提出|要求|认为|表示|告诫)[^。]{0,6}[：:]");
  private static final Pattern DOCUMENT_TYPE =
      Pattern.compile(".*(?:通知|意见|决定|讲话|报告|发言|摘编|汇编|选编|办法|规定|条例|方案|纪要|公报|公告|通报|批复|函|致辞|演讲)");
  private static final Pattern OPENING_WORDS =
      Pattern.compile("(?:为了?|根据|按照|现将|近年来|经|依据|遵照).*", Pattern.DOTALL);
  private static final Pattern SPLIT_ORDINAL = Pattern.compile(".*第[一二三四五六七八九十百零〇\\d]*");
  private static final Pattern ORDINAL_REST =
      Pattern.compile("[一二三四五六七八九十百零〇\\d]*[条章节编款项届次].*", Pattern.DOTALL);

  private final Facts facts;
  private final Supplier<NGrams> grams;

  JoinScore(Facts facts, Supplier<NGrams> grams) {
    this.facts = facts;
    this.grams = grams;
  }

  /**
   * @param pageBetween whether a page number, a running head or a form feed stands between
   */
  double of(OpenParagraph a, Line b, boolean pageBetween, int lineIndex) {
    if (isNamed(a, b)) {
      return NAMED;
    }
    double score = kinds(a, b) + ends(a, b) + starts(a, b);
    score += shortLines(a, b, pageBetween, lineIndex) + layout(a, b, pageBetween);
    if (score < JOIN && score > JOIN - MOST_BY_WORDS) {
      score += words(a.last().text, b.text);
    }
    return score;
  }

  /** 第一章 on a line of its own takes its name from the line below. */
  private boolean isNamed(OpenParagraph a, Line b) {
    Line head = a.head();
    return head.kind == LineKind.HEADING
        && a.last() == head
        && head.number != null
        && head.number.scheme().level() <= Scheme.SECTION.level()
        && head.number.length() == head.text.length()
        && b.kind == LineKind.BODY
        && b.width() <= WIDEST_NAME
        && !Marks.endsWithMark(b.text)
        && !Marks.isComma(b.last())
        && !facts.isFull(b);
  }

  /** The first line of a paragraph may have lost an indent that counted for its width. */
  private boolean isFull(OpenParagraph a) {
    boolean first = a.last() == a.head() && a.head().indent < 1;
    return facts.isFull(a.last(), first ? 2.5f : 0);
  }

  /** N2, N3, N4, N5. */
  private double kinds(OpenParagraph a, Line b) {
    double score = stands(a.head(), a) + stands(b, null);
    if (b.kind == LineKind.TURN || b.kind == LineKind.BULLET) {
      score -= 8;
    } else if (b.kind == LineKind.ITEM && b.number.scheme() != Scheme.POINT) {
      score -= splitOrdinal(a, b) ? 0 : 8;
    }
    if (b.number != null && b.number.scheme() == Scheme.POINT) {
      score -= 2;
    }
    if (b.text.startsWith("附") && b.width() < 40 && LABEL_START.matcher(b.text).matches()) {
      score -= 6;
    }
    return score;
  }

  private static final Pattern LABEL_START = Pattern.compile("附(?:件|录|表).*", Pattern.DOTALL);

  private boolean splitOrdinal(OpenParagraph a, Line b) {
    String text = a.last().text;
    String tail = text.substring(Math.max(0, text.length() - 8));
    return SPLIT_ORDINAL.matcher(tail).matches() && ORDINAL_REST.matcher(b.text).matches();
  }

  private double stands(Line line, OpenParagraph paragraph) {
    return switch (line.kind) {
      case CONTENTS, BYLINE, DATE, SALUTATION, DOCUMENT_NUMBER, SEPARATOR, SUBTITLE, LABEL -> {
        boolean cut = paragraph != null && line.kind == LineKind.SUBTITLE && facts.isFull(line);
        yield cut ? -1 : -8;
      }
      case PROVENANCE -> -8;
      case HEADING -> {
        if (line.number == null) {
          yield -8;
        }
        if (facts.peersEnding(line.number.scheme()) >= .6) {
          yield paragraph == null ? -8 : 0;
        }
        yield paragraph != null && facts.isFull(line) ? -1 : -8;
      }
      default -> 0;
    };
  }

  /** N1, N6, N7, N8 and P2, P3, P4, P5, P11, P12: how the paragraph ends so far. */
  private double ends(OpenParagraph a, Line b) {
    String text = a.last().text;
    char last = a.last().last();
    double score = 0;
    boolean full = isFull(a);
    if (Marks.endsSentence(text)) {
      boolean flush = full && facts.indented() && b.indent < 1;
      score += flush ? 2 : a.quoteOpen() && full ? -3 : -7;
    } else if (Marks.isColon(last)) {
      boolean quotes = Marks.isOpener(b.first()) && ADDRESSED.matcher(text).matches();
      score += quotes ? 8 : full ? -1 : -4;
    } else if (last == '；' || last == ';') {
      score -= full ? 0 : 1;
    } else if (Marks.isOpener(last)) {
      score += 8;
    } else if (last == '、') {
      score += 6;
    } else if (Marks.isComma(last)) {
      score += 5;
    } else if (last == '—' || last == '-') {
      score += 4;
    } else {
      score += a.hasStop() ? 5 : 1;
    }
    return score + unfinished(a, b);
  }

  private double unfinished(OpenParagraph a, Line b) {
    double score = 0;
    boolean ends = Marks.endsWithMark(a.last().text);
    if (a.quoteOpen() || a.bracketOpen()) {
      boolean listed = ends && Marks.isOpener(b.first());
      score += listed ? -5 : 4;
      score += Marks.isCloser(b.first()) ? 3 : 0;
    }
    if (a.head().kind == LineKind.ITEM && !ends) {
      score += facts.peersEnding(a.head().number.scheme()) >= .6 ? 4 : 1;
    }
    if (a.width() > 45 && !a.hasStop()) {
      score += a.hasComma() ? 2.5 : 1.5;
    }
    return score;
  }

  /** P1, P6, P7, P9, N13: how the line begins. */
  private double starts(OpenParagraph a, Line b) {
    char before = a.last().last();
    char first = b.first();
    double score = 0;
    if (Marks.isNeverFirst(first)) {
      score += 8;
    } else if (DEPENDENT.indexOf(first) >= 0) {
      boolean word = b.text.length() > 1 && NOT_DEPENDENT.matcher(b.text.substring(0, 2)).matches();
      score += word ? 0 : 3;
    } else if (WEAKLY_DEPENDENT.indexOf(first) >= 0) {
      score += 1;
    }
    if (OPEN_END.indexOf(before) >= 0) {
      score += 2;
    }
    if (Marks.isLatin(before) && Marks.isLatin(first)) {
      score += 3;
    } else if (Marks.isDigit(before) && (Marks.isDigit(first) || isUnit(first))) {
      score += 4;
    }
    return b.text.startsWith("——") && Marks.endsSentence(a.last().text) ? score - 8 : score;
  }

  private static boolean isUnit(char c) {
    return "年月日亿万千百元个人名项次度%％倍".indexOf(c) >= 0;
  }

  /** N9 to N12: short lines may be headings, titles or verse. */
  private double shortLines(OpenParagraph a, Line b, boolean pageBetween, int lineIndex) {
    double score = 0;
    String text = a.last().text;
    boolean marked = Marks.endsWithMark(text);
    boolean number = Marks.isDigit(a.last().last()) && Marks.isDigit(b.first());
    boolean soft = b.softBefore && a.head().hints.headingLevel() > 0;
    if (a.width() <= 30
        && !marked
        && !a.hasStop()
        && !a.quoteOpen()
        && !a.bracketOpen()
        && !isFull(a)
        && !number
        && !soft) {
      boolean point = a.head().number != null && a.head().number.scheme() == Scheme.POINT;
      if (a.hasComma()) {
        boolean stands =
            point && isOrdinal(a.head()) && !facts.hardWrapped() && b.width() > 2 * a.width();
        score += point && !stands ? 1 : pageBetween ? 0 : stands ? -5 : -2;
      } else {
        score -= pageBetween ? 1 : 5;
      }
    }
    char last = a.last().last();
    if (b.width() <= 22
        && !Marks.endsWithMark(b.text)
        && !Marks.isComma(last)
        && last != '、'
        && !facts.hardWrapped()
        && !soft) {
      score -= 3;
    }
    if (lineIndex < 5
        && DOCUMENT_TYPE.matcher(text).matches()
        && b.width() > 30
        && OPENING_WORDS.matcher(b.text).matches()) {
      score -= 6;
    }
    boolean verse = a.width() <= 18 && b.width() <= 18 && marked && Marks.endsWithMark(b.text);
    return verse && Math.abs(a.width() - b.width()) <= 2 && !Marks.isComma(last)
        ? score - 9
        : score;
  }

  /** 第一， and 首先， may stand above what they announce; 一是 never does. */
  private static boolean isOrdinal(Line line) {
    return line.number.series().equals("第") || line.number.series().equals("先");
  }

  /** N14, N15, P13, P14, P15 and what white space tells in hard-wrapped text. */
  private double layout(OpenParagraph a, Line b, boolean pageBetween) {
    double score = pageBetween ? 2 : 0;
    if (facts.indented()) {
      boolean deeper = b.indent > a.head().indent;
      score += b.indent < 1 ? 2 : facts.hardWrapped() && deeper ? -5 : -3;
    }
    boolean displayed =
        a.head().hints.headingLevel() > 0 || a.head().hints.align() == Hints.Align.CENTRE;
    if (b.softBefore && displayed && !Marks.endsWithMark(a.last().text)) {
      score += 16;
    }
    if (!facts.hardWrapped()) {
      return score;
    }
    score += isFull(a) ? 3 : -5;
    if (facts.spaceAtEnd()) {
      score += a.last().spaceAfter ? -6 : 4;
    }
    return facts.blankApart() && b.blankBefore && !pageBetween ? score - 6 : score;
  }

  /** P8: words of the document that the break cuts in two. */
  private double words(String a, String b) {
    char left = a.charAt(a.length() - 1);
    if (!Marks.isHan(left) || !Marks.isHan(b.charAt(0))) {
      return 0;
    }
    double score = Math.min(2, .7 * grams.get().count(gram(a, 1, b, 1)));
    score += a.length() > 1 && seen(a, 2, b, 1) || b.length() > 1 && seen(a, 1, b, 2) ? 2 : 0;
    int four = a.length() > 1 && b.length() > 1 ? grams.get().count(gram(a, 2, b, 2)) : 0;
    return score + (four >= 3 ? 3 : four > 0 ? 2 : 0);
  }

  private boolean seen(String a, int left, String b, int right) {
    return grams.get().count(gram(a, left, b, right)) > 0;
  }

  private static String gram(String a, int left, String b, int right) {
    return a.substring(a.length() - left) + b.substring(0, right);
  }
}
