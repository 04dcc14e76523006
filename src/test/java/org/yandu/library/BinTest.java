package org.yandu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.library.Bin.Deleted;
import org.yandu.library.Bin.What;
import org.yandu.library.ImportReport.Item;
import org.yandu.library.ImportReport.Outcome;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Note;
import org.yandu.search.Hit;
import org.yandu.text.Range;

/** What is deleted comes back; what is removed is found again. */
class BinTest {
  private static final String WORDS = "要带着问题读";

  @TempDir Path folder;

  private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T08:00:00Z"));
  private Library library;
  private UUID speech;

  @BeforeEach
  void open() throws Exception {
    library = LocalLibrary.open(folder.resolve("library"), clock);
    speech = imported("讲话.txt", LocalLibraryTest.SPEECH).document().orElseThrow();
  }

  @AfterEach
  void close() {
    assertTrue(library.check().healthy(), () -> library.check().toString());
    library.close();
  }

  private Item imported(String name, String text) throws Exception {
    Path file = Files.writeString(folder.resolve(name), text);
    return library.importFiles(List.of(file), Progress.none()).items().getFirst();
  }

  private Highlight mark(String words) {
    clock.forward(1000);
    int at = library.document(speech).text().indexOf(words);
    return library.highlight(
        speech, new Range(at, at + words.length()), HighlightColor.RED, HighlightStyle.MARK);
  }

  private List<UUID> binned() {
    return library.bin().list().stream().map(Deleted::id).toList();
  }

  @Test
  void aHighlightComesBackWithTheNotesThatWentWithIt() {
    Highlight marked = mark(WORDS);
    Note earlier = library.noteOn(marked.id(), "先写的，早就删了");
    Note kept = library.noteOn(marked.id(), "怎么读");
    clock.forward(1000);
    library.deleteNote(earlier.id());
    clock.forward(1000);
    library.deleteHighlight(marked.id());
    List<Deleted> list = library.bin().list();
    assertEquals(List.of(marked.id(), earlier.id()), binned());
    Deleted first = list.getFirst();
    assertEquals(What.HIGHLIGHT, first.what());
    assertEquals(WORDS, first.words());
    assertEquals(List.of("怎么读"), first.notes());
    assertEquals(Optional.of("在河湾市读书会上的讲话"), first.document());
    assertEquals(Optional.of(HighlightColor.RED), first.color());
    library.bin().restore(List.of(marked.id()));
    assertEquals(List.of(earlier.id()), binned());
    Annotations back = library.annotations(speech);
    assertEquals(List.of(kept.id()), back.notes().stream().map(Note::id).toList());
    assertTrue(back.rangeOf(back.highlights().getFirst()).isPresent());
    library.undo();
    assertEquals(list, library.bin().list());
  }

  @Test
  void aNoteBringsItsHighlightAndItsDocumentBack() {
    Highlight marked = mark(WORDS);
    Note note = library.noteOn(marked.id(), "怎么读");
    clock.forward(1000);
    library.deleteNote(note.id());
    clock.forward(1000);
    library.deleteHighlight(marked.id());
    library.removeDocument(speech);
    library.bin().restore(List.of(note.id()));
    assertEquals(1, library.documents().size());
    assertEquals(1, library.annotations(speech).highlights().size());
    assertEquals("怎么读", library.annotations(speech).notes().getFirst().text());
    assertEquals(List.of(), library.bin().list());
    library.undo();
    assertEquals(3, library.bin().list().size());
  }

  @Test
  void whatWasOnlyTakenBackOrHoldsNoWordsIsNotListed() {
    mark(WORDS);
    library.undo();
    library.deleteNote(library.freeNote(" ").id());
    assertEquals(List.of(), library.bin().list());
    Note words = library.freeNote("有字");
    library.undo();
    assertEquals(List.of(words.id()), binned(), "words are not lost by an undo");
  }

  @Test
  void whatIsOlderThanThirtyDaysIsNotListed() {
    Note note = library.freeNote("一句话");
    library.deleteNote(note.id());
    clock.forward(Duration.ofDays(30).toMillis());
    assertEquals(List.of(note.id()), binned());
    clock.forward(1);
    assertEquals(List.of(), binned());
    library.bin().restore(List.of(note.id()));
    assertEquals(1, library.freeNotes().size());
  }

  @Test
  void manyComeBackInOneStepAndTheLastDeletedIsFirst() {
    Note one = library.freeNote("一");
    Highlight marked = mark(WORDS);
    library.deleteNote(one.id());
    clock.forward(1000);
    library.deleteHighlight(marked.id());
    clock.forward(1000);
    library.removeDocument(speech);
    assertEquals(List.of(speech, marked.id(), one.id()), binned());
    library.bin().restore(binned());
    assertEquals(List.of(), binned());
    library.undo();
    assertEquals(List.of(speech, marked.id(), one.id()), binned());
    assertThrows(
        NoSuchElementException.class, () -> library.bin().restore(List.of(UUID.randomUUID())));
  }

  @Test
  void aDocumentWhoseBytesBecameAVersionOfAnotherIsNotInTheBin() throws Exception {
    Item newer = imported("讲话（修订）.txt", LocalLibraryTest.SPEECH.replace("谢谢", "多谢"));
    library.replaceWithNewVersion(speech, newer.document().orElseThrow());
    assertEquals(List.of(), library.bin().list());
  }

  @Test
  void theSameBytesBringTheDocumentBackWithAllThatIsWritten() throws Exception {
    Highlight marked = mark(WORDS);
    library.noteOn(marked.id(), "怎么读");
    library.noteOnDocument(speech, "整篇");
    Annotations before = library.annotations(speech);
    library.removeDocument(speech);
    Item again = imported("别的名字.txt", LocalLibraryTest.SPEECH);
    assertEquals(Outcome.RESTORED, again.outcome());
    assertEquals(Optional.of(speech), again.document());
    assertEquals(2, again.kept().orElseThrow().written());
    assertEquals(before, library.annotations(speech));
  }

  @Test
  void aDocumentWithNothingWrittenOnItIsJustImportedAgain() throws Exception {
    library.removeDocument(speech);
    assertEquals(Outcome.IMPORTED, imported("讲话.txt", LocalLibraryTest.SPEECH).outcome());
    library.removeDocument(speech);
    assertEquals(
        Outcome.IMPORTED, imported("讲话.md", otherBytes()).outcome(), "nothing to take over");
  }

  private static String otherBytes() {
    return LocalLibraryTest.SPEECH.strip() + "\n\n\n";
  }

  @Test
  void theSameLettersInOtherBytesAreFoundAgainAndTakesOverWhatIsWritten() throws Exception {
    Highlight marked = mark(WORDS);
    library.noteOn(marked.id(), "怎么读");
    library.removeDocument(speech);
    Item again = imported("换了名字.txt", otherBytes());
    assertEquals(Outcome.FOUND_AGAIN, again.outcome());
    assertEquals(speech, again.earlier().orElseThrow().id());
    assertEquals(1, again.earlier().orElseThrow().written());
    Renewal renewal = library.replaceWithNewVersion(speech, again.document().orElseThrow());
    assertEquals(Renewal.Result.RENEWED, renewal.result());
    assertEquals(List.of(speech), library.documents().stream().map(DocumentEntry::id).toList());
    Annotations now = library.annotations(speech);
    assertTrue(now.rangeOf(now.highlights().getFirst()).isPresent());
    assertEquals("怎么读", now.notes().getFirst().text());
    library.undo();
    assertEquals(
        List.of(again.document().get()),
        library.documents().stream().map(DocumentEntry::id).toList());
  }

  @Test
  void anOlderVersionOfARemovedDocumentBringsThatBack() throws Exception {
    mark(WORDS);
    Item newer = imported("讲话（修订）.txt", LocalLibraryTest.SPEECH.replace("谢谢", "多谢"));
    library.replaceWithNewVersion(speech, newer.document().orElseThrow());
    library.removeDocument(speech);
    Item old = imported("讲话.txt", LocalLibraryTest.SPEECH);
    assertEquals(Outcome.RESTORED, old.outcome());
    assertTrue(old.isOlderVersion());
    assertEquals(1, library.documents().size());
  }

  @Test
  void freeNotesAreFoundInNoDocument() {
    Note free = library.freeNote("下周问问读书会的事");
    library.noteOnDocument(speech, "读书会的讲话");
    List<Hit> hits = library.search("读书会", 100);
    Hit last = hits.getLast();
    assertEquals(Optional.empty(), last.document());
    assertEquals(Optional.of(free.id()), last.note());
    assertEquals("读书会", last.match().in(last.text()));
    assertTrue(hits.size() > 2);
    assertEquals(last, library.search("读书会", 1).getFirst(), "it has its share of the limit");
    library.deleteNote(free.id());
    assertFalse(library.search("读书会", 100).contains(last));
    assertEquals(List.of(), library.search(" ", 100));
  }
}
