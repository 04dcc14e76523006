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
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.library.Overview.Item;
import org.yandu.load.raw.ReadOptions;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.BlockKind;
import org.yandu.text.Citation;
import org.yandu.text.Document;
import org.yandu.text.Range;

/** All that is marked and written, of whatever document. */
class OverviewTest {
  @TempDir Path folder;

  private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T08:00:00Z"));
  private Library library;
  private UUID speech;
  private UUID two;
  private String water;
  private String grain;

  @BeforeEach
  void open() throws Exception {
    library = LocalLibrary.open(folder.resolve("library"), clock);
    speech = add("讲话.txt", LocalLibraryTest.SPEECH);
    library.importSamples(Progress.none());
    two =
        library.documents().stream()
            .filter(entry -> entry.works().size() == 2 && entry.speakers().size() == 2)
            .map(DocumentEntry::id)
            .findFirst()
            .orElseThrow();
    water = paragraphOf(0);
    grain = paragraphOf(1);
  }

  /** Words that stand in this work of the document of two. */
  private String paragraphOf(int work) {
    Document document = library.document(two);
    Range within = document.works().get(work).range();
    return document.blocks().stream()
        .filter(block -> block.kind() == BlockKind.PARAGRAPH && block.range().length() > 40)
        .filter(block -> within.contains(block.range().start()))
        .map(block -> block.range().in(document.text()).substring(0, 12))
        .findFirst()
        .orElseThrow();
  }

  private List<String> speakerOf(int work) {
    return List.of(library.document(two).works().get(work).speaker().orElseThrow().name());
  }

  @AfterEach
  void close() {
    assertTrue(library.check().healthy(), () -> library.check().toString());
    library.close();
  }

  private UUID add(String name, String text) throws Exception {
    Path file = Files.writeString(folder.resolve(name), text);
    return library.importFiles(List.of(file), Progress.none()).items().getFirst().document().get();
  }

  private Highlight mark(UUID document, String words) {
    int at = library.document(document).text().indexOf(words);
    clock.forward(1000);
    return library.highlight(
        document, new Range(at, at + words.length()), HighlightColor.GREEN, HighlightStyle.MARK);
  }

  private Item item(UUID id) {
    return library.overview().items().stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<UUID> ids() {
    return library.overview().items().stream().map(Item::id).toList();
  }

  @Test
  void everythingIsThereInTheOrderOfTheTexts() {
    UUID free = library.freeNote("随手").id();
    UUID second = mark(two, grain).id();
    UUID first = mark(two, water).id();
    UUID whole = library.noteOnDocument(two, "两篇对照着看").id();
    UUID read = mark(speech, "要带着问题读").id();
    library.noteOn(read, "怎么读");
    library.noteOn(read, "再想想");
    assertEquals(List.of(read, first, second, whole, free), ids());
    assertEquals("怎么读\n\n再想想", item(read).text());
    assertEquals(grain, item(second).words());
    assertTrue(item(free).home().isEmpty());
    assertFalse(item(second).hasText());
  }

  @Test
  void whoSpeaksIsSaidOfEachPlace() {
    UUID first = mark(two, water).id();
    UUID second = mark(two, grain).id();
    UUID whole = library.noteOnDocument(two, "整篇").id();
    assertEquals(speakerOf(0), item(first).speakers());
    assertFalse(item(first).work().equals(item(second).work()));
    assertEquals(speakerOf(1), item(second).speakers());
    assertEquals(2, item(whole).speakers().size());
  }

  @Test
  void whoSpeaksIsLookedUpInTheTextAsItIsNow() throws Exception {
    UUID second = mark(two, grain).id();
    String text = library.document(two).text();
    String before = "先说几句别的话。".repeat(40);
    Path file = folder.resolve("新版.txt");
    Files.writeString(file, text.replace(water, before + water));
    library.replaceWithNewVersion(two, file, ReadOptions.NONE);
    Annotations now = library.annotations(two);
    Range range = now.rangeOf(now.highlights().getFirst()).orElseThrow();
    var speaker = Citation.of(library.document(two), range).speaker();
    assertEquals(speaker.stream().toList(), item(second).speakers());
    assertTrue(speaker.isPresent());
  }

  @Test
  void quotationsNameTheirSource() {
    UUID second = mark(two, grain).id();
    UUID free = library.freeNote("随手").id();
    List<Overview.Quotation> quoted = library.overview().quotations(List.of(free, second));
    assertEquals(new Overview.Quotation("随手", ""), quoted.getFirst());
    assertEquals(grain, quoted.getLast().words());
    String citation = quoted.getLast().citation();
    assertTrue(citation.contains(speakerOf(1).getFirst()), citation);
    assertThrows(
        NoSuchElementException.class,
        () -> library.overview().quotations(List.of(UUID.randomUUID())));
  }

  @Test
  void manyAreDeletedInOneStep() {
    UUID second = mark(two, grain).id();
    library.noteOn(second, "仓");
    UUID read = mark(speech, "要带着问题读").id();
    UUID free = library.freeNote("随手").id();
    List<Item> before = library.overview().items();
    library.deleteAll(List.of(second, read, free, second));
    assertEquals(List.of(), library.overview().items());
    library.undo();
    assertEquals(before, library.overview().items());
  }

  @Test
  void aNoteIsWrittenWhereThereIsNoneAndTakenAwayWhenItIsBlank() {
    UUID read = mark(speech, "要带着问题读").id();
    Overview overview = library.overview();
    overview.write(read, " ");
    assertFalse(item(read).hasText());
    overview.write(read, "怎么");
    overview.write(read, "怎么读");
    assertEquals("怎么读", item(read).text());
    assertEquals(1, item(read).notes().size());
    overview.write(read, "");
    assertEquals(List.of(), item(read).notes());
    UUID free = library.freeNote("随手").id();
    overview.write(free, "随手记");
    assertEquals("随手记", item(free).text());
  }

  @Test
  void whatWasWrittenOnARemovedDocumentIsStillThere() {
    UUID read = mark(speech, "要带着问题读").id();
    library.noteOn(read, "怎么读");
    library.removeDocument(speech);
    assertTrue(item(read).removed());
    assertEquals("怎么读", item(read).text());
    assertEquals("要带着问题读", item(read).words());
    Overview.Quotation quoted = library.overview().quotations(List.of(read)).getFirst();
    assertEquals("要带着问题读", quoted.words());
    library.bin().restore(List.of(speech));
    assertFalse(item(read).removed());
    assertEquals(1, library.annotations(speech).highlights().size());
  }

  @Test
  void onlyWhatIsChosenIsExported() throws Exception {
    UUID second = mark(two, grain).id();
    mark(two, water);
    UUID read = mark(speech, "要带着问题读").id();
    UUID free = library.freeNote("随手一句").id();
    Path file = folder.resolve("笔记.md");
    library.overview().export(List.of(second, read, free), StudyNotesFormat.MD, file);
    String written = Files.readString(file);
    assertTrue(written.contains(grain), written);
    assertTrue(written.contains("要带着问题读"), written);
    assertTrue(written.contains("随手一句"), written);
    assertFalse(written.contains(water), written);
  }
}
