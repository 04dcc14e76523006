package org.yandu.load.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.yandu.load.container.ZipParts;

/**
 * What the package file of an e-book says.
 *
 * @param title empty when there is none
 * @param spine parts in reading order
 * @param contents the table of contents for machines, empty when there is none
 * @param contentsPage the page that shows the contents to readers, empty when none is named
 */
record EpubPackage(String title, List<String> spine, String contents, String contentsPage) {
  /** Null when there is no package to read. */
  static EpubPackage of(ZipParts parts, String container) {
    Element root = first(EpubReader.xml(parts.bytes(container)), "rootfile");
    String path = root == null ? "" : resolve("", root.attr("full-path"));
    if (!parts.has(path)) {
      return null;
    }
    Document opf = EpubReader.xml(parts.bytes(path));
    Map<String, Element> items = new HashMap<>();
    String navigation = "";
    String ncx = "";
    for (Element item : all(opf, "item")) {
      items.putIfAbsent(item.attr("id"), item);
      if ((" " + item.attr("properties") + " ").contains(" nav ")) {
        navigation = resolve(path, item.attr("href"));
      }
      if (item.attr("media-type").equals("application/x-dtbncx+xml")) {
        ncx = resolve(path, item.attr("href"));
      }
    }
    List<String> spine = new ArrayList<>();
    for (Element itemref : all(opf, "itemref")) {
      Element item = items.get(itemref.attr("idref"));
      if (item != null && !item.attr("media-type").startsWith("image/")) {
        spine.add(resolve(path, item.attr("href")));
      }
    }
    Element title = first(opf, "title");
    return new EpubPackage(
        title == null ? "" : title.text().strip(),
        spine.stream().distinct().toList(),
        navigation.isEmpty() ? ncx : navigation,
        navigation.isEmpty() ? guide(opf, path) : navigation);
  }

  private static String guide(Document opf, String path) {
    for (Element reference : all(opf, "reference")) {
      if (reference.attr("type").equals("toc")) {
        return resolve(path, reference.attr("href"));
      }
    }
    return "";
  }

  /** Elements with this local name, whatever their prefix. */
  static List<Element> all(Element root, String name) {
    return root.getAllElements().stream().filter(each -> isNamed(each, name)).toList();
  }

  static Element first(Element root, String name) {
    return root.getAllElements().stream()
        .filter(each -> isNamed(each, name))
        .findFirst()
        .orElse(null);
  }

  static boolean isNamed(Element element, String name) {
    String own = element.normalName();
    return own.equals(name) || own.endsWith(":" + name);
  }

  /** The part that {@code href} means in the part {@code base}. */
  static String resolve(String base, String href) {
    int hash = href.indexOf('#');
    String path = decode(hash < 0 ? href : href.substring(0, hash)).replace('\\', '/');
    if (path.isEmpty()) {
      return base;
    }
    var steps = new ArrayDeque<String>();
    String folder = path.startsWith("/") ? "" : base.substring(0, base.lastIndexOf('/') + 1);
    for (String step : (folder + path).split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  static String fragment(String href) {
    int hash = href.indexOf('#');
    return hash < 0 ? "" : decode(href.substring(hash + 1));
  }

  private static String decode(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
