package org.yandu.load.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.yandu.load.raw.CanonicalText;
import org.yandu.load.raw.Hints;
import org.yandu.load.raw.Marks;

/** A web page whose main text is wanted. */
final class HtmlPage {
  private static final Pattern BOILERPLATE =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:share|sharing|footer|foot|nav|navbar|menu|breadcrumbs?|crumbs?|sidebar|copyright|comments?|related|recommend|toolbar|toolbox|tools|banner|advert|ads?|pager|pagination)(?:$|[\\s_-])");
  private static final String NOT_READ =
      "script, style, nav, footer, aside, noscript, template, form, iframe, button, select, textarea,"
          + " svg, rt, rp, head, [hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none]";

  /** Among these a page repeats its title, if it does. */
  private static final int FIRST_ELEMENTS = 400;

  private static final int MOST_FRAMES = 3;
  private static final int LONGEST_ADDRESS = 80;

  private final Document page;

  private HtmlPage(Document page) {
    this.page = page;
  }

  /**
   * @param xml whether every tag is closed by itself or by its twin
   */
  static HtmlPage of(String text, boolean xml) {
    String clean = CanonicalText.clean(text);
    Document page = xml ? Jsoup.parse(clean, "", Parser.xmlParser()) : Jsoup.parse(clean);
    return new HtmlPage(page);
  }

  /** The first pages that this one frames, by their addresses as they stand there, cut short. */
  List<String> frames() {
    return page.select("frame[src], iframe[src]").stream()
        .map(frame -> frame.attr("src").strip())
        .filter(address -> !address.isEmpty())
        .map(address -> address.substring(0, Math.min(address.length(), LONGEST_ADDRESS)))
        .limit(MOST_FRAMES)
        .toList();
  }

  void write(CanonicalText out, WebPicture.Finder finder) {
    String title = pageTitle(page);
    WordPage.tidy(page);
    page.select(NOT_READ).remove();
    Element body = page.selectFirst("body");
    body = body == null ? page : body;
    removeBoilerplate(body);
    LinkLists.remove(body);
    Element main = MainText.of(body);
    title(page, main, title, out);
    new HtmlWalk(new TextSink(out), finder).walk(main);
  }

  /** Parts that call themselves sharing, navigation and the like, unless they hold the text. */
  private static void removeBoilerplate(Element body) {
    Letters letters = Letters.in(body);
    for (Element element : body.select("[class], [id]")) {
      String names = element.className() + " " + element.id();
      if (element.hasParent()
          && BOILERPLATE.matcher(names).find()
          && letters.of(element) * 4L < letters.of(body)) {
        element.remove();
      }
    }
  }

  /**
   * Title of the page: its metadata comment, or the part of {@code <title>} before the site's name.
   */
  private static String pageTitle(Document page) {
    for (Node node : page.childNodes()) {
      String title = node instanceof Comment comment ? commentTitle(comment.getData()) : "";
      if (!title.isEmpty()) {
        return title;
      }
    }
    String title = page.title().split("[_|｜]|\\s[-–—]\\s|--")[0].strip();
    return title.length() >= 4 && title.chars().anyMatch(c -> Marks.isHan((char) c)) ? title : "";
  }

  private static String commentTitle(String comment) {
    Matcher title = Pattern.compile("(?m)^\\s*title:[ \\t]*(.+?)[ \\t]*$").matcher(comment);
    return title.find() ? title.group(1) : "";
  }

  /** The page's own title, unless its main text holds it anyway. */
  private static void title(Document page, Element main, String title, CanonicalText out) {
    Element heading = page.selectFirst("h1");
    String words = heading != null && !heading.text().isBlank() ? heading.text() : title;
    boolean inMain = heading != null && (heading == main || heading.parents().contains(main));
    String bare = Marks.bare(words);
    if (inMain || bare.isEmpty()) {
      return;
    }
    Letters letters = Letters.in(main);
    boolean repeated =
        main.stream()
            .limit(FIRST_ELEMENTS)
            .filter(element -> letters.of(element) == bare.length())
            .anyMatch(element -> Marks.bare(element.text()).equals(bare));
    if (!repeated) {
      out.paragraph(words, Hints.of(Hints.Role.TITLE));
    }
  }
}
