package org.yandu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.note.Note;

/** The clock of the machine goes back by a year between two words. */
class ClockSetBackTest {
  @TempDir Path folder;

  private static List<String> notes(Library library) {
    return library.freeNotes().stream().map(Note::text).toList();
  }

  @Test
  void theWordsTypedLastAreTheOnesThatStay() throws Exception {
    var clock = new SettableClock(Instant.parse("2026-03-01T08:00:00Z"));
    UUID note;
    try (Library library = LocalLibrary.open(folder, clock)) {
      note = library.freeNote("先写").id();
      clock.forward(-Duration.ofDays(365).toMillis());
      library.setNoteText(note, "先写，后写");
      assertEquals(List.of("先写，后写"), notes(library));
      library.undo();
      assertEquals(List.of("先写"), notes(library), "it is a step of its own");
      library.redo();
    }
    try (Library library = LocalLibrary.open(folder, clock)) {
      assertEquals(List.of("先写，后写"), notes(library));
      library.backups().make();
      library.setNoteText(note, "先写，后写，再写");
      library.undo();
      library.redo();
      assertTrue(library.check().healthy());
    }
    // Everything is put together of backup and journal, whatever the clock said.
    new Restorer(folder).repair();
    try (Library library = LocalLibrary.open(folder, clock)) {
      assertEquals(List.of("先写，后写，再写"), notes(library));
    }
  }
}
