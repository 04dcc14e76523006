package org.yandu.load.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.yandu.load.container.Xml;

/** The styles of a Word file with what each inherits. */
final class DocxStyles {
  /** Word allows a few; a chain of thousands is made to keep its reader busy. */
  private static final int LONGEST_CHAIN = 64;

  private final Map<String, DocxProperties> styles = new HashMap<>();
  private final DocxProperties defaults = new DocxProperties();
  private String standard = "";

  /** Reads up to {@code end} or to the end of the part. */
  static DocxStyles read(Xml xml, String end) throws XMLStreamException {
    var read = new DocxStyles();
    while (xml.next() && !xml.isEnd(end)) {
      if (xml.isStart("style")) {
        read.style(xml);
      } else if (xml.isStart("rPrDefault")) {
        read.defaults.read(xml, "rPrDefault");
      }
    }
    return read;
  }

  private void style(Xml xml) throws XMLStreamException {
    String id = xml.attribute("styleId");
    String isDefault = xml.attribute("default");
    boolean first =
        xml.attribute("type").equals("paragraph")
            && (isDefault.equals("1") || isDefault.equals("true") || isDefault.equals("on"));
    var properties = new DocxProperties();
    properties.read(xml, "style");
    if (properties.outline < 0) {
      properties.outline = WordParagraph.outlineOf(properties.name);
    }
    styles.put(id, properties);
    standard = first ? id : standard;
  }

  /** Completes {@code properties} from its style and from all that the style is based on. */
  void complete(DocxProperties properties) {
    follow(properties, properties.style.isEmpty() ? standard : properties.style);
    properties.inherit(defaults);
  }

  private void follow(DocxProperties properties, String from) {
    String id = from;
    Set<String> seen = new HashSet<>();
    while (seen.size() < LONGEST_CHAIN && seen.add(id) && styles.containsKey(id)) {
      DocxProperties style = styles.get(id);
      properties.inherit(style);
      id = style.basedOn;
    }
  }

  /** Whether the words of paragraphs of a style are hidden unless a run says otherwise. */
  boolean hides(String style) {
    var properties = new DocxProperties();
    properties.style = style;
    complete(properties);
    return Boolean.TRUE.equals(properties.hidden);
  }

  /** Completes the properties of a run from its character style alone. */
  void completeRun(DocxProperties properties) {
    if (!properties.style.isEmpty()) {
      follow(properties, properties.style);
    }
  }

  /** The list that a numbering style stands for, -1 when there is none. */
  int listOf(String style) {
    DocxProperties properties = styles.get(style);
    return properties == null ? -1 : properties.numbering;
  }
}
