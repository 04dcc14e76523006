package org.yandu.load.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.yandu.load.raw.Marks;

/** Removes the parts of a page that lead elsewhere: blocks whose words are nearly all links. */
final class LinkLists implements NodeVisitor {
  private static final Set<String> BLOCKS =
      Set.of("div", "ul", "ol", "dl", "table", "section", "header", "td", "p", "center");
  private static final int FEWEST = 4;
  private static final double NEARLY_ALL = .8;

  private static final class Count {
    int letters;
    int linked;
    int links;
  }

  private final Map<Element, Count> counts = new HashMap<>();
  private int outside;

  private LinkLists() {}

  /** Removes such parts of {@code body}, unless one of them is most of the page. */
  static void remove(Element body) {
    var lists = new LinkLists();
    NodeTraversor.traverse(lists, body);
    Count all = lists.counts.get(body);
    List<Element> found = new ArrayList<>();
    for (var entry : lists.counts.entrySet()) {
      Count count = entry.getValue();
      if (BLOCKS.contains(entry.getKey().normalName())
          && count.links >= FEWEST
          && count.linked >= NEARLY_ALL * count.letters
          && all != null
          && count.letters * 2 < all.letters) {
        found.add(entry.getKey());
      }
    }
    found.forEach(Node::remove);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text && text.parent() instanceof Element parent) {
      int letters = Marks.bare(text.getWholeText()).length();
      Count count = counts.computeIfAbsent(parent, key -> new Count());
      count.letters += letters;
      count.linked += outside > 0 ? letters : 0;
    } else if (node instanceof Element element && leadsElsewhere(element)) {
      outside++;
      counts.computeIfAbsent(element, key -> new Count()).links++;
    }
  }

  /** Links inside the page are its contents or its notes. */
  private static boolean leadsElsewhere(Element element) {
    return element.normalName().equals("a")
        && element.hasAttr("href")
        && !element.attr("href").startsWith("#");
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    outside -= leadsElsewhere(element) ? 1 : 0;
    Count own = counts.get(element);
    if (own != null && element.parent() != null) {
      Count parent = counts.computeIfAbsent(element.parent(), key -> new Count());
      parent.letters += own.letters;
      parent.linked += own.linked;
      parent.links += own.links;
    }
  }
}
