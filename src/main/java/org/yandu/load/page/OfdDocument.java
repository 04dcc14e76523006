package org.yandu.load.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.yandu.load.container.Xml;

/**
 * What an OFD document says of itself before its pages are read.
 *
 * @param pages the parts with their content, in order
 * @param box x, y, width and height of a page in millimetres, where the page does not say
 * @param media the parts of pictures by their ids
 * @param templates the parts of what pages may have in common, by their ids
 */
record OfdDocument(
    List<String> pages,
    float[] box,
    List<Bookmark> outline,
    Map<String, String> media,
    Map<String, String> templates) {
  private static final float[] A4 = {0, 0, 210, 297};

  static OfdDocument read(OfdParts parts, String root) throws XMLStreamException {
    List<String> pages = new ArrayList<>();
    List<Bookmark> outline = new ArrayList<>();
    Map<String, String> media = new HashMap<>();
    Map<String, String> templates = new HashMap<>();
    float[] box = A4;
    int level = 0;
    try (Xml xml = parts.open(root)) {
      while (xml.next()) {
        if (xml.isEnd("OutlineElem")) {
          level--;
        } else if (xml.isStart("OutlineElem")) {
          outline.add(new Bookmark(xml.attribute("Title"), ++level, -1, Float.NaN));
        } else if (xml.isStart("Page") && !xml.attribute("BaseLoc").isEmpty()) {
          pages.add(parts.resolve(root, xml.attribute("BaseLoc")));
        } else if (xml.isStart("TemplatePage")) {
          templates.put(xml.attribute("ID"), parts.resolve(root, xml.attribute("BaseLoc")));
        } else if (xml.isStart("PhysicalBox")) {
          box = OfdNumbers.box(words(xml, "PhysicalBox"), A4);
        } else if (xml.isStart("PublicRes") || xml.isStart("DocumentRes")) {
          resources(parts, parts.resolve(root, words(xml, xml.name())), media);
        }
      }
    }
    return new OfdDocument(List.copyOf(pages), box, List.copyOf(outline), media, templates);
  }

  private static void resources(OfdParts parts, String part, Map<String, String> media)
      throws XMLStreamException {
    if (!parts.has(part)) {
      return;
    }
    try (Xml xml = parts.open(part)) {
      String base = "";
      String id = "";
      while (xml.next()) {
        if (xml.isStart("Res")) {
          base = xml.attribute("BaseLoc");
        } else if (xml.isStart("MultiMedia")) {
          id = xml.attribute("ID");
        } else if (xml.isStart("MediaFile")) {
          String file = words(xml, "MediaFile").strip();
          String path = base.isEmpty() || file.startsWith("/") ? file : base + "/" + file;
          media.put(id, parts.resolve(part, path));
        }
      }
    }
  }

  /** The words up to the end of the element that starts here. */
  static String words(Xml xml, String element) throws XMLStreamException {
    var words = new StringBuilder();
    while (xml.next() && !xml.isEnd(element)) {
      if (xml.isText()) {
        words.append(xml.text());
      }
    }
    return words.toString();
  }
}
