package org.yandu.load.page;

import javax.xml.stream.XMLStreamException;
import org.yandu.load.container.Xml;
import org.yandu.load.raw.FormatReader;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.RawDocument;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;
import org.yandu.load.raw.Steps;

/** OFD files (GB/T 33190): where the letters stand is said outright, the rest is found here. */
public final class OfdReader implements FormatReader {
  private static final int MOST_PAGES = 10_000;
  private static final String ROOT = "OFD.xml";

  @Override
  public String name() {
    return "ofd";
  }

  @Override
  public boolean accepts(SourceFile file) {
    return file.startsWith('P', 'K', 3, 4)
        && (file.contains(ROOT) || file.isNamed("ofd") && !file.contains("word/document"));
  }

  @Override
  public RawDocument read(SourceFile file, ReadOptions options) throws LoadException {
    return read(file, options, Steps.UNHEARD);
  }

  @Override
  public RawDocument read(SourceFile file, ReadOptions options, Steps steps) throws LoadException {
    OfdParts parts = OfdParts.of(file);
    try {
      return read(parts, file.name(), steps);
    } catch (XMLStreamException | RuntimeException e) {
      throw new LoadException(Reason.BROKEN, e, file.name());
    }
  }

  private static RawDocument read(OfdParts parts, String name, Steps steps)
      throws XMLStreamException, LoadException {
    if (parts.has("Encryptions.xml")) {
      throw new LoadException(Reason.LOCKED, name);
    }
    String root = documentRoot(parts);
    if (!parts.has(ROOT) || !parts.has(root)) {
      throw new LoadException(Reason.BROKEN, name);
    }
    OfdDocument document = OfdDocument.read(parts, root);
    if (document.pages().size() > MOST_PAGES) {
      throw new LoadException(Reason.TOO_LARGE, name);
    }
    var paged = new PagedDocument(name);
    var pages = new OfdPages(parts, document);
    for (int i = 0; i < document.pages().size(); i++) {
      paged.add(pages.read(document.pages().get(i), String.valueOf(i + 1)));
      steps.done();
      if (pages.isTooMuch()) {
        throw new LoadException(Reason.TOO_LARGE, name);
      }
    }
    return paged.write(document.outline(), steps);
  }

  /** The first document of the file; others are rare and stand for themselves. */
  private static String documentRoot(OfdParts parts) throws XMLStreamException {
    try (Xml xml = parts.open(ROOT)) {
      while (xml.next()) {
        if (xml.isStart("DocRoot")) {
          return parts.resolve(ROOT, OfdDocument.words(xml, "DocRoot"));
        }
      }
    }
    return "";
  }
}
