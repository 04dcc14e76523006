package org.yandu.load.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.yandu.load.raw.Marks;

/**
 * Finds the element that holds the text of a page: most letters, few of them in links, with marks.
 */
final class MainText {
  private static final Set<String> CONTAINERS =
      Set.of("body", "div", "article", "section", "main", "td", "center");
  private static final double UNMARKED = .2;
  private static final double WORTH_CLIMBING = 1.25;

  private final Map<Element, Double> own = new HashMap<>();
  private final Map<Element, Double> whole = new HashMap<>();

  private MainText() {}

  static Element of(Element body) {
    return new MainText().find(body);
  }

  private Element find(Element body) {
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              count(text);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && CONTAINERS.contains(element.normalName())) {
              add(element);
            }
          }
        },
        body);
    Element best = body;
    for (var entry : own.entrySet()) {
      if (entry.getValue() > own.getOrDefault(best, 0.0)) {
        best = entry.getKey();
      }
    }
    return climb(best, body);
  }

  /** Credits the letters of {@code text} to the nearest container. */
  private void count(TextNode text) {
    String words = text.getWholeText();
    int letters = 0;
    boolean marked = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      letters += Marks.isSpace(c) ? 0 : 1;
      marked |= Marks.isFinal(c) || Marks.isComma(c) || c == '、' || c == '；';
    }
    boolean link = false;
    Node node = text.parent();
    while (node instanceof Element element && !CONTAINERS.contains(element.normalName())) {
      link |= element.normalName().equals("a");
      node = node.parent();
    }
    if (letters > 0 && node instanceof Element container) {
      double score = link ? -letters : marked ? letters : letters * UNMARKED;
      own.merge(container, score, Double::sum);
    }
  }

  private void add(Element element) {
    double sum = whole.getOrDefault(element, 0.0) + own.getOrDefault(element, 0.0);
    whole.put(element, sum);
    Element parent = element.parent();
    while (parent != null && !CONTAINERS.contains(parent.normalName())) {
      parent = parent.parent();
    }
    if (parent != null) {
      whole.merge(parent, Math.max(0, sum), Double::sum);
    }
  }

  private Element climb(Element best, Element body) {
    Element main = best;
    for (Element up = best; up != body && up != null; up = up.parent()) {
      Element parent = up.parent();
      if (parent != null
          && whole.containsKey(parent)
          && whole.get(parent) >= WORTH_CLIMBING * whole.getOrDefault(main, 0.0)) {
        main = parent;
      }
    }
    return main;
  }
}
