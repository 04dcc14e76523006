package org.yandu.load.web;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Pages that an office program wrote: numbers are kept as words, what is not shown goes. */
final class WordPage {
  private static final String NOT_SHOWN =
      "del, [style~=(?i)mso-hide\\s*:\\s*all], [style~=(?i)mso-element\\s*:\\s*(?:header|footer)\\b]";
  private static final String NUMBER = "[style~=(?i)mso-list\\s*:\\s*ignore]";

  private WordPage() {}

  static void tidy(Document page) {
    for (Element number : page.select(NUMBER)) {
      String fonts = number.outerHtml().toLowerCase(Locale.ROOT);
      boolean bullet = fonts.contains("symbol") || fonts.contains("wingdings");
      String words = bullet ? "" : number.text().replace('\u00A0', ' ').strip();
      boolean spaced = !words.isEmpty() && "、）)．".indexOf(words.charAt(words.length() - 1)) < 0;
      number.empty();
      number.appendChild(new TextNode(spaced ? words + " " : words));
    }
    Element root = page.selectFirst("html");
    boolean office =
        root != null && root.attributes().html().contains("schemas-microsoft-com:office");
    if (office) {
      page.select(NOT_SHOWN).remove();
    }
  }
}
