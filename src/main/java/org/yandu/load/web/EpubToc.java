package org.yandu.load.web;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.yandu.load.container.ZipParts;

/**
 * The table of contents of an e-book, in its own order.
 *
 * @param pages where the pages of the printed book begin
 */
record EpubToc(List<Point> points, List<Point> pages) {
  /**
   * A line of the contents.
   *
   * @param depth 1 for the highest
   * @param path the part it leads to
   * @param anchor in that part, empty for its beginning
   */
  record Point(int depth, String label, String path, String anchor) {}

  static EpubToc of(ZipParts parts, EpubPackage book) {
    String path = book.contents();
    if (!parts.has(path)) {
      return new EpubToc(List.of(), List.of());
    }
    Document source = EpubReader.xml(parts.bytes(path));
    Element map = EpubPackage.first(source, "navmap");
    if (map != null) {
      Element pages = EpubPackage.first(source, "pagelist");
      return new EpubToc(
          points(map, path, "navpoint", "content"), points(pages, path, "pagetarget", "content"));
    }
    Element contents = navigation(source, "toc");
    contents = contents == null ? EpubPackage.first(source, "nav") : contents;
    Element pages = navigation(source, "page-list");
    return new EpubToc(points(contents, path, "li", "a"), points(pages, path, "li", "a"));
  }

  private static Element navigation(Document source, String type) {
    for (Element nav : EpubPackage.all(source, "nav")) {
      if ((" " + nav.attr("epub:type") + " ").contains(" " + type + " ")) {
        return nav;
      }
    }
    return null;
  }

  /** The points below {@code root}: each {@code entry} with the first {@code link} inside it. */
  private static List<Point> points(Element root, String base, String entry, String link) {
    if (root == null) {
      return List.of();
    }
    var walk = new Walk(base, entry, link);
    NodeTraversor.traverse(walk, root);
    return walk.points;
  }

  private static final class Walk implements NodeVisitor {
    private final List<Point> points = new ArrayList<>();
    private final String base;
    private final String entry;
    private final String link;
    private int depth;
    private String label = "";
    private boolean open;

    Walk(String base, String entry, String link) {
      this.base = base;
      this.entry = entry;
      this.link = link;
    }

    @Override
    public void head(Node node, int level) {
      if (!(node instanceof Element element)) {
        return;
      }
      if (EpubPackage.isNamed(element, entry)) {
        depth++;
        label = "";
        open = true;
      } else if (open && EpubPackage.isNamed(element, "text")) {
        label = element.text();
      } else if (open && EpubPackage.isNamed(element, link)) {
        add(element);
      }
    }

    private void add(Element element) {
      String href = element.hasAttr("src") ? element.attr("src") : element.attr("href");
      String words = (label.isEmpty() ? element.text() : label).strip();
      open = false;
      if (!words.isEmpty() && !href.isEmpty()) {
        String anchor = EpubPackage.fragment(href);
        points.add(new Point(depth, words, EpubPackage.resolve(base, href), anchor));
      }
    }

    @Override
    public void tail(Node node, int level) {
      if (node instanceof Element element && EpubPackage.isNamed(element, entry)) {
        depth--;
        open = false;
      }
    }
  }
}
