package org.yandu.load.structure;

import java.util.List;
import org.yandu.load.raw.Marks;
import org.yandu.load.raw.Scheme;

/** Headings that share their line with text, and articles whose title has a line of its own. */
final class RunIns {
  static final String ARTICLE_TITLE = "article title";

  private static final String POINT_TITLE = "point above text";

  private static final float WIDEST_RUN_IN = 36;

  private final List<Line> lines;
  private final int[] keys;

  /**
   * @param keys rank of every line as a heading, which this class completes
   */
  RunIns(List<Line> lines, int[] keys) {
    this.lines = lines;
    this.keys = keys;
  }

  void find() {
    articleTitles();
    closedTitles();
    pointTitles();
    points();
  }

  /** Whether an article or a point stands alone above its text. */
  static boolean isTitle(Line line) {
    return line.rule.equals(ARTICLE_TITLE) || line.rule.equals(POINT_TITLE);
  }

  /** 首先，谈谈… alone on its line, with whole paragraphs below. */
  private void pointTitles() {
    int titles = 0;
    for (int i = 0; i < keys.length; i++) {
      titles += isPointTitle(i) ? 1 : 0;
    }
    for (int i = 0; i < keys.length && titles > 1; i++) {
      if (isPointTitle(i)) {
        lines.get(i).become(LineKind.HEADING, POINT_TITLE, .7);
        keys[i] = 20 + Scheme.POINT.level();
      }
    }
  }

  private boolean isPointTitle(int i) {
    Line line = lines.get(i);
    return line.number != null
        && line.number.scheme() == Scheme.POINT
        && (line.kind == LineKind.ITEM || line.rule.equals(POINT_TITLE))
        && line.width() <= WIDEST_RUN_IN
        && line.seams.isEmpty()
        && !Marks.endsWithMark(line.text)
        && i + 1 < lines.size()
        && lines.get(i + 1).kind == LineKind.BODY
        && lines.get(i + 1).width() > WIDEST_RUN_IN;
  }

  /** （一）指导思想。 stands alone above its text, as all its like do, though a full stop closes it. */
  private void closedTitles() {
    int[] all = new int[Scheme.values().length];
    int[] closed = new int[all.length];
    for (int i = 0; i < keys.length; i++) {
      if (lines.get(i).kind == LineKind.ITEM) {
        int scheme = lines.get(i).number.scheme().ordinal();
        all[scheme]++;
        closed[scheme] += isClosedTitle(i) ? 1 : 0;
      }
    }
    for (int i = 0; i < keys.length; i++) {
      Line line = lines.get(i);
      int scheme = line.number == null ? 0 : line.number.scheme().ordinal();
      if (line.kind == LineKind.ITEM
          && isClosedTitle(i)
          && closed[scheme] > 1
          && closed[scheme] >= .6 * all[scheme]) {
        line.become(LineKind.HEADING, "closed title", .8);
        keys[i] = 20 + line.number.scheme().level();
      }
    }
  }

  private boolean isClosedTitle(int i) {
    Line line = lines.get(i);
    return line.number.scheme().canBeHeading()
        && line.width() <= WIDEST_RUN_IN
        && !Marks.contains(line.text, '；')
        && i + 1 < lines.size()
        && lines.get(i + 1).kind == LineKind.BODY
        && (asks(line.text)
            || line.text.indexOf('。') == line.text.length() - 1
                && lines.get(i + 1).width() > WIDEST_RUN_IN);
  }

  /** 一、水费怎样计算？ stands above its answer. */
  private static boolean asks(String text) {
    char last = text.charAt(text.length() - 1);
    return (last == '？' || last == '?')
        && text.indexOf(last) == text.length() - 1
        && !Marks.contains(text, '。');
  }

  /** In a contract 第一条 付款方式 stands alone above what was agreed. */
  private void articleTitles() {
    int articles = 0;
    int titles = 0;
    for (int i = 0; i < keys.length; i++) {
      articles += isArticle(lines.get(i)) ? 1 : 0;
      titles += isArticleTitle(i) ? 1 : 0;
    }
    if (titles < 2 || titles < .6 * articles) {
      return;
    }
    for (int i = 0; i < keys.length; i++) {
      if (isArticleTitle(i)) {
        lines.get(i).become(LineKind.HEADING, ARTICLE_TITLE, .8);
        keys[i] = 20 + Scheme.ARTICLE.level();
      }
    }
  }

  private static boolean isArticle(Line line) {
    return line.number != null
        && line.number.scheme() == Scheme.ARTICLE
        && (line.kind == LineKind.ITEM || line.rule.equals(ARTICLE_TITLE));
  }

  private boolean isArticleTitle(int i) {
    Line line = lines.get(i);
    return isArticle(line)
        && line.width() <= WIDEST_RUN_IN
        && line.text.length() > line.number.length()
        && !Marks.contains(line.text, '，')
        && !Marks.endsWithMark(line.text)
        && i + 1 < lines.size()
        && !isArticle(lines.get(i + 1));
  }

  /** Numbered paragraphs whose first short sentence is their heading, when most siblings do so. */
  private void points() {
    int[] siblings = new int[Scheme.values().length];
    int[] short_ = new int[siblings.length];
    for (Line line : lines) {
      if (line.kind == LineKind.ITEM) {
        int scheme = line.number.scheme().ordinal();
        siblings[scheme]++;
        short_[scheme] += firstSentence(line) > 0 ? 1 : 0;
      }
    }
    for (int i = 0; i < keys.length; i++) {
      Line line = lines.get(i);
      if (line.kind != LineKind.ITEM) {
        continue;
      }
      Scheme scheme = line.number.scheme();
      if (scheme == Scheme.ARTICLE || scheme == Scheme.POINT) {
        line.runInEnd = scheme == Scheme.ARTICLE ? line.number.length() : pointEnd(line);
        keys[i] = 20 + scheme.level() + (scheme == Scheme.ARTICLE ? 4 : 2);
      } else {
        int n = scheme.ordinal();
        int end = isClause(scheme, siblings) ? 0 : firstSentence(line);
        if (end > 0 && siblings[n] >= 2 && short_[n] >= .6 * siblings[n]) {
          line.runInEnd = end;
          keys[i] = 20 + scheme.level();
        }
      }
    }
  }

  /** What a law counts inside its articles has no headings. */
  private static boolean isClause(Scheme scheme, int[] siblings) {
    return scheme.level() >= Scheme.ARTICLE.level() && siblings[Scheme.ARTICLE.ordinal()] > 2;
  }

  /** End of a short first sentence that more text follows, 0 when there is none. */
  private static int firstSentence(Line line) {
    int stop = line.text.indexOf('。');
    if (stop < 0 || !line.number.scheme().canBeHeading() || stop <= line.number.length()) {
      return 0;
    }
    String head = line.text.substring(0, stop);
    int rest = line.text.length() - stop - 1;
    return Marks.width(head) <= WIDEST_RUN_IN && rest >= head.length() && head.indexOf('；') < 0
        ? stop
        : 0;
  }

  private static int pointEnd(Line line) {
    String text = line.text;
    int stop = text.indexOf('。');
    if (stop > 0 && stop <= 40) {
      return stop;
    }
    for (int i = Math.max(8, line.number.length()); i < text.length() && i < 60; i++) {
      if (Marks.isComma(text.charAt(i)) || text.charAt(i) == '；' || Marks.isColon(text.charAt(i))) {
        return i;
      }
    }
    return Math.min(text.length(), 40);
  }
}
