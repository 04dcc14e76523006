package org.yandu.load.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.yandu.load.container.Xml;
import org.yandu.load.raw.Hints;

/** Walks the text of a Word file and yields its paragraphs, tables and pictures in order. */
final class DocxBody {
  private final Xml xml;
  private final DocxStyles styles;
  private final WordNumbering numbering;
  private final DocxNotes notes;
  private final DocxRuns runs;

  /** Words of paragraphs whose marks are deleted: they run on in the next one. */
  private String carried = "";

  private boolean placeholder;
  private boolean otherForms;

  DocxBody(
      Xml xml,
      DocxStyles styles,
      WordNumbering numbering,
      DocxNotes notes,
      DocxRelations relations) {
    this.xml = xml;
    this.styles = styles;
    this.numbering = numbering;
    this.notes = notes;
    this.runs = new DocxRuns(xml, this, styles, notes, relations);
  }

  /** Whether the file holds pieces in other formats that Word would show and this does not read. */
  boolean hasOtherForms() {
    return otherForms;
  }

  /** The blocks up to the end of {@code element}, or of the part. */
  List<WordBlock> blocks(String element) throws XMLStreamException {
    List<WordBlock> blocks = new ArrayList<>();
    String outside = carried;
    carried = "";
    while (xml.next() && !xml.isEnd(element)) {
      if (xml.isStart()) {
        block(blocks);
      }
    }
    if (!carried.isBlank()) {
      blocks.add(WordParagraph.of(carried, Hints.Role.TEXT));
    }
    carried = outside;
    return blocks;
  }

  /** Reads a part of notes: their words are kept until the text has said which it shows. */
  void notes(String element) throws XMLStreamException {
    while (xml.next() && !xml.isEnd("part")) {
      if (xml.isStart(element)) {
        note();
      }
    }
  }

  /** Separators between text and notes are notes too, with a type of their own. */
  private void note() throws XMLStreamException {
    String element = xml.name();
    String type = xml.attribute("type");
    if (!type.isEmpty() && !type.equals("normal")) {
      xml.skip();
      return;
    }
    String id = xml.attribute("id");
    String author = xml.attribute("author");
    notes.words(element, id, author, blocks(element));
  }

  private void block(List<WordBlock> into) throws XMLStreamException {
    switch (xml.name()) {
      case "p" -> paragraph(into);
      case "tbl" -> table(into);
      case "altChunk" -> otherForms = true;
      default -> passOver();
    }
  }

  /** Passes over what starts here when it is not shown; what is shown inside is read on. */
  void passOver() throws XMLStreamException {
    switch (xml.name()) {
      case "del", "moveFrom", "sectPr", "rt", "instrText", "delText", "docOleData" -> xml.skip();
      case "annotation" -> annotation();
      case "sdtPr" -> control();
      case "sdtContent" -> {
        if (placeholder) {
          xml.skip();
        }
        placeholder = false;
      }
      default -> runs.alternative();
    }
  }

  /** Word 2003 marks changes and comments with one element. */
  private void annotation() throws XMLStreamException {
    String type = xml.attribute("type");
    if (type.equals("Word.Deletion") || type.equals("Word.Formatting")) {
      xml.skip();
    } else if (type.equals("Word.Comment")) {
      String id = xml.attribute("id");
      runs.mark(notes.refer("comment", id, false));
      notes.words("comment", id, xml.attribute("author"), blocks("annotation"));
    }
  }

  /** A control that still shows its prompt has no text of its own. */
  private void control() throws XMLStreamException {
    placeholder = false;
    while (xml.next() && !xml.isEnd("sdtPr")) {
      placeholder |= xml.isStart("showingPlcHdr") && xml.isOn();
    }
  }

  private void paragraph(List<WordBlock> into) throws XMLStreamException {
    var properties = new DocxProperties();
    var content = runs.begin();
    content.hidden = styles.hides("");
    while (xml.next() && !xml.isEnd("p")) {
      if (xml.isStart("pPr")) {
        properties.read(xml, "pPr");
        content.hidden = styles.hides(properties.style);
      } else if (xml.isStart()) {
        runs.element();
      }
    }
    runs.end();
    if (properties.markDeleted) {
      carried += content.words;
    } else {
      into.add(finished(properties, content));
    }
    into.addAll(content.anchored);
  }

  private WordParagraph finished(DocxProperties properties, DocxRuns.Content content) {
    styles.complete(properties);
    String text = carried + content.words;
    carried = "";
    boolean blank = text.isBlank();
    int level = level(properties);
    boolean counted = properties.numbering > 0 && !blank;
    String number = counted ? numbering.next(properties.numbering, level) : "";
    boolean bullet = counted && numbering.isBullet(properties.numbering, level);
    return new WordParagraph(
        blank ? "" : number + text,
        bullet && properties.outline < 0 ? Hints.Role.LIST_ITEM : Hints.Role.TEXT,
        blank ? -1 : properties.outline,
        properties.name,
        properties.alignment(),
        content.looks.allBold(Boolean.TRUE.equals(properties.bold)),
        content.looks.size() > 0 ? content.looks.size() : properties.size,
        number.length());
  }

  private int level(DocxProperties properties) {
    if (properties.numberLevel >= 0) {
      return properties.numberLevel;
    }
    return Math.max(0, numbering.levelOf(properties.numbering, properties.style));
  }

  private void table(List<WordBlock> into) throws XMLStreamException {
    var table = new WordTable();
    int depth = 1;
    while (depth > 0 && xml.next()) {
      if (xml.isStart("tbl")) {
        depth++;
      } else if (xml.isEnd("tbl")) {
        depth--;
      } else if (depth == 1 && xml.isStart("tr")) {
        table.row();
      } else if (depth == 1 && xml.isStart("tc")) {
        table.cell();
      } else if (depth == 1 && xml.isStart("trPr")) {
        rowProperties();
      } else if (xml.isStart("p")) {
        List<WordBlock> blocks = new ArrayList<>();
        paragraph(blocks);
        blocks.forEach(table::add);
      } else if (xml.isStart()) {
        passOver();
      }
    }
    table.finish(into);
  }

  /** A row that was deleted goes with all that is in it. */
  private void rowProperties() throws XMLStreamException {
    boolean deleted = false;
    while (xml.next() && !xml.isEnd("trPr")) {
      if (xml.isStart("trPrChange")) {
        xml.skip();
      } else if (xml.isStart()) {
        deleted |= xml.name().equals("del") || xml.attribute("type").equals("Word.Deletion");
      }
    }
    int depth = deleted ? 1 : 0;
    while (depth > 0 && xml.next()) {
      depth += xml.isStart("tr") ? 1 : xml.isEnd("tr") ? -1 : 0;
    }
  }
}
