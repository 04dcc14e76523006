package org.yandu.load.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.yandu.load.container.Xml;

/** The styles of an OpenDocument text with what they inherit. */
final class OdtStyles {
  private static final int LONGEST_LINE = 20;

  private record Style(String parent, OdtLook look) {}

  private final Map<String, Style> styles = new HashMap<>();

  /** Reads the {@code <style:style>} or {@code <style:default-style>} that starts here. */
  void read(Xml xml) throws XMLStreamException {
    String element = xml.name();
    String family = xml.attribute("family");
    String name = element.equals("style") ? xml.attribute("name") : "";
    String parent = xml.attribute("parent-style-name");
    OdtLook look = OdtLook.NONE;
    while (xml.next() && !xml.isEnd(element)) {
      if (xml.isStart("paragraph-properties") || xml.isStart("text-properties")) {
        look = look.with(xml);
      }
    }
    if (family.equals("paragraph") || family.equals("text")) {
      styles.put(family + "/" + name, new Style(parent, look));
    }
  }

  OdtLook paragraph(String name) {
    return look("paragraph", name).over(look("paragraph", ""));
  }

  OdtLook text(String name) {
    return look("text", name);
  }

  private OdtLook look(String family, String name) {
    OdtLook look = OdtLook.NONE;
    Style style = styles.get(family + "/" + name);
    for (int i = 0; i < LONGEST_LINE && style != null; i++) {
      look = look.over(style.look);
      style = style.parent.isEmpty() ? null : styles.get(family + "/" + style.parent);
    }
    return look;
  }

  /** Whether the style called {@code name} is the one for titles, or made from it. */
  boolean isTitle(String name) {
    String at = name;
    for (int i = 0; i < LONGEST_LINE && !at.isEmpty(); i++) {
      if (at.equals("Title")) {
        return true;
      }
      Style style = styles.get("paragraph/" + at);
      at = style == null ? "" : style.parent;
    }
    return false;
  }
}
