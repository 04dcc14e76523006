package org.yandu.load.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.yandu.load.raw.Hints;
import org.yandu.load.raw.Marks;

/** Which lines could be titles, and which lines around them say so. */
final class Titles {
  static final Pattern DOCUMENT_TYPE =
      Pattern.compile(
          ".*(?:通知|意见|决定|讲话|报告|发言|摘编|汇编|选编|选辑|文集|办法|规定|条例|方案|纪要|公报|公告|通报|批复|函|致辞|演讲|细则|要点|计划|总结|记录|实录|纪实|宣言|声明|决议|判决书|裁定书|决定书|调解书|通知书|紀要|紀錄|記錄|意見|決定|講話|報告|發言|規定|條例|通報|計劃|總結|聲明|決議)");
  static final Pattern COLLECTION =
      Pattern.compile(
          ".*(?:摘编|汇编|选编|选辑|文集|选集|文选|诗选|诗集|词选|诗词选|诗抄|作品选|作品集|材料|资料|集锦|发言选登|案例)(?:[（(].{1,8}[）)])?");
  static final Pattern FILE_NAME = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}[_ ](.+)");
  static final Pattern DATELINE =
      Pattern.compile(
          "(?:（|\\()?(?:新华社|人民网|中新社|中新网|央视网|本报|中国新闻网|新华网|人民日报)[^。]{0,20}?\\d{1,2}月\\d{1,2}日?(?:电|讯|消息).*",
          Pattern.DOTALL);
  static final float WIDEST = 60;

  private final List<Line> lines;

  Titles(List<Line> lines) {
    this.lines = lines;
  }

  /** Whether the line at {@code i} could be a title by its own words. */
  boolean isTitleLike(int i) {
    Line line = lines.get(i);
    if (line.kind == LineKind.TITLE
        || line.kind == LineKind.BODY && line.hints.headingLevel() == 1) {
      return true;
    }
    if (line.kind != LineKind.BODY
        || line.first() == '（'
        || line.first() == '('
        || line.width() > WIDEST
        || line.hints.role() != Hints.Role.TEXT
        || Closings.isClosing(line.text)) {
      return false;
    }
    int commas = 0;
    for (int at = 0; at < line.text.length(); at++) {
      char c = line.text.charAt(at);
      if (c == '。' || c == '；' || c == ';') {
        return false;
      }
      commas += Marks.isComma(c) ? 1 : 0;
    }
    boolean asks = Marks.isFinal(line.last()) && line.last() != '。' && line.width() <= 30;
    return (commas <= 1 || commas == 2 && isAnchored(i))
        && (commas == 0 || line.width() <= 45)
        && (!Marks.endsWithMark(line.text) || asks && isAnchored(i));
  }

  /** Whether what follows is what follows a title: subtitle, date or byline. */
  boolean isAnchored(int i) {
    int next = i + 1;
    if (next < lines.size() && isOccasionLine(next)) {
      next++;
    }
    if (next >= lines.size()) {
      return false;
    }
    return isSubtitle(next)
        || lines.get(next).kind == LineKind.DATE
        || LineKinds.isField(lines.get(next).text)
        || isByline(next);
  }

  boolean isSubtitle(int i) {
    return lines.get(i).kind == LineKind.SUBTITLE;
  }

  /** 在…会议上的讲话 on a line of its own below a title. */
  boolean isOccasionLine(int i) {
    Line line = lines.get(i);
    return line.kind == LineKind.BODY
        && line.hints.headingLevel() == 0
        && (line.first() == '在' || line.first() == '于')
        && line.width() <= WIDEST
        && Bylines.isOccasion(line.text);
  }

  boolean isByline(int i) {
    Line line = lines.get(i);
    if (line.hints.headingLevel() > 0) {
      return false;
    }
    if (line.kind == LineKind.BYLINE) {
      return Bylines.parse(line.text, true).isPresent();
    }
    return line.kind == LineKind.BODY
        && line.text.length() <= 60
        && line.width() <= 40
        && !Marks.endsWithMark(line.text)
        && Bylines.parse(line.text, false).isPresent();
  }

  /** News agency, place and day before the text; a report's first paragraph is none. */
  boolean isDateline(int i) {
    Line line = lines.get(i);
    boolean announces = line.text.endsWith("如下：") || line.text.endsWith("如下:");
    return (line.width() <= 24 || announces)
        && (DATELINE.matcher(line.text).matches() || announces && line.text.contains("全文"));
  }
}
