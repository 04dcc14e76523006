package org.yandu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.note.Note;
import org.yandu.store.Steps;
import org.yandu.store.Store;

/** What earlier runs of the program did is read when it is taken back, and not before. */
class KeptStepsTest {
  @TempDir Path folder;

  private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T08:00:00Z"));
  private Store store;
  private Library library;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("library"));
    library = new LocalLibrary(store, clock);
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

  private void write(int from, int to) {
    for (int i = from; i <= to; i++) {
      library.freeNote("第" + i + "条");
      clock.forward(10_000);
    }
  }

  private List<String> notes() {
    return library.freeNotes().stream().map(Note::text).sorted().toList();
  }

  private int undoAll() {
    int undone = 0;
    while (library.undo().isPresent()) {
      undone++;
    }
    return undone;
  }

  @Test
  void aChangeAfterTheRestartStandsAboveWhatWasDoneBefore() {
    write(1, 5);
    reopen();
    assertTrue(library.canUndo());
    assertFalse(library.canRedo());
    write(6, 8);
    assertEquals(8, undoAll());
    assertEquals(List.of(), notes());
    for (int i = 0; i < 8; i++) {
      assertTrue(library.redo().isPresent());
    }
    assertEquals(8, notes().size());
  }

  @Test
  void whatWasTakenBackBeforeTheRestartComesForthUntilSomethingIsChanged() {
    write(1, 5);
    library.undo();
    library.undo();
    reopen();
    assertTrue(library.canRedo());
    library.redo();
    assertEquals(List.of("第1条", "第2条", "第3条", "第4条"), notes());
    reopen();
    write(6, 6);
    assertFalse(library.canRedo());
    assertTrue(library.redo().isEmpty());
    assertEquals(5, undoAll());
  }

  @Test
  void aHundredStepsOfEarlierRunsStayHoweverManyAreAddedBeforeThatIsAskedFor() {
    write(1, 130);
    reopen();
    write(131, 190);
    assertEquals(160, undoAll());
    assertEquals(30, notes().size());
    for (int i = 0; i < 160; i++) {
      library.redo();
    }
    reopen();
    write(191, 260);
    reopen();
    write(261, 270);
    assertEquals(110, undoAll());
  }

  @Test
  void whatCannotBeReadEndsTheWayBackAndNothingElse() {
    write(1, 3);
    reopen();
    store.write(tables -> {
      byte[] strange = "{\"von\":\"morgen\"}".getBytes(StandardCharsets.UTF_8);
      tables.steps().write(new Steps.Kept(2, false, strange));
      return null;
    });
    write(4, 4);
    assertEquals(2, undoAll());
    assertEquals(List.of("第1条", "第2条"), notes());
    assertFalse(library.canUndo());
    reopen();
    assertFalse(library.canUndo());
    assertTrue(library.canRedo());
  }

  @Test
  void theFirstChangeAndTheFirstUndoMayComeAtTheSameTime() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      for (int round = 0; round < 25; round++) {
        write(1, 3);
        reopen();
        CyclicBarrier together = new CyclicBarrier(3);
        List<Future<?>> all =
            List.of(
                threads.submit(() -> together.await() >= 0 ? library.freeNote("新") : null),
                threads.submit(() -> together.await() >= 0 ? library.undo() : null),
                threads.submit(() -> together.await() >= 0 ? library.canUndo() : null));
        for (Future<?> each : all) {
          each.get();
        }
        // Either the new note was taken back, or the third was and then the new one written.
        assertTrue(
            List.of("第1条", "第2条", "第3条").equals(notes())
                || List.of("新", "第1条", "第2条").equals(notes()),
            () -> notes().toString());
        assertEquals(3, undoAll());
        assertEquals(List.of(), notes());
      }
    }
  }
}
