package org.yandu.load.page;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.yandu.load.container.Xml;

/**
 * How many pages stand on a template. One that several pages share holds their running heads; one
 * of a single page holds words of that page, such as the red head of a document.
 */
record OfdTemplates(Map<String, Integer> uses) {
  static OfdTemplates count(OfdParts parts, OfdDocument document) throws XMLStreamException {
    var uses = new HashMap<String, Integer>();
    if (!document.templates().isEmpty()) {
      for (String page : document.pages()) {
        count(parts, page, uses);
      }
    }
    return new OfdTemplates(uses);
  }

  private static void count(OfdParts parts, String page, Map<String, Integer> uses)
      throws XMLStreamException {
    if (!parts.has(page)) {
      return;
    }
    try (Xml xml = parts.open(page)) {
      while (xml.next() && !xml.isStart("TextObject")) {
        if (xml.isStart("Template")) {
          uses.merge(xml.attribute("TemplateID"), 1, Integer::sum);
        }
      }
    }
  }

  int of(String id) {
    return uses.getOrDefault(id, 0);
  }
}
