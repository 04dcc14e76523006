package org.yandu.load.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.yandu.load.container.Xml;
import org.yandu.load.word.WordNumbering.Instance;
import org.yandu.load.word.WordNumbering.Level;

/** Reads the lists of {@code numbering.xml}, and of Word 2003 XML, where the names differ. */
final class DocxNumbering {
  private final WordNumbering numbering = new WordNumbering();

  /** Definitions that only point to the list of a numbering style, by the name of that style. */
  private final Map<String, String> links = new HashMap<>();

  private DocxNumbering() {}

  /**
   * @param end the element to stop at
   */
  static WordNumbering read(Xml xml, String end, DocxStyles styles) throws XMLStreamException {
    var read = new DocxNumbering();
    while (xml.next() && !xml.isEnd(end)) {
      if (xml.isStart("abstractNum") || xml.isStart("listDef")) {
        read.definition(xml);
      } else if (xml.isStart("num") || xml.isStart("list")) {
        read.list(xml);
      } else if (xml.isStart("numPicBullet")) {
        xml.skip();
      }
    }
    for (var link : read.links.entrySet()) {
      read.numbering.link(link.getKey(), styles.listOf(link.getValue()));
    }
    return read.numbering;
  }

  private void definition(Xml xml) throws XMLStreamException {
    String element = xml.name();
    String id = xml.attribute(element.equals("listDef") ? "listDefId" : "abstractNumId");
    Level[] levels = new Level[WordNumbering.LEVELS];
    while (xml.next() && !xml.isEnd(element)) {
      if (xml.isStart("lvl")) {
        levels[place(xml)] = level(xml);
      } else if (xml.isStart("numStyleLink") || xml.isStart("listStyleLink")) {
        links.put(id, xml.attribute("val"));
      }
    }
    numbering.define(id, levels);
  }

  private void list(Xml xml) throws XMLStreamException {
    String element = xml.name();
    int id = xml.number(element.equals("list") ? "ilfo" : "numId", -1);
    var instance = new Instance();
    int at = 0;
    while (xml.next() && !xml.isEnd(element)) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "abstractNumId", "ilst" -> instance.definition = xml.attribute("val");
          case "lvlOverride" -> at = place(xml);
          case "startOverride" -> instance.startOverride[at] = xml.number("val", 1);
          case "lvl" -> instance.own[at] = level(xml);
          default -> {}
        }
      }
    }
    numbering.add(id, instance);
  }

  private static int place(Xml xml) {
    return Math.clamp(xml.number("ilvl", 0), 0, WordNumbering.LEVELS - 1);
  }

  private static Level level(Xml xml) throws XMLStreamException {
    var level = new Level();
    while (xml.next() && !xml.isEnd("lvl")) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "start" -> level.start = xml.number("val", 1);
          case "numFmt" -> level.format = NumberFormat.named(xml.attribute("val"));
          case "nfc" -> level.format = NumberFormat.coded(xml.number("val", 0));
          case "lvlText" -> level.text = xml.attribute("val");
          case "lvlRestart" -> level.restart = xml.number("val", -1);
          case "isLgl" -> level.legal = xml.isOn();
          case "pStyle" -> level.style = xml.attribute("val");
          case "suff" -> level.tight = xml.attribute("val").equalsIgnoreCase("nothing");
          default -> {}
        }
      }
    }
    return level;
  }
}
