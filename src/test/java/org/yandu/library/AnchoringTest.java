package org.yandu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.anchor.Verdict;
import org.yandu.correction.CorrectionMaker;
import org.yandu.io.Ids;
import org.yandu.io.Sha256;
import org.yandu.library.Renewal.Result;
import org.yandu.load.Loader;
import org.yandu.load.raw.ReadOptions;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Times;
import org.yandu.store.Documents;
import org.yandu.store.Store;
import org.yandu.text.Document;
import org.yandu.text.Places;
import org.yandu.text.Range;

/** Where highlights and bookmarks stand is decided when a text changes, kept, and never guessed. */
class AnchoringTest {
  private static final String HEAD = "在河湾市工作会议上的讲话\n\n同志们：\n\n";
  private static final String CITY = "城里的工作，要坚持群众路线，把每一笔钱都用在刀刃上，账目张榜公布。\n\n";
  private static final String VILLAGE = "村里的工作，要坚持群众路线，把每一笔钱都用在刀刃上，账目张榜公布。\n\n";
  private static final String SCHOOL = "新学年以前，四所乡村小学的校舍都要修好，课桌一张也不能少。\n\n";
  private static final String WATER = "今年的水利工程一共有三处，都要赶在汛期以前完成。\n\n";
  private static final String END = "话就说到这里，大家回去以后把会议的精神带到基层去。\n";
  private static final String A = HEAD + CITY + SCHOOL + VILLAGE + WATER + END;
  private static final String TWIN = "把每一笔钱都用在刀刃上";
  private static final String THREE = "水利工程一共有三处";

  @TempDir Path folder;
  private Library library;
  private UUID id;

  @BeforeEach
  void openWithASpeech() throws Exception {
    library = Library.open(folder.resolve("library"));
    id = imported(file("a", A));
  }

  @AfterEach
  void close() {
    library.close();
  }

  private void restart() throws Exception {
    library.close();
    library = Library.open(folder.resolve("library"));
  }

  private Path file(String name, String text) throws Exception {
    Files.createDirectories(folder.resolve(name));
    return Files.writeString(folder.resolve(name).resolve("讲话.txt"), text);
  }

  private UUID imported(Path file) {
    return library
        .importFiles(List.of(file), Progress.none())
        .items()
        .getFirst()
        .document()
        .orElseThrow();
  }

  private void become(String name, String text) throws Exception {
    Renewal renewal = library.replaceWithNewVersion(id, file(name, text), ReadOptions.NONE);
    assertEquals(Result.RENEWED, renewal.result());
    assertEquals(text.strip(), text().strip());
  }

  private String text() {
    return library.document(id).text();
  }

  private Range range(String words, int from) {
    int at = text().indexOf(words, from);
    assertTrue(at >= 0, words);
    return new Range(at, at + words.length());
  }

  private UUID mark(Range range) {
    return library.highlight(id, range, HighlightColor.YELLOW, HighlightStyle.MARK).id();
  }

  /** The village's sentence, of which the city has a twin before it. */
  private UUID markTheSecondTwin() {
    return mark(range(TWIN, text().indexOf("村里")));
  }

  private Verdict verdict(UUID item) {
    return library.annotations(id).places().get(item);
  }

  private Map<UUID, Verdict> all() {
    return library.annotations(id).places();
  }

  private Set<UUID> awaited() {
    return library.annotations(id).awaited();
  }

  private void healthy() {
    assertTrue(library.check().healthy(), () -> library.check().toString());
  }

  @Test
  void whenATwinIsDeletedItsMarkIsAnOrphanAndNotOnTheOtherTwin() throws Exception {
    UUID mark = markTheSecondTwin();
    become("b", A.replace(VILLAGE, ""));
    Range city = range(TWIN, 0);
    assertEquals(Optional.empty(), library.annotations(id).rangeOf(highlight(mark)));
    assertFalse(Standings.place(verdict(mark)).filter(city::overlaps).isPresent());
    assertEquals(Set.of(mark), awaited());
    restart();
    assertEquals(Set.of(mark), awaited());
    healthy();
  }

  private org.yandu.note.Highlight highlight(UUID mark) {
    return library.annotations(id).highlights().stream()
        .filter(h -> h.id().equals(mark))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aChangedWordIsAskedAboutAndTheAnswerIsKept() throws Exception {
    UUID mark = mark(range(THREE, 0));
    become("b", A.replace("三处", "四处"));
    var proposed = (Verdict.Approximate) verdict(mark);
    assertEquals("水利工程一共有四处", proposed.range().in(text()));
    assertEquals(Optional.empty(), library.annotations(id).rangeOf(highlight(mark)));
    Doubt doubt = library.review().of(id).getFirst();
    assertEquals(mark, doubt.item());
    assertEquals(THREE, doubt.anchor().quote());
    assertEquals(Optional.of(proposed), doubt.proposal());
    assertEquals(1, library.check().unsure());

    library.review().place(id, Map.of(mark, proposed.range()));
    assertEquals(new Verdict.Moved(proposed.range()), verdict(mark));
    assertEquals(THREE, highlight(mark).anchor().quote(), "the place as made is history");
    assertEquals(List.of(), library.review().of(id));
    library.undo();
    assertEquals(proposed, verdict(mark));
    assertEquals(Set.of(mark), awaited());
    library.redo();
    restart();
    assertEquals(new Verdict.Moved(proposed.range()), verdict(mark));
    assertEquals(1, library.check().moved());
    healthy();
  }

  @Test
  void aMovedParagraphTakesItsMarkAlong() throws Exception {
    String clinic =
        "卫生所的药柜上个月又添了两种常备药，赤脚医生每逢赶集的日子到桥头坐诊，" + "远处的人家可以托邮递员捎信，信到三天以内一定上门，路再难走也要走到。\n\n";
    become("b", HEAD + clinic + CITY + VILLAGE + WATER + SCHOOL + END);
    UUID mark = mark(range("可以托邮递员捎信", 0));
    become("c", HEAD + CITY + VILLAGE + WATER + SCHOOL + clinic + END);
    assertEquals(new Verdict.Moved(range("可以托邮递员捎信", 0)), verdict(mark));
    assertEquals(Set.of(), awaited());
    healthy();
  }

  @Test
  void aReaderChoosesOtherWordsOrLetsTheMarkBeAnOrphan() throws Exception {
    UUID twin = markTheSecondTwin();
    UUID three = mark(range(THREE, 0));
    UUID book = library.bookmarks().add(id, text().indexOf("今年的水利"), "水利").id();
    become("b", A.replace(VILLAGE, "").replace(WATER, ""));
    assertEquals(Set.of(twin, three, book), awaited());
    Range chosen = range("课桌一张也不能少", 0);
    library.review().place(id, Map.of(twin, chosen, book, range("四所乡村", 0)));
    library.review().keepAsOrphan(id, three);
    assertEquals(new Verdict.Moved(chosen), verdict(twin));
    assertEquals(new Verdict.Orphaned(), verdict(three));
    assertEquals(Set.of(), awaited());
    assertEquals(List.of(three), library.review().of(id).stream().map(Doubt::item).toList());
    assertTrue(library.review().of(id).getFirst().settled());
    restart();
    assertEquals(Set.of(), awaited());
    assertEquals(new Verdict.Moved(chosen), verdict(twin));

    // The next version asks again only about what is new.
    become("c", A.replace(VILLAGE, "").replace(WATER, "").replace("同志们", "各位同志"));
    assertEquals(new Verdict.Orphaned(), verdict(three));
    assertEquals(range("课桌一张也不能少", 0), Standings.place(verdict(twin)).orElseThrow());
    assertEquals(Set.of(), awaited());
    healthy();
  }

  @Test
  void thereAndBackEverythingStandsWhereItStood() throws Exception {
    UUID twin = markTheSecondTwin();
    mark(range(THREE, 0));
    mark(range("四所乡村小学", 0));
    library.bookmarks().add(id, text().indexOf("村里的"), "");
    Map<UUID, Verdict> onA = all();
    String b = HEAD + VILLAGE.replace("村里", "乡里") + SCHOOL + WATER.replace("三", "五") + END;
    become("b", b);
    Map<UUID, Verdict> onB = all();
    library.backToVersion(id, library.versions(id).getFirst().id());
    assertEquals(onA, all());
    become("b", b);
    assertEquals(onB, all(), "anchoring twice changes nothing");
    library.review().place(id, Map.of(twin, range("刀刃", 0)));
    Map<UUID, Verdict> answered = all();
    become("a", A);
    assertEquals(onA, all());
    become("c", b.replace("同志们", "各位"));
    become("b", b);
    assertEquals(answered, all(), "an answer about a text is kept with it");
    become("a", A);
    for (int i = 0; i < 6; i++) {
      library.undo();
    }
    assertEquals(onA, all());
    healthy();
  }

  @Test
  void whatIsGoneInOneVersionIsFoundInTheNextByTheTextItWasMadeOn() throws Exception {
    UUID mark = markTheSecondTwin();
    become("b", A.replace(VILLAGE, ""));
    become("c", A.replace("同志们", "各位同志"));
    assertEquals(new Verdict.Moved(range(TWIN, text().indexOf("村里"))), verdict(mark), () -> text());
  }

  @Test
  void wordsThatAMarkWasMovedToAreItsWordsFromThenOn() throws Exception {
    UUID mark = mark(range(THREE, 0));
    become("b", A.replace("三处", "四处"));
    library.moveHighlight(mark, range("汛期以前", 0));
    assertEquals(new Verdict.Exact(range("汛期以前", 0)), verdict(mark));
    become("a", A);
    assertEquals("汛期以前", Standings.place(verdict(mark)).orElseThrow().in(text()));
    library.undo();
    library.undo();
    assertTrue(verdict(mark) instanceof Verdict.Approximate);
  }

  @Test
  void whatIsSaidAboutStructureLeavesAllPlacesAlone() throws Exception {
    markTheSecondTwin();
    mark(range(THREE, 0));
    become("b", A.replace("三处", "四处"));
    Annotations before = library.annotations(id);
    var maker = new CorrectionMaker(Places.of(library.document(id)));
    library.correct(id, maker.headings(List.of(range("新学年", 0)), 1));
    assertFalse(library.corrections(id).isEmpty());
    assertEquals(before, library.annotations(id));
    library.undo();
    assertEquals(before, library.annotations(id));
  }

  @Test
  void nonsenseIsRefusedAndNothingWritten() throws Exception {
    UUID mark = mark(range(THREE, 0));
    become("b", A.replace("三处", "四处"));
    Verdict before = verdict(mark);
    Range here = range("汛期", 0);
    var review = library.review();
    assertThrows(
        NoSuchElementException.class,
        () -> review.place(id, Map.of(mark, here, UUID.randomUUID(), here)));
    assertThrows(NoSuchElementException.class, () -> review.keepAsOrphan(id, UUID.randomUUID()));
    assertThrows(
        IllegalArgumentException.class, () -> review.place(id, Map.of(mark, new Range(3, 3))));
    assertEquals(before, verdict(mark));
  }

  @Test
  void aBetterLoaderMakesAnotherTextOfTheSameBytesAndMarksGoAlong() throws Exception {
    byte[] bytes = A.replace("河湾市", "河源市").getBytes(StandardCharsets.UTF_8);
    Document good = Loader.standard().load("旧.txt", bytes, ReadOptions.NONE).document();
    byte[] poor =
        A.replace("河湾市", "河源市").replace("\n\n村里", "\n\n￼村里").getBytes(StandardCharsets.UTF_8);
    Document made = Loader.standard().load("旧.txt", poor, ReadOptions.NONE).document();
    // What an older edition of the program left in the library.
    var older =
        new Document(
            good.source(),
            made.text(),
            made.title(),
            made.blocks(),
            made.works(),
            made.pages(),
            made.pictures());
    library.close();
    id = Ids.next();
    try (Store store = Store.open(folder.resolve("library"))) {
      Times times = Times.at(Instant.ofEpochMilli(1_000));
      store.write(tables -> {
        tables.documents().add(id, older, Documents.compress(bytes), bytes.length, times);
        return true;
      });
    }
    assertEquals(Sha256.hex(bytes), older.source().sha256());
    library = Library.open(folder.resolve("library"));
    UUID mark = markTheSecondTwin();
    assertEquals(Result.RENEWED, library.readAgain(id, ReadOptions.NONE).result());
    assertEquals(good.text(), text());
    assertEquals(new Verdict.Moved(range(TWIN, text().indexOf("村里"))), verdict(mark));
    assertEquals(Result.SAME, library.readAgain(id, ReadOptions.NONE).result());
    Version old = library.versions(id).getFirst();
    assertEquals(Result.RENEWED, library.backToVersion(id, old.id()).result());
    assertEquals(older.text(), text());
    assertTrue(verdict(mark) instanceof Verdict.Exact);
    healthy();
  }
}
