package org.yandu.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.yandu.load.raw.SourceFile;

/** Writes small Word files for tests, part by part. */
final class DocxFile {
  private static final String OPEN =
      "<w:%s xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">";

  private final Map<String, String> parts = new LinkedHashMap<>();

  DocxFile body(String xml) {
    return part(
        "word/document.xml",
        OPEN.formatted("document") + "<w:body>" + xml + "</w:body></w:document>");
  }

  DocxFile numbering(String xml) {
    return part("word/numbering.xml", OPEN.formatted("numbering") + xml + "</w:numbering>");
  }

  DocxFile styles(String xml) {
    return part("word/styles.xml", OPEN.formatted("styles") + xml + "</w:styles>");
  }

  DocxFile footnotes(String xml) {
    return part("word/footnotes.xml", OPEN.formatted("footnotes") + xml + "</w:footnotes>");
  }

  DocxFile part(String name, String xml) {
    parts.put(name, xml);
    return this;
  }

  static String paragraph(String words) {
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  static String numbered(int numbering, int level, String words) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
        + level
        + "\"/><w:numId w:val=\""
        + numbering
        + "\"/></w:numPr></w:pPr><w:r><w:t>"
        + words
        + "</w:t></w:r></w:p>";
  }

  static String styled(String style, String words) {
    return "<w:p><w:pPr><w:pStyle w:val=\""
        + style
        + "\"/></w:pPr><w:r><w:t>"
        + words
        + "</w:t></w:r></w:p>";
  }

  SourceFile file() throws IOException {
    return new SourceFile("文稿.docx", bytes());
  }

  byte[] bytes() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
