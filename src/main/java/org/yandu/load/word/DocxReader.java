package org.yandu.load.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.yandu.load.container.Xml;
import org.yandu.load.container.ZipParts;
import org.yandu.load.raw.CanonicalText;
import org.yandu.load.raw.FormatReader;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.Numbered;
import org.yandu.load.raw.RawDocument;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;

/** Word files (OOXML): own streaming reader, because the automatic numbers matter. */
public final class DocxReader implements FormatReader {
  private static final String BODY = "word/document.xml";

  @Override
  public String name() {
    return "docx";
  }

  /** A zip that names a Word body near its start or in its directory. */
  @Override
  public boolean accepts(SourceFile file) {
    if (!file.startsWith('P', 'K', 3, 4)) {
      return false;
    }
    return file.isNamed("docx", "docm", "dotx") || file.contains(BODY);
  }

  @Override
  public RawDocument read(SourceFile file, ReadOptions options) throws LoadException {
    ZipParts parts = ZipParts.xml(file);
    if (!parts.has(BODY)) {
      throw new LoadException(Reason.BROKEN, file.name());
    }
    try {
      return raw(parts);
    } catch (XMLStreamException | RuntimeException e) {
      throw new LoadException(Reason.BROKEN, e, file.name());
    }
  }

  private static RawDocument raw(ZipParts parts) throws XMLStreamException {
    DocxStyles styles = DocxStyles.read(parts);
    DocxNumbering numbering = DocxNumbering.read(parts);
    List<DocxParagraph> paragraphs = new ArrayList<>();
    try (var xml = new Xml(parts.open(BODY))) {
      paragraphs.addAll(new DocxBody(xml, styles, numbering).read());
    }
    for (String notes : List.of("word/footnotes.xml", "word/endnotes.xml")) {
      if (parts.has(notes)) {
        try (var xml = new Xml(parts.open(notes))) {
          paragraphs.addAll(new DocxBody(xml, styles, numbering).read());
        }
      }
    }
    return write(paragraphs);
  }

  private static RawDocument write(List<DocxParagraph> paragraphs) {
    var out = new CanonicalText();
    int shift = headingShift(paragraphs);
    int body = bodySize(paragraphs);
    for (DocxParagraph paragraph : paragraphs) {
      if (paragraph.text().isBlank()) {
        out.blank();
      } else {
        out.paragraph(paragraph.text(), paragraph.hints(shift, body));
      }
    }
    return out.build("", 0);
  }

  /**
   * Heading 1 is the title only when it stands once, first, and nothing else is marked as title.
   */
  private static int headingShift(List<DocxParagraph> paragraphs) {
    int tops = 0;
    boolean titled = false;
    boolean first = false;
    for (DocxParagraph paragraph : paragraphs) {
      titled |= paragraph.isTitle();
      if (paragraph.outline() == 0) {
        tops++;
      }
      if (paragraph.outline() >= 0 && tops == 1 && paragraph.outline() == 0) {
        first = Numbered.parse(paragraph.text()) == null;
      }
    }
    return tops == 1 && first && !titled ? 1 : 2;
  }

  /** Most letters of the file have this size. */
  private static int bodySize(List<DocxParagraph> paragraphs) {
    var letters = new java.util.HashMap<Integer, Integer>();
    for (DocxParagraph paragraph : paragraphs) {
      letters.merge(paragraph.size(), paragraph.text().length(), Integer::sum);
    }
    return letters.entrySet().stream()
        .max(java.util.Map.Entry.comparingByValue())
        .map(java.util.Map.Entry::getKey)
        .orElse(-1);
  }
}
