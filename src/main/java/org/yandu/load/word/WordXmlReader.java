package org.yandu.load.word;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.yandu.load.container.Xml;
import org.yandu.load.raw.FormatReader;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.RawDocument;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;

/** Word files that are one XML: that of Word 2003 and the flat form of OOXML. */
public final class WordXmlReader implements FormatReader {
  @Override
  public String name() {
    return "wordxml";
  }

  /** By what stands in it; such files are often called .doc. */
  @Override
  public boolean accepts(SourceFile file) {
    String head = file.head();
    int tag = head.indexOf('<');
    boolean xml = tag >= 0 && tag < 8 && (head.startsWith("<?xml", tag) || is2003(head));
    return xml && (is2003(head) || isFlat(head));
  }

  private static boolean is2003(String head) {
    return head.contains("wordDocument") && head.contains("/office/word/2003/wordml");
  }

  private static boolean isFlat(String head) {
    return head.contains("http://schemas.microsoft.com/office/2006/xmlPackage");
  }

  @Override
  public RawDocument read(SourceFile file, ReadOptions options) throws LoadException {
    try {
      return isFlat(file.head())
          ? DocxText.read(FlatPackage.of(file.bytes()), file.name())
          : read2003(file.bytes());
    } catch (XMLStreamException | RuntimeException e) {
      throw new LoadException(Reason.BROKEN, e, file.name());
    }
  }

  private static RawDocument read2003(byte[] bytes) throws XMLStreamException {
    var styles = new DocxStyles();
    var numbering = new WordNumbering();
    var notes = new DocxNotes();
    List<WordBlock> blocks = new ArrayList<>();
    try (var xml = new Xml(new ByteArrayInputStream(bytes))) {
      while (xml.next()) {
        if (xml.isStart("styles")) {
          styles = DocxStyles.read(xml, "styles");
        } else if (xml.isStart("lists")) {
          numbering = DocxNumbering.read(xml, "lists", styles);
        } else if (xml.isStart("body")) {
          var none = DocxRelations.of(DocxText.BODY, new Alone());
          blocks.addAll(new DocxBody(xml, styles, numbering, notes, none).blocks("body"));
        }
      }
    }
    blocks.addAll(notes.inOrder());
    return WordText.write(blocks);
  }

  /** A body without any other part. */
  private record Alone() implements WordPackage {
    @Override
    public boolean has(String part) {
      return false;
    }

    @Override
    public Xml open(String part) throws XMLStreamException {
      throw new XMLStreamException("no part " + part);
    }

    @Override
    public byte[] bytes(String part) {
      return new byte[0];
    }
  }
}
