package org.yandu.load.structure;

import java.util.regex.Pattern;

/** What web pages, archives and newspapers write around a text: where it stands, when, by whom. */
final class PageNotes {
  private static final int LONGEST = 120;

  private static final Pattern PATH =
      Pattern.compile(
          "(?:您|你)?(?:现在|當前|当前|目前|所在)?的?(?:位置|位置是|所在位置|首页|首頁)\\s*[：:>»›＞].*|首页\\s*[>»›＞].*");
  private static final String FIELD =
      "(?:浏览|瀏覽|访问|訪問|点击|點擊|阅读|閱讀)(?:量|数|數|次数|次數)?|(?:发布|發佈|發布|发表|更新|印发)(?:时间|日期|時間)"
          + "|(?:信息|文章|稿件)?来源|来源|來源|下载地址|标签|標籤|关键字|字号|(?:招标|项目|采购|文件|档案)?编号|字體|作品|书名|字数";
  private static final Pattern FIELDS =
      Pattern.compile(
          "(?:" + FIELD + ")\\s*[：:].{0,90}|[【\\[]?(?:关键词|關鍵詞)(?:\\s*[：:]|[】\\]]).{1,90}");
  private static final Pattern STAMP =
      Pattern.compile(
          "(?:\\d{4}[-/.])?\\d{1,2}[-/]\\d{1,2}(?:\\s+\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?\\s+[^\\s。，、；：\\d][^。，；：]{1,15}"
              + "|\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?\\s*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?(?:\\s.{0,60})?"
              + "|\\d{1,2}:\\d{2}\\s?[AaPp]\\.?[Mm]\\.?.{0,8}");
  private static final Pattern GREETING =
      Pattern.compile(
          "(?:您好|你好)?[,，!！]?\\s*欢迎您?(?:访问|光临|来到|进入).{2,60}|维基文库.*|維基文庫.*|.{2,14}\\s+首页");
  private static final Pattern PRINTED =
      Pattern.compile(
          "[（(]?《[^》]{2,14}》\\s*[（(][^。]{4,30}版\\s*[）)]\\s*[）)]?|[（(]此件[^。]{2,12}[）)]"
              + "|[（(](?:新华社|人民网|新华网|中新社|本报)[^。]{0,24}(?:电|讯)[）)]");

  private PageNotes() {}

  static boolean isNote(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    if ("（(《".indexOf(first) >= 0) {
      return (last == '）' || last == ')') && PRINTED.matcher(text).matches();
    }
    if (first >= '0' && first <= '9') {
      return STAMP.matcher(text).matches();
    }
    return last != '。'
        && (FIELDS.matcher(text).matches()
            || PATH.matcher(text).matches()
            || GREETING.matcher(text).matches());
  }
}
