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
          "中华人民共和国|\\p{IsHan}{2,28}(?:政府|国务院|办公厅|办公室|委员会|常委会|管委会|法院|检察院|党委|[^内外全]部|[^布格全结]局|[^客餐门大]厅|总署)|国务院");
  private static final Set<String> BUTTONS =
      Set.of(
          "返回顶部", "返回列表", "返回", "打印", "关闭", "收藏", "设为首页", "加入收藏", "点击下载", "繁体", "简体", "手机版", "首页",
          "正文");

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
