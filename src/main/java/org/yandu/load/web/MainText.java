package org.yandu.load.web;

import java.util.ArrayDeque;
import java.util.Deque;
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

  /** The containers around the place of the walk, the nearest first. */
  private final Deque<Open> open = new ArrayDeque<>();

  private static final class Open {
    final Element element;
    int links;

    Open(Element element) {
      this.element = element;
    }
  }

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
            } else if (node instanceof Element element) {
              enter(element);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element) {
              leave(element);
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

  private void enter(Element element) {
    if (isContainer(element)) {
      open.push(new Open(element));
    } else if (element.normalName().equals("a") && !open.isEmpty()) {
      open.peek().links++;
    }
  }

  /** What stands in a container counts for the one around it too. */
  private void leave(Element element) {
    if (isContainer(element)) {
      open.pop();
      double sum = whole.getOrDefault(element, 0.0) + own.getOrDefault(element, 0.0);
      whole.put(element, sum);
      if (!open.isEmpty()) {
        whole.merge(open.peek().element, Math.max(0, sum), Double::sum);
      }
    } else if (element.normalName().equals("a") && !open.isEmpty()) {
      open.peek().links--;
    }
  }

  private static boolean isContainer(Element element) {
    return CONTAINERS.contains(element.normalName());
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
    if (letters > 0 && !open.isEmpty()) {
      boolean link = open.peek().links > 0;
      double score = link ? -letters : marked ? letters : letters * UNMARKED;
      own.merge(open.peek().element, score, Double::sum);
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
