package org.yandu.load.word;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.yandu.load.container.Xml;
import org.yandu.load.container.ZipParts;
import org.yandu.load.raw.CanonicalText;
import org.yandu.load.raw.FormatReader;
import org.yandu.load.raw.Hints;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.Numbered;
import org.yandu.load.raw.RawDocument;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;

/** OpenDocument texts, in a package or flat in one XML file. */
public final class OdtReader implements FormatReader {
  private static final String BODY = "content.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final String TYPE = "application/vnd.oasis.opendocument.text";

  @Override
  public String name() {
    return "odt";
  }

  @Override
  public boolean accepts(SourceFile file) {
    if (file.startsWith('P', 'K', 3, 4)) {
      return file.head().contains(TYPE)
          || file.isNamed("odt", "ott") && file.contains(MANIFEST) && file.contains(BODY);
    }
    return isFlat(file);
  }

  private static boolean isFlat(SourceFile file) {
    String head = file.head();
    return head.contains(":document ")
        && head.contains("urn:oasis:names:tc:opendocument:xmlns:office:1.0")
        && head.contains(TYPE);
  }

  @Override
  public RawDocument read(SourceFile file, ReadOptions options) throws LoadException {
    try {
      return isFlat(file) ? flat(file) : packed(file);
    } catch (XMLStreamException | RuntimeException e) {
      throw new LoadException(Reason.BROKEN, e, file.name());
    }
  }

  private static RawDocument flat(SourceFile file) throws XMLStreamException {
    var styles = new OdtStyles();
    var numbering = new OdtNumbering();
    styles(new ByteArrayInputStream(file.bytes()), "", styles, numbering);
    return body(new ByteArrayInputStream(file.bytes()), styles, numbering, path -> null);
  }

  private static RawDocument packed(SourceFile file) throws LoadException, XMLStreamException {
    ZipParts parts = ZipParts.with(file, part -> part.matches("(?i).*\\.(?:png|jpe?g|gif)"));
    if (isEncrypted(parts)) {
      throw new LoadException(Reason.PASSWORD, file.name());
    }
    if (!parts.has(BODY)) {
      throw new LoadException(Reason.BROKEN, file.name());
    }
    var styles = new OdtStyles();
    var numbering = new OdtNumbering();
    if (parts.has("styles.xml")) {
      styles(parts.open("styles.xml"), "automatic-styles", styles, numbering);
    }
    styles(parts.open(BODY), "", styles, numbering);
    Function<String, byte[]> pictures =
        path -> parts.has(plain(path)) ? parts.bytes(plain(path)) : null;
    return body(parts.open(BODY), styles, numbering, pictures);
  }

  private static String plain(String path) {
    return path.startsWith("./") ? path.substring(2) : path;
  }

  private static boolean isEncrypted(ZipParts parts) throws XMLStreamException {
    if (parts.has(MANIFEST)) {
      try (var xml = new Xml(parts.open(MANIFEST))) {
        while (xml.next()) {
          if (xml.isStart("encryption-data")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * @param passed an element whose styles are for headers and footers only
   */
  private static void styles(
      InputStream in, String passed, OdtStyles styles, OdtNumbering numbering)
      throws XMLStreamException {
    try (var xml = new Xml(in)) {
      while (xml.next()) {
        if (xml.isStart("body") || xml.isStart(passed)) {
          xml.skip();
        } else if (xml.isStart("style") || xml.isStart("default-style")) {
          styles.read(xml);
        } else if (xml.isStart("list-style") || xml.isStart("outline-style")) {
          numbering.read(xml);
        }
      }
    }
  }

  private static RawDocument body(
      InputStream in, OdtStyles styles, OdtNumbering numbering, Function<String, byte[]> pictures)
      throws XMLStreamException {
    List<OdtParagraph> paragraphs;
    try (var xml = new Xml(in)) {
      paragraphs = new OdtBody(xml, styles, numbering, pictures).read();
    }
    var out = new CanonicalText();
    int shift = headingShift(paragraphs);
    float size = bodySize(paragraphs);
    for (OdtParagraph paragraph : paragraphs) {
      if (paragraph.picture() != null) {
        out.picture(paragraph.mediaType(), paragraph.picture());
      } else if (paragraph.text().isBlank()) {
        out.blank();
      } else {
        out.paragraph(paragraph.text(), paragraph.hints(shift, size), paragraph.counted());
      }
    }
    return out.build("", 0);
  }

  /** The highest heading is the title only when it stands once, above all others and unnumbered. */
  private static int headingShift(List<OdtParagraph> paragraphs) {
    List<OdtParagraph> headings = paragraphs.stream().filter(OdtParagraph::isHeading).toList();
    long tops = headings.stream().filter(heading -> heading.outline() == 1).count();
    boolean titled = paragraphs.stream().anyMatch(each -> each.role() == Hints.Role.TITLE);
    boolean title =
        tops == 1
            && !titled
            && headings.getFirst().outline() == 1
            && Numbered.parse(headings.getFirst().text()) == null;
    return title ? 0 : 1;
  }

  /** Most letters of the file have this size. */
  private static float bodySize(List<OdtParagraph> paragraphs) {
    Map<Float, Integer> letters = new HashMap<>();
    for (OdtParagraph paragraph : paragraphs) {
      letters.merge(paragraph.size(), paragraph.text().length(), Integer::sum);
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }
}
