package org.yandu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Notebook;
import org.yandu.store.Store;
import org.yandu.text.Range;

/** Words that are marked so that something can be said of them: one step of undo. */
class FilingUndoTest {
  private static final Range WORDS = new Range(0, 4);

  @TempDir Path folder;

  private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T08:00:00Z"));
  private Library library;
  private UUID speech;

  @BeforeEach
  void open() throws Exception {
    library = new LocalLibrary(Store.open(folder.resolve("library")), clock);
    Path file = Files.writeString(folder.resolve("讲话.txt"), LocalLibraryTest.SPEECH);
    speech =
        library.importFiles(List.of(file), Progress.none()).items().getFirst().document().get();
  }

  @AfterEach
  void close() {
    assertTrue(library.check().healthy(), () -> library.check().toString());
    library.close();
  }

  private UUID begun() {
    clock.forward(1_000);
    UUID made = library.beginHighlight(speech, WORDS, HighlightColor.RED, HighlightStyle.MARK).id();
    // A reader takes the time to think.
    clock.forward(Duration.ofMinutes(5).toMillis());
    return made;
  }

  private List<Highlight> highlights() {
    return library.annotations(speech).highlights();
  }

  private void reopen() {
    library.close();
    library = new LocalLibrary(Store.open(folder.resolve("library")), clock);
  }

  @Test
  void whateverIsSaidOfItGoesAndComesWithIt() {
    Notebook book = library.notebooks().create("学风");
    Map<String, BiConsumer<Library, UUID>> ways =
        Map.of(
            "kind", (l, id) -> l.labels().setKind(List.of(id), "quotable"),
            "important", (l, id) -> l.labels().setImportant(List.of(id), true),
            "tag", (l, id) -> l.labels().addTag(List.of(id), "学风"),
            "note", (l, id) -> l.overview().write(id, "要紧"),
            "notebook", (l, id) -> l.notebooks().collect(book.id(), List.of(id)),
            "new notebook", (l, id) -> l.notebooks().collectInNew("新的", List.of(id)));
    ways.forEach((name, way) -> {
      way.accept(library, begun());
      Annotations after = library.annotations(speech);
      int books = library.notebooks().all().size();
      library.undo();
      assertEquals(List.of(), highlights(), name);
      assertEquals(List.of(), library.annotations(speech).notes(), name);
      assertEquals(List.of(), library.notebooks().entries(book.id()), name);
      assertEquals(1, library.notebooks().all().size(), name);
      reopen();
      library.redo();
      assertEquals(after, library.annotations(speech), name);
      assertEquals(books, library.notebooks().all().size(), name);
      library.undo();
    });
  }

  @Test
  void onlyTheFirstThingSaidOfItBelongsToIt() {
    UUID made = begun();
    library.labels().setImportant(List.of(made), true);
    library.labels().setKind(List.of(made), "quotable");
    library.undo();
    assertEquals("", highlights().getFirst().label().kind());
    assertTrue(highlights().getFirst().label().important());
    library.undo();
    assertEquals(List.of(), highlights());
  }

  @Test
  void whatIsDoneToItBesidesIsAStepOfItsOwn() {
    UUID made = begun();
    library.restyle(made, HighlightColor.BLUE, HighlightStyle.MARK);
    library.undo();
    assertEquals(HighlightColor.RED, highlights().getFirst().color());
    library.undo();
    UUID other = begun();
    library.deleteHighlight(other);
    library.undo();
    assertEquals(other, highlights().getFirst().id());
    library.undo();
    begun();
    library.freeNote("别的事");
    library.undo();
    assertEquals(1, highlights().size());
  }

  @Test
  void aHighlightForItsOwnSakeIsAStepBeforeWhatIsSaidOfIt() {
    UUID made = library.highlight(speech, WORDS, HighlightColor.RED, HighlightStyle.MARK).id();
    library.labels().setImportant(List.of(made), true);
    library.undo();
    assertFalse(highlights().getFirst().label().important());
    UUID again = begun();
    library.undo();
    library.redo();
    library.labels().setImportant(List.of(again), true);
    library.undo();
    assertEquals(2, highlights().size(), "an undo ends what was begun");
  }
}
