package org.yandu.load.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.yandu.load.container.Xml;
import org.yandu.load.raw.Hints;

/** Walks the body or the notes of a Word file and yields its paragraphs in reading order. */
final class DocxBody {
  private final Xml xml;
  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final List<DocxParagraph> paragraphs = new ArrayList<>();
  private String noteMark = "";

  DocxBody(Xml xml, DocxStyles styles, DocxNumbering numbering) {
    this.xml = xml;
    this.styles = styles;
    this.numbering = numbering;
  }

  List<DocxParagraph> read() throws XMLStreamException {
    while (xml.next()) {
      if (xml.isStart()) {
        block();
      }
    }
    return paragraphs;
  }

  private void block() throws XMLStreamException {
    switch (xml.name()) {
      case "p" -> paragraph(paragraphs);
      case "tbl" -> table();
      case "footnote", "endnote" -> note();
      case "del", "moveFrom", "Fallback", "sectPr", "sdtPr" -> xml.skip();
      default -> {}
    }
  }

  /** Separators between text and notes are notes too, with a type of their own. */
  private void note() throws XMLStreamException {
    if (!xml.attribute("type").isEmpty() && !xml.attribute("type").equals("normal")) {
      xml.skip();
    } else {
      noteMark = "[" + xml.attribute("id") + "] ";
    }
  }

  private void paragraph(List<DocxParagraph> into) throws XMLStreamException {
    var properties = new DocxProperties();
    var boxes = new ArrayList<DocxParagraph>();
    var words = new StringBuilder();
    var run = new DocxRun();
    while (xml.next() && !xml.isEnd("p")) {
      if (xml.isStart("pPr")) {
        properties.read(xml, "pPr");
      } else if (xml.isStart("txbxContent")) {
        box(boxes);
      } else if (xml.isStart("r")) {
        run(run, words, boxes);
      } else if (xml.isStart()) {
        passOver(xml.name());
      }
    }
    boolean numbered = properties.numbering != 0;
    boolean ownBold = Boolean.TRUE.equals(properties.bold);
    styles.complete(properties);
    String number = numbered && properties.numbering > 0 ? number(properties) : "";
    String text = words.toString();
    boolean blank = text.isBlank();
    into.add(
        new DocxParagraph(
            blank ? "" : noteMark + number + text,
            noteMark.isEmpty() ? Hints.Role.TEXT : Hints.Role.NOTE,
            blank ? -1 : properties.outline,
            properties.name,
            properties.align,
            ownBold || run.allBold(),
            run.size() > 0 ? run.size() : properties.size));
    noteMark = blank ? noteMark : "";
    into.addAll(boxes);
  }

  private String number(DocxProperties properties) {
    String number = numbering.next(properties.numbering, Math.max(0, properties.numberLevel));
    boolean spaced = !number.isEmpty() && "、）)．".indexOf(number.charAt(number.length() - 1)) < 0;
    return spaced ? number + " " : number;
  }

  private void passOver(String element) throws XMLStreamException {
    switch (element) {
      case "del", "moveFrom", "Fallback", "rt", "sdtPr", "instrText" -> xml.skip();
      default -> {}
    }
  }

  private void run(DocxRun run, StringBuilder words, List<DocxParagraph> boxes)
      throws XMLStreamException {
    boolean hidden = false;
    int from = words.length();
    run.begin();
    while (xml.next() && !xml.isEnd("r")) {
      if (xml.isStart("rPr")) {
        var properties = new DocxProperties();
        properties.read(xml, "rPr");
        hidden =
            Boolean.TRUE.equals(properties.hidden)
                || properties.hidden == null && styles.isHidden(properties.style);
        run.properties(properties);
      } else if (xml.isStart("txbxContent")) {
        box(boxes);
      } else if (xml.isStart()) {
        content(words);
      }
    }
    if (hidden) {
      words.setLength(from);
    }
    run.end(words.length() - from);
  }

  private void content(StringBuilder words) throws XMLStreamException {
    switch (xml.name()) {
      case "t" -> text(words);
      case "tab" -> words.append('\t');
      case "br", "cr" -> words.append('\n');
      case "noBreakHyphen" -> words.append('-');
      case "footnoteReference", "endnoteReference" ->
          words.append('[').append(xml.attribute("id")).append(']');
      case "rt", "Fallback", "instrText", "delText" -> xml.skip();
      default -> {}
    }
  }

  private void text(StringBuilder words) throws XMLStreamException {
    while (xml.next() && !xml.isEnd("t")) {
      if (xml.isText()) {
        words.append(xml.text());
      }
    }
  }

  private void box(List<DocxParagraph> boxes) throws XMLStreamException {
    while (xml.next() && !xml.isEnd("txbxContent")) {
      if (xml.isStart("p")) {
        paragraph(boxes);
      } else if (xml.isStart()) {
        passOver(xml.name());
      }
    }
  }

  /** Rows become lines, cells are apart by tabs; a table inside a cell runs on in its cell. */
  private void table() throws XMLStreamException {
    var rows = new StringBuilder();
    int depth = 1;
    boolean firstCell = true;
    while (depth > 0 && xml.next()) {
      if (xml.isStart("tbl")) {
        depth++;
      } else if (xml.isEnd("tbl")) {
        depth--;
      } else if (depth == 1 && xml.isStart("tr")) {
        rows.append(rows.isEmpty() ? "" : "\n");
        firstCell = true;
      } else if (depth == 1 && xml.isStart("tc")) {
        rows.append(firstCell ? "" : "\t");
        firstCell = false;
      } else if (xml.isStart("p")) {
        cell(rows);
      } else if (xml.isStart()) {
        passOver(xml.name());
      }
    }
    if (!rows.toString().isBlank()) {
      paragraphs.add(new DocxParagraph(rows.toString(), Hints.Role.TABLE, -1, "", "", false, -1));
    }
  }

  private void cell(StringBuilder rows) throws XMLStreamException {
    var words = new ArrayList<DocxParagraph>();
    paragraph(words);
    for (DocxParagraph paragraph : words) {
      String text = paragraph.text().replace('\n', ' ').replace('\t', ' ');
      boolean starts = rows.isEmpty() || "\t\n".indexOf(rows.charAt(rows.length() - 1)) >= 0;
      rows.append(starts || text.isEmpty() ? "" : " ").append(text);
    }
  }
}
