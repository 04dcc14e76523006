package org.yandu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.Range;

/** Highlights made at every occurrence, and moved. */
class MarksTest {
  private static final String TEXT =
      "在防汛会上的讲话\n\n同志们：\n\n防汛是大事。各级要把防汛责任\n压实，防汛责任重于泰山。\n\n防汛责任，人人有份。\n";

  @TempDir Path folder;
  private Library library;
  private UUID document;

  @BeforeEach
  void open() throws Exception {
    library = Library.open(folder.resolve("library"));
    Path file = folder.resolve("讲话.txt");
    Files.writeString(file, TEXT);
    document =
        library.importFiles(List.of(file), Progress.none()).items().getFirst().document().get();
  }

  @AfterEach
  void close() {
    library.close();
  }

  private Range first(String words) {
    int at = library.document(document).text().indexOf(words);
    return new Range(at, at + words.length());
  }

  private List<String> quotes() {
    return library.annotations(document).highlights().stream()
        .map(h -> h.anchor().quote())
        .toList();
  }

  @Test
  void everyOccurrenceIsOneStep() {
    int made =
        library.highlightEverywhere(
            document, first("防汛责任"), HighlightColor.GREEN, HighlightStyle.WAVE);
    assertEquals(3, made);
    assertEquals(List.of("防汛责任", "防汛责任", "防汛责任"), quotes());
    assertTrue(
        library.annotations(document).highlights().stream()
            .allMatch(h -> h.style() == HighlightStyle.WAVE));
    library.undo();
    assertEquals(List.of(), quotes());
    library.redo();
    assertEquals(3, quotes().size());
  }

  @Test
  void whatIsMarkedAlreadyIsNotMarkedTwice() {
    library.highlight(document, first("防汛责任"), HighlightColor.RED, HighlightStyle.MARK);
    assertEquals(
        2,
        library.highlightEverywhere(
            document, first("防汛责任"), HighlightColor.GREEN, HighlightStyle.MARK));
    assertEquals(
        0,
        library.highlightEverywhere(
            document, first("防汛责任"), HighlightColor.GREEN, HighlightStyle.MARK));
    assertEquals(3, quotes().size());
  }

  @Test
  void aHighlightMovesAndUndoMovesItBack() {
    Highlight made =
        library.highlight(document, first("防汛是大事"), HighlightColor.RED, HighlightStyle.MARK);
    library.noteOn(made.id(), "记住");
    library.moveHighlight(made.id(), first("大事。各级"));
    assertEquals(List.of("大事。各级"), quotes());
    assertEquals("记住", library.annotations(document).noteOn(made.id()).orElseThrow().text());
    library.undo();
    assertEquals(List.of("防汛是大事"), quotes());
  }

  @Test
  void aRangeOutsideTheTextChangesNothing() {
    Highlight made =
        library.highlight(document, first("防汛是大事"), HighlightColor.RED, HighlightStyle.MARK);
    assertThrows(
        IllegalArgumentException.class,
        () -> library.moveHighlight(made.id(), new Range(5, 100_000)));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            library.highlightEverywhere(
                document, new Range(3, 3), HighlightColor.RED, HighlightStyle.MARK));
    assertEquals(List.of("防汛是大事"), quotes());
  }
}
