package org.yandu.load.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.yandu.load.container.Xml;
import org.yandu.load.container.ZipParts;

/** The styles of a Word file with what each inherits. */
final class DocxStyles {
  private final Map<String, DocxProperties> styles = new HashMap<>();
  private String standard = "";

  static DocxStyles read(ZipParts parts) throws XMLStreamException {
    var read = new DocxStyles();
    if (parts.has("word/styles.xml")) {
      try (var xml = new Xml(parts.open("word/styles.xml"))) {
        while (xml.next()) {
          if (xml.isStart("style")) {
            read.style(xml);
          }
        }
      }
    }
    return read;
  }

  private void style(Xml xml) throws XMLStreamException {
    String id = xml.attribute("styleId");
    boolean first =
        xml.attribute("type").equals("paragraph") && xml.attribute("default").equals("1");
    var properties = new DocxProperties();
    properties.read(xml, "style");
    styles.put(id, properties);
    standard = first ? id : standard;
  }

  /** Completes {@code properties} from its style and from all that the style is based on. */
  void complete(DocxProperties properties) {
    String id = properties.style.isEmpty() ? standard : properties.style;
    Set<String> seen = new HashSet<>();
    while (!id.isEmpty() && seen.add(id) && styles.containsKey(id)) {
      DocxProperties style = styles.get(id);
      properties.inherit(style);
      id = style.basedOn;
    }
  }

  boolean isHidden(String runStyle) {
    var properties = new DocxProperties();
    properties.style = runStyle;
    complete(properties);
    return !runStyle.isEmpty() && Boolean.TRUE.equals(properties.hidden);
  }
}
