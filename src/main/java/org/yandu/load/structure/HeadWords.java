package org.yandu.load.structure;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yandu.load.raw.Marks;

/**
 * Lines above a text that are neither its title nor its first words: who issues it, where to click.
 */
final class HeadWords {
  private static final float WIDEST_ISSUER = 30;
  private static final Pattern ISSUER =
      Pattern.compile(
          "中华人民共和国|\\p{IsHan}{2,28}(?:政府|国务院|办公厅|办公室|委员会|常委会|管委会|法院|检察院|党委|省委|市委|县委|区委|政协|调研组|课题组|编写组|考察组|工作组|领导小组|秘书处|[^内外全]部|[^布格全结]局|[^客餐门大]厅|总署)|国务院");
  private static final Set<String> BUTTONS =
      Set.of(
          "返回顶部", "返回列表", "返回", "打印", "关闭", "收藏", "设为首页", "加入收藏", "点击下载", "繁体", "简体", "手机版", "首页",
          "正文");

  private static final float WIDEST_VALUE = 60;
  private static final Pattern ADDRESS = Pattern.compile("[（(].{4,50}\\d{6}[）)]");
  private static final Set<String> FIELDS =
      Set.of(
          "索引号", "主题分类", "发文机关", "发布机构", "发布机关", "发文单位", "成文日期", "发文日期", "发布日期", "生成日期", "标题", "名称",
          "发文字号", "文号", "有效性", "来源", "信息来源", "内容概述", "公开类别", "公开形式", "组配分类", "体裁分类", "主题词", "关键词",
          "效力状态", "公文种类", "信息分类", "服务对象");

  private HeadWords() {}

  /** The body whose name stands alone below the title. */
  static boolean isIssuer(Line line) {
    return line.kind == LineKind.BODY
        && line.hints.headingLevel() == 0
        && line.width() <= WIDEST_ISSUER
        && ISSUER.matcher(line.text).matches();
  }

  /** Name of the office and day of issue on one line, below the letterhead. */
  static boolean isDateOfIssue(Line line) {
    return line.kind == LineKind.BODY
        && line.text.length() <= 60
        && BackMatter.SIGNED_AND_DATED.matcher(line.text).matches();
  }

  /** Whether the issuer at {@code i} stands alone: 某某人民政府 above 关于…的通知 begins a title. */
  static boolean issues(List<Line> lines, int i) {
    return isIssuer(lines.get(i))
        && !(i + 1 < lines.size() && lines.get(i + 1).text.startsWith("关于"));
  }

  /** （某某学院，某某市 100000） below an author's name. */
  static boolean isAddress(Line line) {
    return line.kind == LineKind.BODY
        && line.width() <= WIDEST_VALUE
        && ADDRESS.matcher(line.text).matches();
  }

  /** A field without its value, the value on the line below, or more of it, set in, below that. */
  static boolean isOfField(List<Line> lines, int i) {
    Line line = lines.get(i);
    if (line.kind != LineKind.BODY || line.width() > WIDEST_VALUE) {
      return false;
    }
    boolean more = line.indent >= 2 && !Marks.endsWithMark(line.text);
    return isEmptyField(line)
        || i > 0 && isEmptyField(lines.get(i - 1))
        || i > 0 && more && isField(lines, i - 1);
  }

  private static boolean isField(List<Line> lines, int i) {
    int at = i;
    while (at > 0 && lines.get(at).indent >= 2 && !LineKinds.isField(lines.get(at).text)) {
      at--;
    }
    return LineKinds.isField(lines.get(at).text);
  }

  private static boolean isEmptyField(Line line) {
    if (line.text.length() > 12 || !Marks.isColon(line.last())) {
      return false;
    }
    String bare = Marks.bare(line.text);
    return FIELDS.contains(bare.substring(0, bare.length() - 1));
  }

  /** Links in a row, a path of links, or the words of one button. */
  static boolean isNavigation(Line line) {
    if (line.kind != LineKind.BODY || line.text.length() > 80 || Marks.contains(line.text, '。')) {
      return false;
    }
    int bars = 0;
    int steps = 0;
    for (int i = 0; i < line.text.length(); i++) {
      char c = line.text.charAt(i);
      bars += c == '|' || c == '｜' ? 1 : 0;
      steps += c == '>' || c == '»' || c == '＞' ? 1 : 0;
    }
    return bars >= 2 || steps >= 2 || BUTTONS.contains(Marks.bare(line.text));
  }
}
