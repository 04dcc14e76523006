package org.yandu.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.library.ImportReport.Item;
import org.yandu.library.ImportReport.Outcome;
import org.yandu.load.raw.LoadException;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.search.Hit;
import org.yandu.text.Range;

class ImportTest {
  @TempDir Path folder;
  private Path files;
  private Library library;

  @BeforeEach
  void open() throws Exception {
    files = Files.createDirectory(folder.resolve("来稿"));
    library = Library.open(folder.resolve("library"));
  }

  @AfterEach
  void close() {
    library.close();
  }

  private Path file(String name, String text) throws IOException {
    Path file = files.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static String speech(String place) {
    return "在" + place + "工作会议上的讲话\n\n同志们：\n\n今年的工作很重，大家要一件一件地办好，办好一件再办一件。\n";
  }

  private static List<String> outcomes(ImportReport report) {
    return report.items().stream()
        .map(item -> item.file().getFileName() + " " + item.outcome())
        .toList();
  }

  @Test
  void oneBadFileDoesNotStopTheRest() throws Exception {
    Path good = file("a.txt", speech("河湾市"));
    Path empty = file("b.txt", "");
    Path binary = Files.write(files.resolve("c.txt"), new byte[] {0, 1, 2, 3, 0, 0, 0, 5, 6, 0});
    Path gone = files.resolve("d.txt");
    Path last = file("e.txt", speech("临江县"));
    ImportReport report =
        library.importFiles(List.of(good, empty, binary, gone, last), Progress.none());
    assertEquals(
        List.of("a.txt IMPORTED", "b.txt FAILED", "c.txt FAILED", "d.txt FAILED", "e.txt IMPORTED"),
        outcomes(report));
    assertEquals(
        LoadException.Reason.NOT_FOUND, report.items().get(3).problem().orElseThrow().reason());
    assertEquals(2, library.documents().size());
    assertTrue(library.check().healthy());
  }

  @Test
  void theSameBytesAreStoredOnceWhateverTheirName() throws Exception {
    Path first = file("a.txt", speech("河湾市"));
    Path copy = file("copy.txt", speech("河湾市"));
    ImportReport report = library.importFiles(List.of(first, copy), Progress.none());
    assertEquals(List.of("a.txt IMPORTED", "copy.txt ALREADY_THERE"), outcomes(report));
    assertEquals(report.items().getFirst().document(), report.items().getLast().document());
    assertEquals(1, library.documents().size());
  }

  @Test
  void theOriginalBytesAreKept() throws Exception {
    byte[] bytes = speech("河湾市").repeat(20).getBytes(Charset.forName("GB18030"));
    Path file = Files.write(files.resolve("gb.txt"), bytes);
    UUID id = imported(file);
    assertArrayEquals(bytes, library.original(id));
    assertEquals(Library.read(file), library.document(id));
  }

  @Test
  void aRemovedDocumentComesBackWithItsNotesWhenItIsImportedAgain() throws Exception {
    Path file = file("a.txt", speech("河湾市"));
    UUID id = imported(file);
    UUID highlight =
        library.highlight(id, new Range(1, 4), HighlightColor.RED, HighlightStyle.MARK).id();
    library.noteOn(highlight, "地名");
    Annotations before = library.annotations(id);
    library.removeDocument(id);
    assertEquals(List.of(), library.search("河湾", 10));
    ImportReport.Item back = library.importFiles(List.of(file), Progress.none()).items().getFirst();
    assertEquals(Outcome.RESTORED, back.outcome());
    assertEquals(id, back.document().orElseThrow());
    assertEquals(before, library.annotations(id));
    assertEquals(1, library.documents().size());
  }

  @Test
  void aFolderGivesWhatLooksLikeADocument() throws Exception {
    file("b/inner.txt", speech("甲县"));
    file("a.txt", speech("乙县"));
    file("picture.png", "not a document");
    file(".hidden.txt", speech("丙县"));
    file(".git/note.txt", speech("丁县"));
    file("~$a.docx", "lock");
    Files.write(files.resolve("scan.pdf"), new byte[] {1, 2, 3});
    ImportReport report = library.importFiles(List.of(files), Progress.none());
    assertEquals(
        List.of("a.txt IMPORTED", "inner.txt IMPORTED", "scan.pdf FAILED"), outcomes(report));
  }

  @Test
  void cancellingKeepsWhatIsDone() throws Exception {
    List<Path> many = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      many.add(file(i + ".txt", speech("第" + i + "区")));
    }
    List<String> told = new ArrayList<>();
    ImportReport report =
        library.importFiles(
            many,
            new Progress() {
              @Override
              public void at(int done, int total, String what) {
                told.add(done + "/" + total + " " + what);
              }

              @Override
              public boolean cancelled() {
                return told.size() == 2;
              }
            });
    assertTrue(report.cancelled());
    assertEquals(List.of("0/5 0.txt", "1/5 1.txt"), told);
    assertEquals(2, report.count(Outcome.IMPORTED));
    assertEquals(2, library.documents().size());
  }

  @Test
  void theSamplesAreImportedAndFound() {
    ImportReport report = library.importSamples(Progress.none());
    assertTrue(report.items().size() >= 5, "samples come with the program");
    assertTrue(report.count(Outcome.IMPORTED) >= 4, () -> outcomes(report).toString());
    ImportReport again = library.importSamples(Progress.none());
    assertEquals(report.count(Outcome.IMPORTED), again.count(Outcome.ALREADY_THERE));
  }

  @Test
  void textsAndNotesAreSearchedTogether() throws Exception {
    UUID id = imported(file("a.txt", speech("河湾市")));
    library.noteOnDocument(id, "河湾在哪里？");
    List<Hit> hits = library.search("河湾", 10);
    assertEquals(2, hits.size());
    assertTrue(hits.getFirst().note().isEmpty());
    assertTrue(hits.getLast().note().isPresent());
    assertEquals(1, library.search("河湾", 1).size());
    assertEquals(List.of(), library.search("  ", 10));
    assertEquals(2, library.search(id, "河湾", 10).size());
  }

  @Test
  void aNoteInBytesThatAreHalfACharacterIsStillReadable() throws Exception {
    UUID id = imported(file("a.txt", speech("河湾市")));
    library.noteOnDocument(id, "半个字\uD842，还有\u0000零");
    String text = library.annotations(id).notes().getFirst().text();
    assertEquals("半个字\uFFFD，还有\u0000零", text);
    assertTrue(library.check().healthy(), () -> library.check().toString());
    assertEquals(text, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
  }

  private UUID imported(Path file) {
    Item item = library.importFiles(List.of(file), Progress.none()).items().getFirst();
    assertEquals(Outcome.IMPORTED, item.outcome(), () -> item.problem().toString());
    return item.document().orElseThrow();
  }
}
