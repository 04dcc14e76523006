package org.yandu.load.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.yandu.load.raw.CanonicalText;
import org.yandu.load.raw.Hints;

/** Walks a page without recursion, so that no depth of nesting can overflow the stack. */
final class HtmlWalk implements NodeVisitor {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd",
          "label", "mark", "q", "ruby", "rb", "s", "samp", "small", "span", "strong", "sub", "sup",
          "time", "tt", "u", "var", "img", "o:p", "wbr");

  private final CanonicalText out;
  private final StringBuilder words = new StringBuilder();
  private final Deque<Hints> hints = new ArrayDeque<>();
  private final Deque<Integer> counters = new ArrayDeque<>();
  private Element table;
  private StringBuilder rows;

  HtmlWalk(CanonicalText out) {
    this.out = out;
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
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && !INLINE.contains(element.normalName())) {
      close(element);
    }
  }

  private void open(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      words.append('\n');
    } else if (!INLINE.contains(name)) {
      block(element, name);
    }
  }

  private void block(Element element, String name) {
    if (table != null) {
      if (name.equals("tr")) {
        rows.append(rows.isEmpty() ? "" : "\n");
      } else if (name.equals("td") || name.equals("th")) {
        boolean first = element.elementSiblingIndex() == 0;
        rows.append(first ? "" : "\t");
      }
      return;
    }
    flush();
    hints.push(hintsOf(element, name));
    switch (name) {
      case "ol" -> counters.push(start(element));
      case "ul" -> counters.push(-1);
      case "li" -> number();
      case "table" -> openTable(element);
      default -> {}
    }
  }

  private void number() {
    if (!counters.isEmpty() && counters.peek() >= 0) {
      int number = counters.pop();
      counters.push(number + 1);
      words.append(number).append(". ");
    }
  }

  private static int start(Element list) {
    try {
      return list.hasAttr("start") ? Math.max(0, Integer.parseInt(list.attr("start"))) : 1;
    } catch (NumberFormatException e) {
      return 1;
    }
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
      out.paragraph(rows.toString(), Hints.of(Hints.Role.TABLE));
      words.setLength(0);
    }
    if (table != null || element.normalName().equals("br")) {
      return;
    }
    flush();
    if (hints.size() > 1) {
      hints.pop();
    }
    if (element.normalName().equals("ol") || element.normalName().equals("ul")) {
      counters.poll();
    }
  }

  private Hints hintsOf(Element element, String name) {
    Hints outer = hints.peek();
    if (name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6') {
      return new Hints(Hints.Role.TEXT, name.charAt(1) - '0', align(element, outer), true, 1);
    }
    Hints.Role role =
        switch (name) {
          case "li" -> Hints.Role.LIST_ITEM;
          case "blockquote" -> Hints.Role.QUOTATION;
          default -> outer.role();
        };
    return new Hints(role, outer.headingLevel(), align(element, outer), false, 1);
  }

  private static Hints.Align align(Element element, Hints outer) {
    String style = (element.attr("style") + " " + element.attr("align")).toLowerCase(Locale.ROOT);
    if (style.matches(".*(?:text-align\\s*:\\s*center|\\scenter)\\s*.*")
        || element.normalName().equals("center")) {
      return Hints.Align.CENTRE;
    }
    return style.matches(".*(?:text-align\\s*:\\s*right|\\sright)\\s*.*")
        ? Hints.Align.RIGHT
        : outer.align();
  }

  /** Appends with runs of source white space as one space; ideographic spaces are letters here. */
  private void append(String text) {
    StringBuilder target = table != null ? rows : words;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white = c == ' ' || c == '\n' || c == '\t' || c == '\f';
      boolean spaced =
          target.isEmpty() || Character.isWhitespace(target.charAt(target.length() - 1));
      if (!white) {
        target.append(c);
      } else if (!spaced) {
        target.append(' ');
      }
    }
  }

  private void flush() {
    out.paragraph(words.toString(), hints.peek());
    words.setLength(0);
  }
}
