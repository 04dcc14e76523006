package org.yandu.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.correction.CorrectionMaker;
import org.yandu.library.ImportReport.Item;
import org.yandu.library.ImportReport.Outcome;
import org.yandu.library.Renewal.Result;
import org.yandu.load.raw.ReadOptions;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.Places;
import org.yandu.text.Range;

/** Changed files and other encodings: what was written stays, on its words. */
class NewVersionTest {
  private static final Charset GB = Charset.forName("GB18030");
  private static final String OLD =
      "在河湾市工作会议上的讲话\n\n同志们：\n\n今年的水利工程一共有三处，都要赶在汛期以前完成。\n\n"
          + "群众的意见要当面听，听完了要有回音，回音要写在公告栏里。\n\n最后一段以后会被删去，不再提起。\n";
  private static final String NEW =
      "在河湾市工作会议上的讲话（修改稿）\n\n同志们：\n\n先说一件新添的事：桥已经修好了。\n\n"
          + "今年的水利工程一共有四处，都要赶在汛期以前完成。\n\n群众的意见要当面听，听完了要有回音，回音要写在公告栏里。\n";

  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void open() throws Exception {
    library = Library.open(folder.resolve("library"));
  }

  @AfterEach
  void close() {
    library.close();
  }

  private Path file(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Item imported(Path file) {
    return library.importFiles(List.of(file), Progress.none()).items().getFirst();
  }

  private UUID marked(UUID document, String words) {
    int at = library.document(document).text().indexOf(words);
    Highlight made =
        library.highlight(
            document,
            new Range(at, at + words.length()),
            HighlightColor.YELLOW,
            HighlightStyle.MARK);
    library.noteOn(made.id(), "记：" + words);
    return made.id();
  }

  /** The words that each highlight stands on, or its old words in brackets. */
  private List<String> standing(UUID document) {
    Annotations all = library.annotations(document);
    String text = library.document(document).text();
    return all.highlights().stream()
        .map(h -> all.rangeOf(h).map(r -> r.in(text)).orElse("[" + h.anchor().quote() + "]"))
        .toList();
  }

  @Test
  void anOlderVersionIsReachedAfterARestartAndLeftAgain() throws Exception {
    UUID id = imported(file("a/讲话.txt", OLD)).document().orElseThrow();
    marked(id, "最后一段以后会被删去");
    library.replaceWithNewVersion(id, file("b/讲话.txt", NEW), ReadOptions.NONE);
    close();
    open();

    Version older = library.versions(id).getFirst();
    assertEquals(1, library.versions(id).size());
    assertEquals("讲话.txt", older.fileName());
    assertFalse(older.title().contains("修改稿"));
    assertEquals(List.of("[最后一段以后会被删去]"), standing(id));

    assertEquals(new Renewal(Result.RENEWED, 1, 0, 0, 0), library.backToVersion(id, older.id()));
    assertEquals(OLD.strip(), library.document(id).text().strip());
    assertEquals(List.of("最后一段以后会被删去"), standing(id));
    assertTrue(library.versions(id).getFirst().title().contains("修改稿"));
    assertTrue(library.check().healthy(), () -> library.check().toString());

    assertEquals(Optional.of(id), library.undo().flatMap(Touched::document));
    assertEquals(NEW.strip(), library.document(id).text().strip());
    assertEquals(List.of(older), library.versions(id));
    assertEquals(Optional.of(id), library.redo().flatMap(Touched::document));
    assertEquals(OLD.strip(), library.document(id).text().strip());
    assertTrue(library.check().healthy(), () -> library.check().toString());
    org.junit.jupiter.api.Assertions.assertThrows(
        java.util.NoSuchElementException.class, () -> library.backToVersion(id, UUID.randomUUID()));
  }

  @Test
  void notesMoveWithTheirWordsAndComeBackWithOneUndo() throws Exception {
    UUID id = imported(file("a/讲话.txt", OLD)).document().orElseThrow();
    Document before = library.document(id);
    byte[] original = library.original(id);
    marked(id, "回音要写在公告栏里");
    marked(id, "最后一段以后会被删去");
    library.noteOnDocument(id, "全文的笔记");
    Annotations written = library.annotations(id);

    Path newer = file("b/讲话.txt", NEW);
    Renewal renewal = library.replaceWithNewVersion(id, newer, ReadOptions.NONE);

    assertEquals(new Renewal(Result.RENEWED, 1, 0, 1, 0), renewal);
    assertEquals(NEW.strip(), library.document(id).text().strip());
    assertArrayEquals(Files.readAllBytes(newer), library.original(id));
    assertEquals(List.of("回音要写在公告栏里", "[最后一段以后会被删去]"), sorted(standing(id)));
    assertEquals(3, library.annotations(id).notes().size());
    assertEquals(1, library.documents().size());
    assertTrue(library.documents().getFirst().title().contains("修改稿"));
    assertEquals(1, library.search("桥已经修好", 10).size());
    assertTrue(library.check().healthy(), () -> library.check().toString());

    assertEquals(Optional.of(id), library.undo().flatMap(Touched::document));
    assertEquals(before, library.document(id));
    assertArrayEquals(original, library.original(id));
    assertEquals(written, library.annotations(id));
    assertEquals(List.of(), library.search("桥已经修好", 10));

    assertEquals(Optional.of(id), library.redo().flatMap(Touched::document));
    assertEquals(NEW.strip(), library.document(id).text().strip());
    assertEquals(List.of("回音要写在公告栏里", "[最后一段以后会被删去]"), sorted(standing(id)));
  }

  private static List<String> sorted(List<String> words) {
    return words.stream().sorted(java.util.Comparator.reverseOrder()).toList();
  }

  @Test
  void theOldBytesAreKnownAsAnOlderVersionAfterARestartToo() throws Exception {
    Path old = file("a/讲话.txt", OLD);
    UUID id = imported(old).document().orElseThrow();
    library.replaceWithNewVersion(id, file("b/讲话.txt", NEW), ReadOptions.NONE);
    library.close();
    library = Library.open(folder.resolve("library"));
    Item again = imported(old);
    assertEquals(Outcome.ALREADY_THERE, again.outcome());
    assertTrue(again.isOlderVersion());
    assertEquals(Optional.of(id), again.document());
    assertEquals(1, library.documents().size());
    // As a newer version they are welcome.
    assertEquals(Result.RENEWED, library.replaceWithNewVersion(id, old, ReadOptions.NONE).result());
    assertEquals(OLD.strip(), library.document(id).text().strip());
    assertTrue(library.check().healthy(), () -> library.check().toString());
  }

  @Test
  void whatAnUndoTookBackIsNotCalledAnOlderVersion() throws Exception {
    UUID id = imported(file("a/讲话.txt", OLD)).document().orElseThrow();
    Path newer = file("b/讲话.txt", NEW);
    library.replaceWithNewVersion(id, newer, ReadOptions.NONE);
    library.undo();
    assertEquals(Outcome.CHANGED_SOURCE, imported(newer).outcome());
    assertEquals(2, library.documents().size());
  }

  @Test
  void aChangedFileIsADocumentOfItsOwnUntilItIsSaidToBeANewVersion() throws Exception {
    UUID id = imported(file("a/讲话.txt", OLD)).document().orElseThrow();
    marked(id, "回音要写在公告栏里");
    Item changed = imported(file("b/讲话.txt", NEW));
    assertEquals(Outcome.CHANGED_SOURCE, changed.outcome());
    assertEquals(Optional.of(id), changed.earlier().map(ImportReport.Kept::id));
    UUID other = changed.document().orElseThrow();
    assertEquals(2, library.documents().size());

    assertEquals(Result.RENEWED, library.replaceWithNewVersion(id, other).result());
    assertEquals(List.of(id), library.documents().stream().map(DocumentEntry::id).toList());
    assertEquals(List.of("回音要写在公告栏里"), standing(id));
    assertTrue(library.check().healthy(), () -> library.check().toString());

    library.undo();
    assertEquals(2, library.documents().size());
    assertEquals(OLD.strip(), library.document(id).text().strip());
    assertEquals(NEW.strip(), library.document(other).text().strip());
    assertEquals(Outcome.ALREADY_THERE, imported(folder.resolve("b/讲话.txt")).outcome());
  }

  @Test
  void correctionsHoldInTheNewVersionAndInTheOldOneAgain() throws Exception {
    UUID id = imported(file("a/讲话.txt", OLD)).document().orElseThrow();
    UUID mark = marked(id, "回音要写在公告栏里");
    Range heading = rangeOf(id, "群众的意见");
    library.correct(
        id, new CorrectionMaker(Places.of(library.document(id))).headings(List.of(heading), 2));
    assertEquals(List.of("群众的意见要当面听，听完了要有回音，回音要写在公告栏里。"), headings(id));
    assertEquals(List.of("回音要写在公告栏里"), standing(id));

    library.replaceWithNewVersion(id, file("b/讲话.txt", NEW), ReadOptions.NONE);
    assertEquals(List.of("群众的意见要当面听，听完了要有回音，回音要写在公告栏里。"), headings(id));
    assertEquals(List.of("回音要写在公告栏里"), standing(id));
    assertEquals(mark, library.annotations(id).highlights().getFirst().id());
    library.undo();
    assertEquals(List.of("群众的意见要当面听，听完了要有回音，回音要写在公告栏里。"), headings(id));
    library.undo();
    assertEquals(List.of(), headings(id));
    assertEquals(List.of("回音要写在公告栏里"), standing(id));
  }

  private Range rangeOf(UUID document, String words) {
    int at = library.document(document).text().indexOf(words);
    return new Range(at, at + words.length());
  }

  private List<String> headings(UUID id) {
    Document document = library.document(id);
    return document.blocks().stream()
        .filter(block -> block.kind() == BlockKind.HEADING)
        .map(block -> document.shown(block.range()))
        .toList();
  }

  @Test
  void aDocumentThatHasNotesIsNeverSwallowed() throws Exception {
    UUID id = imported(file("a/讲话.txt", OLD)).document().orElseThrow();
    UUID other = imported(file("b/讲话.txt", NEW)).document().orElseThrow();
    marked(other, "桥已经修好");
    assertEquals(Result.ANNOTATED, library.replaceWithNewVersion(id, other).result());
    library.removeDocument(other);
    assertEquals(
        Result.ANNOTATED,
        library.replaceWithNewVersion(id, folder.resolve("b/讲话.txt"), ReadOptions.NONE).result());
    assertEquals(OLD.strip(), library.document(id).text().strip());
  }

  @Test
  void theSameBytesAreNoNewVersion() throws Exception {
    Path file = file("a.txt", OLD);
    UUID id = imported(file).document().orElseThrow();
    assertEquals(Result.SAME, library.replaceWithNewVersion(id, file, ReadOptions.NONE).result());
    library.undo();
    assertTrue(!library.canUndo(), "the import was the only step");
  }

  @Test
  void reportsOfTwoYearsUnderOneTitleAreNotVersions() throws Exception {
    imported(file("去年.txt", "工作报告\n\n各位代表：\n\n去年修了三条路，种了四千棵树，办了两所小学。\n"));
    Item next = imported(file("今年.txt", "工作报告\n\n各位代表：\n\n今年要引水上山，要让每个村都通上电话和班车。\n"));
    assertEquals(Outcome.IMPORTED, next.outcome());
  }

  @Test
  void anotherNameAndMostOfTheTextMakeAVersion() throws Exception {
    imported(file("讲话稿.txt", OLD.replace("在河湾市工作会议上的讲话\n\n", "")));
    Item next = imported(file("讲话稿-修改稿(2).txt", OLD.replace("在河湾市工作会议上的讲话\n\n", "") + "再加一句话。\n"));
    assertEquals(Outcome.CHANGED_SOURCE, next.outcome());
  }

  @Test
  void aTextReadInTheWrongEncodingIsReadAgainInTheRightOne() throws Exception {
    Path file = Files.write(folder.resolve("乱.txt"), OLD.getBytes(GB));
    ReadOptions wrong = ReadOptions.withCharset(Charset.forName("Big5-HKSCS"));
    ImportReport report = library.importFiles(List.of(file), wrong, Progress.none());
    UUID id = report.items().getFirst().document().orElseThrow();
    assertTrue(report.items().getFirst().kept().orElseThrow().damaged() > 0);
    assertFalse(library.document(id).text().contains("河湾市"));
    library.noteOnDocument(id, "字不对");
    assertEquals(
        Result.SAME, library.readAgain(id, ReadOptions.NONE).result(), "in the encoding it has");

    EncodingChoice offered = library.encodings(id).getFirst();
    assertEquals(GB, offered.charset());
    assertTrue(offered.guessed());
    assertTrue(offered.text().contains("河湾市"));
    assertEquals(Result.RENEWED, library.readAgain(id, offered.charset()).result());
    assertEquals(OLD.strip(), library.document(id).text().strip());
    assertEquals(0, library.document(id).source().damaged());
    assertEquals(1, library.annotations(id).notes().size());
    assertEquals(Result.SAME, library.readAgain(id, GB).result());
    assertTrue(library.check().healthy(), () -> library.check().toString());

    library.undo();
    assertFalse(library.document(id).text().contains("河湾市"));
    assertEquals(new String(library.original(id), GB), new String(Files.readAllBytes(file), GB));
  }
}
