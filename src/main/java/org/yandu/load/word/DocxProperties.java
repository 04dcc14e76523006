package org.yandu.load.word;

import javax.xml.stream.XMLStreamException;
import org.yandu.load.container.Xml;
import org.yandu.load.raw.Hints;

/** What Word says about a paragraph or a style; -1, null and empty stand for "not said here". */
final class DocxProperties {
  String style = "";
  String name = "";
  String basedOn = "";
  int outline = -1;
  int numbering = -1;
  int numberLevel = -1;
  String align = "";
  Boolean bold;
  Boolean hidden;
  int size = -1;

  /** The mark at the end of the paragraph is deleted: its words belong to the next one. */
  boolean markDeleted;

  /** Reads {@code w:pPr}, {@code w:rPr} or a whole style up to the end of {@code element}. */
  void read(Xml xml, String element) throws XMLStreamException {
    boolean ofParagraph = element.equals("pPr");
    while (xml.next() && !xml.isEnd(element)) {
      if (xml.isStart("rPr") && ofParagraph) {
        mark(xml);
      } else if (xml.isStart()) {
        property(xml);
      }
    }
  }

  /** Looks of the paragraph's mark say nothing about its words. */
  private void mark(Xml xml) throws XMLStreamException {
    while (xml.next() && !xml.isEnd("rPr")) {
      if (xml.isStart("rPrChange")) {
        xml.skip();
      } else if (xml.isStart()) {
        markDeleted |= xml.name().equals("del") || xml.attribute("type").equals("Word.Deletion");
      }
    }
  }

  private void property(Xml xml) throws XMLStreamException {
    switch (xml.name()) {
      case "pStyle", "rStyle" -> style = xml.attribute("val");
      case "name" -> name = xml.attribute("val");
      case "basedOn" -> basedOn = xml.attribute("val");
      case "outlineLvl" -> outline = xml.number("val", -1);
      case "numId", "ilfo" -> numbering = xml.number("val", -1);
      case "ilvl" -> numberLevel = xml.number("val", -1);
      case "jc" -> align = xml.attribute("val");
      case "b" -> bold = xml.isOn();
      case "vanish" -> hidden = xml.isOn();
      case "sz" -> size = xml.number("val", -1);
      case "pPrChange", "rPrChange", "annotation", "sectPr", "tblPr", "tblStylePr", "framePr" ->
          xml.skip();
      default -> {}
    }
  }

  /** Fills what is not said here from {@code other}. */
  void inherit(DocxProperties other) {
    outline = outline < 0 ? other.outline : outline;
    if (numbering < 0) {
      numbering = other.numbering;
      numberLevel = numberLevel < 0 ? other.numberLevel : numberLevel;
    }
    align = align.isEmpty() ? other.align : align;
    bold = bold == null ? other.bold : bold;
    hidden = hidden == null ? other.hidden : hidden;
    size = size < 0 ? other.size : size;
    name = name.isEmpty() ? other.name : name;
  }

  Hints.Align alignment() {
    return switch (align) {
      case "center" -> Hints.Align.CENTRE;
      case "right", "end" -> Hints.Align.RIGHT;
      case "" -> Hints.Align.UNKNOWN;
      default -> Hints.Align.LEFT;
    };
  }
}
