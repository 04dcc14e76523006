package org.yandu.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.anchor.Verdict;
import org.yandu.io.Ids;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Note;
import org.yandu.note.Tag;
import org.yandu.note.Times;
import org.yandu.store.Documents;
import org.yandu.store.Store;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.text.SampleText;

class LocalLibraryTest {
  static final String SPEECH =
      """
      在河湾市读书会上的讲话
      同志们：
      一、为什么要读书
      读书是为了把事情做得更好。读书不是为了摆样子，更不是为了应付检查。
      二、怎样读书
      要带着问题读，要一边读一边记。记下来的话，过几年再看，还能看出当时是怎么想的。
      谢谢大家！\
      """;

  @TempDir Path folder;

  private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T08:00:00Z"));
  private LocalLibrary library;
  private Store store;
  private UUID speech;

  @BeforeEach
  void openWithOneSpeech() {
    open();
    speech = add("讲话.txt", SPEECH);
  }

  @AfterEach
  void close() {
    library.close();
  }

  private void open() {
    store = Store.open(folder);
    library = new LocalLibrary(store, clock);
  }

  private UUID add(String fileName, String text) {
    Document document = SampleText.of(fileName, text);
    byte[] original = text.getBytes(StandardCharsets.UTF_8);
    UUID id = Ids.next();
    store.write(tables -> {
      tables
          .documents()
          .add(
              id,
              document,
              Documents.compress(original),
              original.length,
              Times.at(clock.instant()));
      return null;
    });
    return id;
  }

  private Highlight mark(String words) {
    int start = SPEECH.indexOf(words);
    return library.highlight(
        speech,
        new Range(start, start + words.length()),
        HighlightColor.YELLOW,
        HighlightStyle.MARK);
  }

  @Test
  void everythingIsThereAgainAfterClosing() {
    Highlight marked = mark("带着问题读");
    library.restyle(marked.id(), HighlightColor.BLUE, HighlightStyle.UNDERLINE);
    library.labels().setTags(marked.id(), List.of("方法", " 读书 ", "", "方法"));
    Note note = library.noteOn(marked.id(), "怎样提问题？");
    library.setNoteText(note.id(), "怎样提问题？先列提纲。𠮷");
    library.noteOnDocument(speech, "通篇平实");
    library.saveReadingPlace(speech, new ReadingPlace(40));
    Annotations before = library.annotations(speech);
    Document document = library.document(speech);
    DocumentEntry entry = library.documents().getFirst();
    library.close();
    assertFalse(Files.exists(folder.resolve("library.db-wal")), "closed to a single file");
    open();
    assertEquals(before, library.annotations(speech));
    assertEquals(document, library.document(speech));
    assertEquals(List.of(entry), library.documents());
    assertEquals(Optional.of(new ReadingPlace(40)), library.readingPlace(speech));
    assertArrayEquals(SPEECH.getBytes(StandardCharsets.UTF_8), library.original(speech));
    assertEquals(List.of("方法", "读书"), library.labels().tags().stream().map(Tag::name).toList());
    assertEquals("在河湾市读书会上的讲话", entry.title());
    assertEquals(List.of("林知远"), entry.speakers());
    assertEquals(1, entry.highlights());
    assertEquals(2, entry.notes());
    assertEquals(clock.instant(), entry.opened());
  }

  @Test
  void annotationsStandInTextOrderWithNotesOnTheDocumentLast() {
    Note whole = library.noteOnDocument(speech, "总的印象");
    Highlight late = mark("谢谢大家");
    Note onLate = library.noteOn(late.id(), "结尾");
    Highlight early = mark("摆样子");
    Note onEarly = library.noteOn(early.id(), "批评");
    Annotations annotations = library.annotations(speech);
    assertEquals(List.of(early, late), annotations.highlights());
    assertEquals(List.of(onEarly, onLate, whole), annotations.notes());
    assertEquals(Optional.of(early.anchor().range()), annotations.rangeOf(early));
    assertEquals(new Verdict.Exact(late.anchor().range()), annotations.places().get(late.id()));
  }

  @Test
  void aHighlightRemembersWordsNeighboursAndHeadings() {
    Highlight marked = mark("一边读一边记");
    assertEquals("一边读一边记", marked.anchor().quote());
    assertEquals("在河湾市读书会上的讲话 / 二、怎样读书", marked.anchor().section());
    assertTrue(marked.anchor().prefix().endsWith("要带着问题读，要"));
    assertTrue(marked.anchor().suffix().startsWith("。记下来的话"));
  }

  @Test
  void aHighlightMustMarkSomething() {
    assertThrows(
        IllegalArgumentException.class,
        () -> library.highlight(speech, new Range(3, 3), HighlightColor.RED, HighlightStyle.MARK));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            library.highlight(
                speech,
                new Range(0, SPEECH.length() + 1),
                HighlightColor.RED,
                HighlightStyle.MARK));
    assertFalse(library.canUndo());
  }

  @Test
  void deletingAHighlightTakesItsNotesAndUndoBringsBoth() {
    Highlight marked = mark("摆样子");
    library.noteOn(marked.id(), "第一条");
    clock.forward(10);
    library.noteOn(marked.id(), "第二条");
    Annotations before = library.annotations(speech);
    library.deleteHighlight(marked.id());
    assertEquals(List.of(), library.annotations(speech).notes());
    assertEquals(List.of(), library.annotations(speech).highlights());
    assertThrows(NoSuchElementException.class, () -> library.noteOn(marked.id(), "晚了"));
    assertEquals(Optional.of(speech), library.undo().flatMap(Touched::document));
    assertEquals(before, library.annotations(speech));
    assertEquals(Optional.of(speech), library.redo().flatMap(Touched::document));
    assertEquals(List.of(), library.annotations(speech).notes());
  }

  @Test
  void editsWithoutAPauseAreOneStep() {
    Note note = library.noteOnDocument(speech, "");
    for (String typed : List.of("记", "记住", "记住这", "记住这句")) {
      clock.forward(1_500);
      library.setNoteText(note.id(), typed);
    }
    clock.forward(2_001);
    library.setNoteText(note.id(), "记住这句话");
    library.undo();
    assertEquals("记住这句", onlyNote().text());
    library.undo();
    assertEquals("", onlyNote().text());
    library.undo();
    assertEquals(List.of(), library.annotations(speech).notes());
    library.redo();
    library.redo();
    assertEquals("记住这句", onlyNote().text());
    clock.forward(100);
    library.setNoteText(note.id(), "另起");
    assertFalse(library.canRedo());
    library.undo();
    assertEquals("记住这句", onlyNote().text(), "what was redone is a step of its own");
  }

  @Test
  void aRemovedDocumentComesBackWithItsNotes() {
    library.noteOn(mark("摆样子").id(), "留着");
    Annotations before = library.annotations(speech);
    library.removeDocument(speech);
    assertEquals(List.of(), library.documents());
    assertEquals(List.of(), library.labels().tags().stream().map(Tag::name).toList());
    assertThrows(NoSuchElementException.class, () -> library.removeDocument(speech));
    library.undo();
    assertEquals(1, library.documents().size());
    assertEquals(before, library.annotations(speech));
  }

  @Test
  void whatChangesNothingIsNoStep() {
    Highlight marked = mark("摆样子");
    library.restyle(marked.id(), HighlightColor.YELLOW, HighlightStyle.MARK);
    library.labels().setTags(marked.id(), List.of());
    library.undo();
    assertFalse(library.canUndo());
  }

  @Test
  void theLastOpenedDocumentIsFirst() {
    clock.forward(1_000);
    UUID second = add("second.txt", "第二篇\n正文。");
    clock.forward(1_000);
    UUID third = add("third.txt", "第三篇\n正文。");
    library.saveReadingPlace(second, new ReadingPlace(0));
    assertEquals(
        List.of(second, speech, third),
        library.documents().stream().map(DocumentEntry::id).toList());
  }

  private Note onlyNote() {
    List<Note> notes = library.annotations(speech).notes();
    assertEquals(1, notes.size());
    return notes.getFirst();
  }
}
