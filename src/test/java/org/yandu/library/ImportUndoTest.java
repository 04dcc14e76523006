package org.yandu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.library.Bin.Deleted;
import org.yandu.library.ImportReport.Outcome;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.store.Store;
import org.yandu.text.Range;

/** An import is one step of undo, and no step of undo takes what somebody wrote. */
class ImportUndoTest {
  @TempDir Path folder;

  private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T08:00:00Z"));
  private Library library;

  @BeforeEach
  void open() {
    library = new LocalLibrary(Store.open(folder.resolve("library")), clock);
  }

  @AfterEach
  void close() {
    assertTrue(library.check().healthy(), () -> library.check().toString());
    library.close();
  }

  private void reopen() {
    library.close();
    open();
  }

  private Path file(String title) throws IOException {
    return Files.writeString(folder.resolve(title + ".txt"), title + "\n\n" + title + "说的是读书。\n");
  }

  private ImportReport take(Path... files) {
    clock.forward(1_000);
    return library.importFiles(List.of(files), Progress.none());
  }

  private UUID only(Path file) {
    return take(file).items().getFirst().document().orElseThrow();
  }

  private TreeSet<String> titles() {
    TreeSet<String> titles = new TreeSet<>();
    library.documents().forEach(entry -> titles.add(entry.title()));
    return titles;
  }

  private TreeSet<String> binned() {
    TreeSet<String> words = new TreeSet<>();
    library.bin().list().stream().map(Deleted::words).forEach(words::add);
    return words;
  }

  private static TreeSet<String> set(String... words) {
    return new TreeSet<>(List.of(words));
  }

  private Highlight mark(UUID document) {
    clock.forward(1_000);
    return library.highlight(document, new Range(0, 2), HighlightColor.YELLOW, HighlightStyle.MARK);
  }

  @Test
  void allFilesOfOneImportAreOneStep() throws Exception {
    take(file("甲"));
    take(file("乙"), file("甲"), file("丙"));
    assertEquals(set("甲", "乙", "丙"), titles());
    library.undo();
    assertEquals(set("甲"), titles());
    assertEquals(set("乙", "丙"), binned());
    reopen();
    library.redo();
    assertEquals(set("甲", "乙", "丙"), titles());
    assertEquals(set(), binned());
    library.undo();
    library.undo();
    assertEquals(set(), titles());
    assertFalse(library.canUndo());
  }

  @Test
  void whatBringsNothingIsNoStep() throws Exception {
    take(file("甲"));
    library.undo();
    assertTrue(library.canRedo());
    take(folder.resolve("没有.txt"));
    assertTrue(library.canRedo());
    library.redo();
    take(file("甲"));
    library.undo();
    assertFalse(library.canUndo());
  }

  @Test
  void notesStayWithADocumentWhoseImportIsTakenBack() throws Exception {
    Path first = file("甲");
    Path second = file("乙");
    List<Highlight> made = new ArrayList<>();
    // A reader does not wait for the last of many files to write about the first.
    library.importFiles(
        List.of(first, second),
        new Progress() {
          @Override
          public void at(int done, int total, String name) {
            if (done == 1 && made.isEmpty()) {
              made.add(mark(library.documents().getFirst().id()));
              library.noteOn(made.getFirst().id(), "边导入边写的");
            }
          }

          @Override
          public boolean cancelled() {
            return false;
          }
        });
    library.undo();
    assertEquals(set(), titles());
    assertEquals("边导入边写的", library.overview().items().getFirst().text());
    reopen();
    ImportReport again = take(first, second);
    assertEquals(1, again.count(Outcome.RESTORED));
    assertEquals(1, again.count(Outcome.IMPORTED));
    UUID back = made.getFirst().document();
    assertEquals("边导入边写的", library.annotations(back).notes().getFirst().text());
    library.undo();
    library.bin().restore(List.of(back));
    assertEquals(set("甲"), titles());
    assertEquals(made, library.annotations(back).highlights());
  }

  @Test
  void whatWasWrittenAfterAnImportComesBackWithIt() throws Exception {
    UUID document = only(file("甲"));
    Highlight marked = mark(document);
    library.noteOn(marked.id(), "后来写的");
    Annotations before = library.annotations(document);
    for (int i = 0; i < 3; i++) {
      library.undo();
    }
    assertEquals(set(), titles());
    reopen();
    for (int i = 0; i < 3; i++) {
      library.redo();
    }
    assertEquals(before, library.annotations(document));
  }

  @Test
  void aRemovedDocumentThatAnImportBroughtBackIsRemovedAgain() throws Exception {
    Path file = file("甲");
    UUID document = only(file);
    Highlight marked = mark(document);
    library.removeDocument(document);
    assertEquals(Outcome.RESTORED, take(file).items().getFirst().outcome());
    library.undo();
    assertEquals(set(), titles());
    assertEquals(set("甲"), binned());
    library.redo();
    assertEquals(List.of(marked), library.annotations(document).highlights());
    assertEquals(set("甲"), titles());
  }

  @Test
  void itStaysInTheBinForThirtyDaysFromTheUndo() throws Exception {
    take(file("甲"));
    clock.forward(Duration.ofDays(40).toMillis());
    library.undo();
    assertEquals(set("甲"), binned());
    clock.forward(Duration.ofDays(29).toMillis());
    assertEquals(set("甲"), binned());
  }

  @Test
  void whatASampleOrASecondTryBringsIsAStepToo() throws Exception {
    library.importSamples(Progress.none());
    int samples = library.documents().size();
    assertTrue(samples > 0);
    library.undo();
    assertEquals(0, library.documents().size());
    ImportReport.Item item = take(file("甲")).items().getFirst();
    library.undo();
    library.importAgain(item, org.yandu.load.raw.ReadOptions.NONE);
    assertEquals(set("甲"), titles());
    library.undo();
    assertEquals(set(), titles());
  }

  @Test
  void whatWasStoredBeforeItWasStoppedIsTheStep() throws Exception {
    boolean[] stop = new boolean[1];
    List<Path> files = List.of(file("甲"), file("乙"), file("丙"));
    ImportReport report =
        library.importFiles(
            files,
            new Progress() {
              @Override
              public void at(int done, int total, String name) {
                stop[0] = done == 1;
              }

              @Override
              public boolean cancelled() {
                return stop[0];
              }
            });
    assertTrue(report.cancelled());
    int kept = library.documents().size();
    assertEquals(report.items().size(), kept);
    assertTrue(kept > 0 && kept < files.size());
    library.undo();
    assertEquals(set(), titles());
    library.redo();
    assertEquals(kept, titles().size());
  }

  @Test
  void whatWasRemovedBeforeTheEndIsNotInTheStep() throws Exception {
    library.importFiles(
        List.of(file("甲"), file("乙")),
        new Progress() {
          @Override
          public void at(int done, int total, String name) {
            if (done == 1 && library.documents().size() == 1) {
              library.removeDocument(library.documents().getFirst().id());
            }
          }

          @Override
          public boolean cancelled() {
            return false;
          }
        });
    assertEquals(set("乙"), titles());
    library.undo();
    assertEquals(set(), titles());
    library.redo();
    assertEquals(set("乙"), titles());
    library.undo();
    library.undo();
    assertEquals(set("甲"), titles());
  }
}
