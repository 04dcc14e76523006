package org.yandu.load.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.yandu.load.raw.Hints;

/** Walks a page without recursion, so that no depth of nesting can overflow the stack. */
final class HtmlWalk implements NodeVisitor {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "big", "cite", "code", "del", "dfn", "em", "font", "i", "image", "ins",
          "kbd", "label", "mark", "q", "ruby", "rb", "s", "samp", "small", "span", "strike",
          "strong", "sub", "sup", "svg", "time", "tt", "u", "var", "img", "o:p", "wbr");

  private final PageSink out;
  private final WebPicture.Finder finder;
  private final StringBuilder words = new StringBuilder();
  private final Deque<Hints> hints = new ArrayDeque<>();
  private final Deque<Integer> counters = new ArrayDeque<>();
  private final List<WebPicture> pictures = new ArrayList<>();
  private final List<String> asides = new ArrayList<>();
  private final BoldWords bold = new BoldWords();
  private Element table;
  private StringBuilder rows;

  /** How many elements are open in which a line of the source is a line of the text. */
  private int preformatted;

  HtmlWalk(PageSink out, WebPicture.Finder finder) {
    this.out = out;
    this.finder = finder;
  }

  void walk(Element main) {
    hints.push(Hints.NONE);
    NodeTraversor.traverse(this, main);
    flush();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
      anchors(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    if (!isInline(name)) {
      close(element);
    } else if (BoldWords.isBold(name)) {
      bold.end();
    } else if (NoteMarks.isBare(element)) {
      words().append(']');
    }
  }

  /** Names with a prefix are the smart tags of office programs. */
  private static boolean isInline(String name) {
    return INLINE.contains(name) || name.indexOf(':') > 0;
  }

  private StringBuilder words() {
    return table != null ? rows : words;
  }

  private void open(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      words().append(table == null ? '\n' : ' ');
    } else if (name.equals("img") || name.equals("image")) {
      picture(element);
    } else if (!isInline(name)) {
      block(element, name);
    } else if (BoldWords.isBold(name)) {
      bold.begin();
    } else if (NoteMarks.isBare(element)) {
      words().append('[');
    }
  }

  private void anchors(Element element) {
    if (!element.id().isEmpty()) {
      out.anchor(element.id());
    }
    if (element.hasAttr("name") && element.normalName().equals("a")) {
      out.anchor(element.attr("name"));
    }
    if (NoteMarks.isPageBreak(element)) {
      out.page(element.hasAttr("title") ? element.attr("title") : element.attr("aria-label"));
    }
  }

  /** A picture inside a paragraph follows it; one for a single rare character is that character. */
  private void picture(Element image) {
    String alt = image.attr("alt").strip();
    if (NoteMarks.isNotePicture(image)) {
      asides.add(alt);
      return;
    }
    WebPicture picture = WebPicture.of(image, finder);
    boolean inText = !words.toString().isBlank() || table != null;
    boolean letter = !alt.isEmpty() && alt.codePointCount(0, alt.length()) == 1;
    if (letter && (inText || picture == null)) {
      words().append(alt);
    } else if (picture != null && inText) {
      pictures.add(picture);
    } else if (picture != null) {
      out.picture(picture);
    }
  }

  private void block(Element element, String name) {
    if (table != null) {
      if (name.equals("tr")) {
        rows.append(rows.isEmpty() ? "" : "\n");
      } else if (name.equals("td") || name.equals("th")) {
        rows.append(element.elementSiblingIndex() == 0 ? "" : "\t");
      } else if (!rows.isEmpty() && !Character.isWhitespace(rows.charAt(rows.length() - 1))) {
        rows.append(' ');
      }
      return;
    }
    flush();
    hints.push(TagHints.of(element, name, hints.peek()));
    switch (name) {
      case "ol" -> counters.push(start(element));
      case "ul" -> counters.push(-1);
      case "li" -> number(element);
      case "table" -> openTable(element);
      case "pre" -> preformatted++;
      default -> {}
    }
  }

  private void number(Element item) {
    if (!counters.isEmpty() && counters.peek() >= 0) {
      int number = counters.pop();
      if (item.attr("value").matches("\\d{1,6}")) {
        number = Integer.parseInt(item.attr("value"));
      }
      counters.push(number + 1);
      words.append(TagHints.number(item.parent(), number)).append(' ');
    }
  }

  private static int start(Element list) {
    if (TagHints.isUnmarked(list)) {
      return -1;
    }
    return list.attr("start").matches("\\d{1,6}") ? Integer.parseInt(list.attr("start")) : 1;
  }

  /** Tables of figures stay tables; tables that only place text on a page are walked through. */
  private void openTable(Element element) {
    boolean layout =
        element.selectFirst("p + p, table table, h1, h2, h3") != null
            || element.select("td, th").size() < 4;
    if (!layout) {
      table = element;
      rows = new StringBuilder();
    }
  }

  private void close(Element element) {
    if (element == table) {
      table = null;
      out.paragraph(tidy(rows), Hints.of(Hints.Role.TABLE));
      words.setLength(0);
    }
    if (table != null || element.normalName().equals("br")) {
      return;
    }
    flush();
    if (hints.size() > 1) {
      hints.pop();
    }
    preformatted -= element.normalName().equals("pre") ? 1 : 0;
    if (element.normalName().equals("ol") || element.normalName().equals("ul")) {
      counters.poll();
    }
  }

  private static String tidy(StringBuilder rows) {
    return rows.toString().replaceAll("[ \\u00A0]+(?=[\\t\\n]|$)|(?<=[\\t\\n]) +", "");
  }

  /**
   * Appends with runs of source white space as one space, but line ends where they are meant;
   * ideographic spaces are letters here.
   */
  private void append(String text) {
    StringBuilder target = words();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white = c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
      boolean spaced =
          target.isEmpty() || Character.isWhitespace(target.charAt(target.length() - 1));
      if (c == '\n' && preformatted > 0 && table == null) {
        target.append(c);
      } else if (!white) {
        target.append(c);
        bold.letter();
      } else if (!spaced) {
        target.append(' ');
      }
    }
  }

  private void flush() {
    Hints looks = hints.peek();
    String text = words.toString();
    words.setLength(0);
    if (looks.headingLevel() > 0) {
      text = text.strip().replace('\n', ' ');
    }
    out.paragraph(text, bold.all() ? BoldWords.bold(looks) : looks);
    bold.clear();
    pictures.forEach(out::picture);
    pictures.clear();
    asides.forEach(note -> out.paragraph(note, Hints.of(Hints.Role.NOTE)));
    asides.clear();
  }
}
