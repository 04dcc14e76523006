package org.yandu.load.web;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.yandu.load.raw.Marks;

/**
 * How many characters other than white space stand in each element of a page, counted in one walk:
 * to ask each element for its text would take quadratic time over elements inside each other.
 */
final class Letters implements NodeVisitor {
  private final Map<Node, Integer> counts = new HashMap<>();

  private Letters() {}

  static Letters in(Element root) {
    var letters = new Letters();
    NodeTraversor.traverse(letters, root);
    return letters;
  }

  /** Zero for what was not there when they were counted. */
  int of(Element element) {
    return counts.getOrDefault(element, 0);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      String words = text.getWholeText();
      int count = 0;
      for (int i = 0; i < words.length(); i++) {
        count += Marks.isSpace(words.charAt(i)) ? 0 : 1;
      }
      counts.put(node, count);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    Node parent = node.parent();
    Integer count = counts.get(node);
    if (parent != null && count != null) {
      counts.merge(parent, count, Integer::sum);
    }
  }
}
