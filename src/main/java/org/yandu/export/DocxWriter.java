package org.yandu.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Study notes as a Word document, laid out after GB/T 9704: page, grid and fonts of an official
 * document, without its red head.
 *
 * <p>Styles, page numbers and settings are files beside this class; only the body is made here.
 * Fonts are named, none is embedded.
 */
public final class DocxWriter implements StudyNotesWriter {
  /** Copied as they are, in this order; the list of types has to come first. */
  private static final List<String> FIXED_PARTS =
      List.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "word/_rels/document.xml.rels",
          "word/styles.xml",
          "word/settings.xml",
          "word/fontTable.xml",
          "word/footer1.xml",
          "word/footer2.xml");

  /** The oldest time a zip can carry: the file must not depend on when it is made. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  @Override
  public byte[] write(StudyNotes notes) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (String part : FIXED_PARTS) {
        entry(zip, part, fixed(part));
      }
      entry(zip, "word/document.xml", DocxBody.of(notes).getBytes(StandardCharsets.UTF_8));
      entry(zip, "docProps/core.xml", DocxBody.properties(notes).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] fixed(String part) throws IOException {
    String resource = "docx/" + part.replace("[Content_Types]", "content-types").replace("/.", "/");
    try (InputStream in = DocxWriter.class.getResourceAsStream(resource)) {
      return Objects.requireNonNull(in, resource).readAllBytes();
    }
  }
}
