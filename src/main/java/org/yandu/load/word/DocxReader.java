package org.yandu.load.word;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.yandu.load.raw.FormatReader;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.RawDocument;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.SourceFile;

/** Word files (OOXML): own streaming reader, because the automatic numbers matter. */
public final class DocxReader implements FormatReader {
  /** Parts that only packages of other kinds have. */
  private static final List<String> FOREIGN =
      List.of(
          "xl/workbook.xml",
          "ppt/presentation.xml",
          "META-INF/container.xml",
          "META-INF/manifest.xml",
          "OFD.xml");

  @Override
  public String name() {
    return "docx";
  }

  /** A zip that names a Word body, or is named as a Word file and holds nothing else we know. */
  @Override
  public boolean accepts(SourceFile file) {
    if (!file.startsWith('P', 'K', 3, 4)) {
      return false;
    }
    return file.contains("word/document")
        || file.isNamed("docx", "docm", "dotx", "dotm")
            && FOREIGN.stream().noneMatch(file::contains);
  }

  @Override
  public RawDocument read(SourceFile file, ReadOptions options) throws LoadException {
    ZipPackage parts = ZipPackage.of(file);
    try {
      return DocxText.read(parts, file.name());
    } catch (XMLStreamException | RuntimeException e) {
      throw new LoadException(Reason.BROKEN, e, file.name());
    }
  }
}
