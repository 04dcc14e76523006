package org.yandu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.correction.Correction;
import org.yandu.correction.CorrectionMaker;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.search.Hit;
import org.yandu.store.Store;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.text.Section;
import org.yandu.text.Work;

/** Corrections of structure are kept, undone, and leave everything else alone. */
class CorrectingTest {
  private static final String TEXT =
      """
      在修渠总结会上的讲话

      一、三年修成的渠

      渠长四十里，穿过七个村子。

      渠边的树

      种的是柳树和杨树，要有人管。

      关于用水收费的说明

      每亩收三元，年底一次结清。
      """;

  @TempDir Path folder;

  private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T08:00:00Z"));
  private Library library;
  private Path file;
  private UUID id;

  @BeforeEach
  void open() throws Exception {
    file = Files.writeString(folder.resolve("渠.txt"), TEXT);
    reopen();
    id = importFile();
  }

  @AfterEach
  void close() {
    library.close();
  }

  private void reopen() {
    if (library != null) {
      library.close();
    }
    library = new LocalLibrary(Store.open(folder.resolve("library")), clock);
  }

  private UUID importFile() {
    return library
        .importFiles(List.of(file), Progress.none())
        .items()
        .getFirst()
        .document()
        .orElseThrow();
  }

  private void say(Function<CorrectionMaker, List<Correction>> what) {
    var maker = new CorrectionMaker(Places.of(library.document(id)));
    List<Correction> made = what.apply(maker);
    assertTrue(!made.isEmpty());
    library.correct(id, made);
  }

  private static Range of(String words) {
    int start = TEXT.indexOf(words);
    return new Range(start, start + words.length());
  }

  private List<String> outline() {
    Document document = library.document(id);
    return document.works().stream()
        .flatMap(Work::allSections)
        .map(Section::heading)
        .map(document::shown)
        .toList();
  }

  @Test
  void aCorrectionIsOneStepOfUndoAndIsThereAfterARestart() {
    Document before = library.document(id);
    say(maker -> maker.headings(List.of(of("渠边的树"), of("关于用水")), 1));
    Document after = library.document(id);
    assertEquals(List.of("一、三年修成的渠", "渠边的树", "关于用水收费的说明"), outline());
    assertEquals(id, library.undo().flatMap(Touched::document).orElseThrow());
    assertEquals(before, library.document(id));
    assertEquals(id, library.redo().flatMap(Touched::document).orElseThrow());
    assertEquals(after, library.document(id));
    reopen();
    assertEquals(after, library.document(id));
    assertEquals(2, library.corrections(id).size());
    CheckReport report = library.check();
    assertTrue(report.healthy(), report::toString);
    assertEquals(2, report.corrections());
    assertEquals(0, report.unplaced().size());
  }

  @Test
  void highlightsNotesAndPlacesSurvive() {
    var marked = library.highlight(id, of("柳树和杨树"), HighlightColor.RED, HighlightStyle.MARK);
    library.noteOn(marked.id(), "还有槐树");
    library.saveReadingPlace(id, new ReadingPlace(40));
    Annotations before = library.annotations(id);
    say(maker -> maker.join(List.of(of("种的是柳树"))));
    say(maker -> maker.startWork(List.of(of("关于用水"))));
    assertEquals(before, library.annotations(id));
    assertEquals(40, library.readingPlace(id).orElseThrow().offset());
    assertEquals(1, library.check().exact());
  }

  @Test
  void theListFollowsAndSoDoesTheSearch() {
    say(maker -> maker.startWork(List.of(of("关于用水"))));
    assertEquals(List.of("在修渠总结会上的讲话", "关于用水收费的说明"), entry().works());
    List<Hit> hits = library.search("三元", 10);
    assertEquals(1, hits.size());
    say(maker -> maker.join(List.of(of("种的是柳树"))));
    assertEquals(2, library.search("渠边的树 柳树", 10).size(), "both words in one paragraph");
    library.undo();
    library.undo();
    assertEquals(List.of("在修渠总结会上的讲话"), entry().works());
    assertEquals(0, library.search("渠边的树 柳树", 10).size());
  }

  private DocumentEntry entry() {
    return library.documents().getFirst();
  }

  @Test
  void aDocumentThatComesBackHasItsCorrections() {
    say(maker -> maker.headings(List.of(of("渠边的树")), 2));
    library.removeDocument(id);
    assertEquals(id, importFile());
    assertEquals(List.of("一、三年修成的渠", "渠边的树"), outline());
  }

  @Test
  void aHeadingMovedOftenIsRememberedOnce() {
    for (int level = 1; level <= 4; level++) {
      int wanted = level;
      say(maker -> maker.headings(List.of(of("渠边的树")), wanted));
    }
    assertEquals(1, library.corrections(id).size());
    library.undo();
    Document document = library.document(id);
    assertEquals(3, document.blocks().get(document.blockAt(of("渠边").start())).level());
  }

  @Test
  void everythingSaidIsTakenBackAtOnceAndCanBeSaidAgain() {
    Document before = library.document(id);
    say(maker -> maker.headings(List.of(of("渠边的树")), 1));
    library.correct(id, List.of(Correction.ofPattern("关于", 1)));
    Document after = library.document(id);
    assertNotEquals(before, after);
    library.clearCorrections(id);
    assertEquals(before, library.document(id));
    assertEquals(List.of(), library.corrections(id));
    library.undo();
    assertEquals(after, library.document(id));
  }

  @Test
  void oneOwnPatternIsChangedAndRemovedAndWhatWasSaidLaterStillCounts() {
    Correction first = Correction.ofPattern("渠边|关于", 1);
    Correction other = Correction.ofPattern("每亩", 2);
    library.correct(id, List.of(first));
    library.correct(id, List.of(other));
    say(maker -> maker.notHeadings(List.of(of("关于用水收费的说明"))));
    assertEquals(List.of("一、三年修成的渠", "渠边的树", "每亩收三元，年底一次结清。"), outline());
    Document before = library.document(id);
    Correction wider = Correction.ofPattern("渠边|关于|种的", 1);
    library.revise(id, first, Optional.of(wider));
    assertEquals(List.of("一、三年修成的渠", "渠边的树", "种的是柳树和杨树，要有人管。", "每亩收三元，年底一次结清。"), outline());
    assertEquals(wider, library.corrections(id).getFirst());
    library.revise(id, other, Optional.empty());
    assertEquals(List.of("一、三年修成的渠", "渠边的树", "种的是柳树和杨树，要有人管。"), outline());
    library.revise(id, other, Optional.empty());
    assertEquals(2, library.corrections(id).size(), "what was not said is nothing to take back");
    library.undo();
    library.undo();
    assertEquals(before, library.document(id));
    reopen();
    assertEquals(before, library.document(id));
    library.redo();
    assertTrue(library.check().healthy());
  }

  @Test
  void whatFindsNoPlaceIsKeptAndReportedAsNoDamage() {
    library.correct(id, List.of(Correction.ofPattern("(", 1)));
    CheckReport report = library.check();
    assertTrue(report.healthy());
    assertEquals(1, report.unplaced().size());
    assertEquals(
        BlockKind.PARAGRAPH, library.document(id).blocks().getLast().kind(), "and changes nothing");
  }
}
