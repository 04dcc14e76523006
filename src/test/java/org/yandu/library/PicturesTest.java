package org.yandu.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.i18n.Language;
import org.yandu.i18n.Texts;
import org.yandu.load.SamplePdf;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.Picture;
import org.yandu.text.Range;

/** Pictures from the file to the library and back. */
class PicturesTest {
  @TempDir Path folder;

  private UUID illustrated(Library library, byte[]... pictures) throws IOException {
    var text = new StringBuilder("# 在水渠通水会上的讲话\n\n");
    for (byte[] each : pictures) {
      String base64 = Base64.getEncoder().encodeToString(each);
      text.append("图前的一句话。![示意图](data:image/png;base64,").append(base64).append(")\n\n");
    }
    Path file = Files.writeString(folder.resolve("讲话.md"), text.append("图后的一句话。\n"));
    ImportReport report = library.importFiles(List.of(file), Progress.none());
    return report.items().getFirst().document().orElseThrow();
  }

  private static byte[] png(int width, int height) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  @Test
  void aPictureIsKeptByteForByteWithItsSizeAndPlace() throws Exception {
    byte[] drawn = png(120, 80);
    UUID id;
    try (Library library = Library.open(folder.resolve("library"))) {
      id = illustrated(library, drawn, png(3, 4), drawn);
    }
    try (Library library = Library.open(folder.resolve("library"))) {
      Document document = library.document(id);
      assertEquals(3, document.pictures().size());
      Picture first = document.pictures().getFirst();
      assertEquals(
          "image/png 120 × 80",
          "%s %d × %d".formatted(first.mediaType(), first.width(), first.height()));
      assertEquals(Picture.MARK, document.text().charAt(first.offset()));
      assertEquals(
          BlockKind.PICTURE, document.blocks().get(document.blockAt(first.offset())).kind());
      assertArrayEquals(drawn, library.picture(id, first.sha256()).orElseThrow());
      assertEquals(first.sha256(), document.pictures().getLast().sha256());
      assertEquals(Optional.empty(), library.picture(id, "0".repeat(64)));
      assertEquals(Optional.empty(), library.picture(UUID.randomUUID(), first.sha256()));
      assertTrue(library.check().healthy(), () -> library.check().toString());
    }
  }

  @Test
  void aScannedPageIsShownInItsPlaceAndTheReportSaysSo() throws Exception {
    Path file = Files.write(folder.resolve("水库.pdf"), SamplePdf.withScan());
    try (Library library = Library.open(folder.resolve("library"))) {
      ImportReport.Item item =
          library.importFiles(List.of(file), Progress.none()).items().getFirst();
      Document document = library.document(item.document().orElseThrow());
      assertEquals(BlockKind.PICTURE, document.blocks().getLast().kind());
      Picture scan = document.pictures().getFirst();
      assertEquals("210 × 297", scan.width() + " × " + scan.height());
      assertTrue(library.picture(item.document().orElseThrow(), scan.sha256()).isPresent());
      assertEquals(
          "已导入，有1页只是图片（扫描件），页上的文字无法检索", new ImportWords(Texts.of(Language.ZH)).sentence(item));
      assertTrue(
          new ImportWords(Texts.of(Language.EN))
              .sentence(item)
              .endsWith(", 1 page is a picture only (a scan), whose words cannot be searched"));
    }
  }

  @Test
  void aDamagedPictureIsFoundAndNotShown() throws Exception {
    UUID id;
    try (Library library = Library.open(folder.resolve("library"))) {
      id = illustrated(library, png(20, 20));
    }
    Path database = folder.resolve("library").resolve("library.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        var statement = connection.createStatement()) {
      assertEquals(1, statement.executeUpdate("UPDATE pictures SET bytes = zeroblob(9)"));
    }
    try (Library library = Library.open(folder.resolve("library"))) {
      String sha256 = library.document(id).pictures().getFirst().sha256();
      assertEquals(Optional.empty(), library.picture(id, sha256));
      List<String> found =
          library.check().problems().stream().map(CheckReport.Problem::key).toList();
      assertEquals(List.of("library.check.checksum", "library.check.unreadable"), found);
    }
  }

  @Test
  void whatStandsForAPictureIsNoWord() throws Exception {
    try (Library library = Library.open(folder.resolve("library"))) {
      UUID id = illustrated(library, png(20, 20), png(21, 21));
      Document document = library.document(id);
      Range whole = new Range(0, document.text().length());
      assertFalse(document.shown(whole).indexOf(Picture.MARK) >= 0);
      assertEquals(0, library.search(id, String.valueOf(Picture.MARK), 9).size());
      var hit = library.search(id, "图后", 9).getFirst();
      assertEquals("图后的一句话。", hit.text());
      library.highlight(id, whole, HighlightColor.GREEN, HighlightStyle.MARK);
      int picture = document.pictures().getFirst().offset();
      var only = new Range(picture, picture + 1);
      library.highlight(id, only, HighlightColor.RED, HighlightStyle.MARK);
      for (StudyNotesFormat format : StudyNotesFormat.values()) {
        Path file = folder.resolve("摘录." + format.extension());
        library.export(List.of(id), format, file);
        assertTrue(Files.size(file) > 0);
        if (format == StudyNotesFormat.MD) {
          String notes = Files.readString(file);
          assertFalse(notes.indexOf(Picture.MARK) >= 0);
          assertTrue(notes.contains("（图片）"), notes);
        }
      }
      assertTrue(library.check().healthy(), () -> library.check().toString());
    }
  }
}
