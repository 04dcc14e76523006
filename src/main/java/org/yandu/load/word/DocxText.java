package org.yandu.load.word;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.yandu.load.container.Xml;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.RawDocument;

/** Puts the parts of a Word file together: styles, lists, text and notes. */
final class DocxText {
  static final String BODY = "word/document.xml";

  private final WordPackage parts;
  private final String folder;
  private final DocxStyles styles;
  private final WordNumbering numbering;
  private final DocxNotes notes = new DocxNotes();

  private DocxText(WordPackage parts, String folder) throws XMLStreamException {
    this.parts = parts;
    this.folder = folder;
    styles = styles();
    numbering = numbering();
  }

  private DocxStyles styles() throws XMLStreamException {
    if (!parts.has(folder + "styles.xml")) {
      return new DocxStyles();
    }
    try (var xml = parts.open(folder + "styles.xml")) {
      return DocxStyles.read(xml, "part");
    }
  }

  private WordNumbering numbering() throws XMLStreamException {
    if (!parts.has(folder + "numbering.xml")) {
      return new WordNumbering();
    }
    try (var xml = parts.open(folder + "numbering.xml")) {
      return DocxNumbering.read(xml, "part", styles);
    }
  }

  static RawDocument read(WordPackage parts, String fileName)
      throws XMLStreamException, LoadException {
    String main = DocxRelations.mainPart(parts, BODY);
    if (!parts.has(main)) {
      throw new LoadException(Reason.BROKEN, fileName);
    }
    var text = new DocxText(parts, main.substring(0, main.lastIndexOf('/') + 1));
    List<WordBlock> blocks;
    boolean otherForms;
    try (var xml = parts.open(main)) {
      DocxBody body = text.body(xml, main);
      blocks = body.blocks("part");
      otherForms = body.hasOtherForms();
    }
    text.notes("footnotes.xml", "footnote");
    text.notes("endnotes.xml", "endnote");
    text.notes("comments.xml", "comment");
    blocks.addAll(text.notes.inOrder());
    RawDocument document = WordText.write(blocks);
    if (otherForms && document.paragraphs().isEmpty()) {
      throw new LoadException(Reason.BROKEN, fileName);
    }
    return document;
  }

  private DocxBody body(Xml xml, String part) throws XMLStreamException {
    return new DocxBody(xml, styles, numbering, notes, DocxRelations.of(part, parts));
  }

  private void notes(String part, String element) throws XMLStreamException {
    if (parts.has(folder + part)) {
      try (var xml = parts.open(folder + part)) {
        body(xml, folder + part).notes(element);
      }
    }
  }
}
