package org.yandu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.yandu.io.Ids;
import org.yandu.load.raw.ReadOptions;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Loss;
import org.yandu.note.NotebookEntry;
import org.yandu.note.Times;
import org.yandu.store.Store;
import org.yandu.text.Range;

/** Notebooks, the bin, and the overview of all notes. */
class NotebooksTest {
  @TempDir Path folder;

  private Library library;
  private UUID speech;
  private UUID other;

  @BeforeEach
  void open() throws Exception {
    library = Library.open(folder.resolve("library"));
    Path one = Files.writeString(folder.resolve("讲话.txt"), LocalLibraryTest.SPEECH);
    Path two = Files.writeString(folder.resolve("乙.txt"), "第二篇\n\n正文只有这么一句话。\n");
    library.importFiles(List.of(one, two), Progress.none());
    speech = document("河湾市");
    other = document("第二篇");
  }

  @AfterEach
  void close() {
    assertTrue(library.check().healthy(), () -> library.check().toString());
    library.close();
  }

  private UUID document(String words) {
    return library.documents().stream()
        .filter(entry -> library.document(entry.id()).text().contains(words))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private UUID mark(UUID document, String words) {
    int at = library.document(document).text().indexOf(words);
    Range range = new Range(at, at + words.length());
    return library.highlight(document, range, HighlightColor.RED, HighlightStyle.MARK).id();
  }

  private List<String> words(UUID notebook) {
    return library.notebooks().entries(notebook).stream().map(Notebooks.Shown::words).toList();
  }

  private UUID entry(UUID notebook, int index) {
    return library.notebooks().entries(notebook).get(index).entry().id();
  }

  @Test
  void excerptsOfManyDocumentsStandWithOwnWordsInAnOwnOrder() {
    UUID one = mark(speech, "读书是为了把事情做得更好");
    UUID two = mark(other, "正文只有这么一句话");
    library.noteOn(one, "要紧");
    Notebooks notebooks = library.notebooks();
    UUID book = notebooks.create("读书").id();
    assertEquals(2, notebooks.collect(book, List.of(one, two)));
    assertEquals(0, notebooks.collect(book, List.of(two, one)));
    notebooks.add(book, Optional.empty(), new NotebookEntry.Heading("一、为什么"));
    notebooks.add(book, Optional.of(entry(book, 1)), new NotebookEntry.Text("我的话"));
    List<String> before = List.of("一、为什么", "读书是为了把事情做得更好", "我的话", "正文只有这么一句话");
    assertEquals(before, words(book));
    Notebooks.Shown excerpt = notebooks.entries(book).get(1);
    assertEquals(Optional.of("要紧"), excerpt.note());
    assertEquals(Optional.of(HighlightColor.RED), excerpt.color());
    assertTrue(excerpt.citation().contains("河湾市"), excerpt.citation());
    assertTrue(excerpt.place().isPresent());
    notebooks.move(List.of(entry(book, 3), entry(book, 0)), Optional.of(entry(book, 1)));
    assertEquals(List.of("读书是为了把事情做得更好", "一、为什么", "正文只有这么一句话", "我的话"), words(book));
    library.undo();
    assertEquals(before, words(book));
    notebooks.move(List.of(entry(book, 3)), Optional.empty());
    assertEquals("正文只有这么一句话", words(book).getFirst());
    notebooks.remove(List.of(entry(book, 0), entry(book, 1)));
    assertEquals(2, words(book).size());
  }

  /** As when two people add to the same notebook and their libraries are merged. */
  @Test
  void entriesOfTheSamePositionCanBePartedAndMoved() {
    Notebooks notebooks = library.notebooks();
    UUID book = notebooks.create("读书").id();
    Store store = ((AnnotatingLibrary) library).store;
    for (String words : List.of("甲", "乙", "丙")) {
      store.write(tables -> {
        tables
            .notebooks()
            .write(
                new NotebookEntry(
                    Ids.next(), book, "5", new NotebookEntry.Text(words), Times.at(Instant.EPOCH)));
        return null;
      });
    }
    List<String> order = words(book);
    notebooks.add(book, Optional.of(entry(book, 0)), new NotebookEntry.Text("间"));
    assertEquals(List.of(order.get(0), "间", order.get(1), order.get(2)), words(book));
    notebooks.move(List.of(entry(book, 3)), Optional.of(entry(book, 0)));
    assertEquals(List.of(order.get(0), order.get(2), "间", order.get(1)), words(book));
    library.undo();
    library.undo();
    assertEquals(order, words(book));
  }

  @Test
  void anExcerptOutlivesWhatItIsOf() {
    UUID marked = mark(speech, "读书是为了把事情做得更好");
    Notebooks notebooks = library.notebooks();
    UUID book = notebooks.create("读书").id();
    notebooks.collect(book, List.of(marked));
    library.deleteHighlight(marked);
    Notebooks.Shown gone = notebooks.entries(book).getFirst();
    assertEquals(Optional.of(Loss.DELETED), gone.loss());
    assertEquals("读书是为了把事情做得更好", gone.words());
    assertTrue(gone.citation().contains("河湾市"));
    library.undo();
    assertFalse(notebooks.entries(book).getFirst().lost());
    library.removeDocument(speech);
    assertEquals(Optional.of(Loss.REMOVED), notebooks.entries(book).getFirst().loss());
    assertEquals(List.of("读书是为了把事情做得更好"), words(book));
  }

  @Test
  void anExcerptSaysWhyItHasNoPlaceInANewVersion() throws Exception {
    UUID near = mark(speech, "读书是为了把事情做得更好");
    Notebooks notebooks = library.notebooks();
    UUID book = notebooks.create("读书").id();
    UUID gone = mark(other, "正文只有这么一句话");
    notebooks.collect(book, List.of(near, gone));
    renew("讲话二.txt", LocalLibraryTest.SPEECH.replace("把事情做得更好", "把事情办得更好些"), speech);
    renew("乙二.txt", "第二篇\n\n换了完全不同的内容，谁也认不出来。\n", other);
    List<Notebooks.Shown> entries = notebooks.entries(book);
    assertEquals(Optional.of(Loss.UNSURE), entries.getFirst().loss());
    assertEquals(Optional.of(Loss.CHANGED), entries.getLast().loss());
    library.review().keepAsOrphan(speech, near);
    assertTrue(notebooks.entries(book).getFirst().lost());
  }

  private void renew(String name, String text, UUID document) throws Exception {
    Path file = Files.writeString(folder.resolve(name), text);
    library.replaceWithNewVersion(document, file, ReadOptions.NONE);
  }

  @Test
  void editsWithoutAPauseAreOneStep() {
    Notebooks notebooks = library.notebooks();
    UUID book = notebooks.create("读书").id();
    UUID text = notebooks.add(book, Optional.empty(), new NotebookEntry.Text("")).id();
    notebooks.setText(text, "我");
    notebooks.setText(text, "我说");
    library.undo();
    assertEquals(List.of(""), words(book));
    library.redo();
    assertEquals(List.of("我说"), words(book));
  }

  @Test
  void aDeletedNotebookIsInTheBin() {
    UUID marked = mark(speech, "读书是为了把事情做得更好");
    UUID book = library.notebooks().create("读书").id();
    library.notebooks().collect(book, List.of(marked));
    library.notebooks().delete(book);
    assertEquals(List.of(), library.notebooks().all());
    assertThrows(
        NoSuchElementException.class, () -> library.notebooks().collect(book, List.of(marked)));
    Bin.Deleted deleted = library.bin().list().getFirst();
    assertEquals("读书", deleted.words());
    library.bin().restore(List.of(deleted.id()));
    assertEquals(List.of("读书是为了把事情做得更好"), words(book));
    assertEquals(List.of(), library.bin().list());
  }

  @Test
  void aHighlightComesBackWithItsNoteAndItsDocument() {
    UUID marked = mark(speech, "读书是为了把事情做得更好");
    library.noteOn(marked, "要紧");
    UUID free = library.freeNote("随手").id();
    UUID blank = library.freeNote("").id();
    library.deleteHighlight(marked);
    library.deleteNote(free);
    library.deleteNote(blank);
    library.removeDocument(speech);
    List<Bin.Deleted> deleted = library.bin().list();
    assertEquals(
        List.of(Bin.What.DOCUMENT, Bin.What.NOTE, Bin.What.HIGHLIGHT).stream().sorted().toList(),
        deleted.stream().map(Bin.Deleted::what).sorted().toList());
    library.bin().restore(List.of(marked));
    assertTrue(library.documents().stream().anyMatch(entry -> entry.id().equals(speech)));
    assertEquals("要紧", library.annotations(speech).noteOn(marked).orElseThrow().text());
    library.undo();
    assertEquals(3, library.bin().list().size());
    library.redo();
    library.bin().restore(List.of(free));
    assertEquals(List.of("随手"), library.freeNotes().stream().map(n -> n.text()).toList());
    assertThrows(
        NoSuchElementException.class, () -> library.bin().restore(List.of(new UUID(0, 7))));
  }

  @Test
  void notesOutliveTheirDocumentAndFindItAgain() throws Exception {
    UUID marked = mark(speech, "读书是为了把事情做得更好");
    library.noteOn(marked, "要紧");
    library.freeNote("随手");
    library.removeDocument(speech);
    List<Overview.Item> all = library.overview().items();
    assertEquals(2, all.size());
    assertTrue(all.getFirst().removed());
    assertEquals("读书是为了把事情做得更好", all.getFirst().words());
    assertEquals("要紧", all.getFirst().text());
    assertTrue(all.getLast().home().isEmpty());
    Path again = Files.writeString(folder.resolve("又一次.txt"), LocalLibraryTest.SPEECH);
    library.importFiles(List.of(again), Progress.none());
    assertEquals("要紧", library.annotations(speech).noteOn(marked).orElseThrow().text());
    assertFalse(library.overview().items().getFirst().removed());
  }
}
