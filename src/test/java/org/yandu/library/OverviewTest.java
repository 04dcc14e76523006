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
import org.yandu.text.Range;

/** All that is marked and written, of whatever document. */
class OverviewTest {
  static final String TWO_SPEECHES =
      """
      在全市水利工作会议上的讲话
      张三
      （2024年3月1日）
      同志们：
      修渠要先看水从哪里来。今年的重点是山前三个乡。


      在全市粮食工作会议上的讲话
      李四
      （2024年9月2日）
      同志们：
      收粮要先看仓够不够。今年的重点是县城两个库。
      """;

  @TempDir Path folder;

  private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T08:00:00Z"));
  private Library library;
  private UUID speech;
  private UUID two;

  @BeforeEach
  void open() throws Exception {
    library = LocalLibrary.open(folder.resolve("library"), clock);
    speech = add("讲话.txt", LocalLibraryTest.SPEECH);
    two = add("两篇讲话.txt", TWO_SPEECHES);
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
    UUID grain = mark(two, "收粮要先看仓够不够").id();
    UUID water = mark(two, "修渠要先看水从哪里来").id();
    UUID whole = library.noteOnDocument(two, "两篇对照着看").id();
    UUID read = mark(speech, "要带着问题读").id();
    library.noteOn(read, "怎么读");
    library.noteOn(read, "再想想");
    assertEquals(List.of(read, water, grain, whole, free), ids());
    assertEquals("怎么读\n\n再想想", item(read).text());
    assertEquals("收粮要先看仓够不够", item(grain).words());
    assertTrue(item(free).home().isEmpty());
    assertFalse(item(grain).hasText());
  }

  @Test
  void whoSpeaksIsSaidOfEachPlace() {
    assertEquals(2, library.document(two).works().size());
    UUID water = mark(two, "修渠要先看水从哪里来").id();
    UUID grain = mark(two, "收粮要先看仓够不够").id();
    UUID whole = library.noteOnDocument(two, "整篇").id();
    assertEquals(List.of("张三"), item(water).speakers());
    assertEquals("在全市水利工作会议上的讲话", item(water).work());
    assertEquals(List.of("李四"), item(grain).speakers());
    assertEquals(List.of("张三", "李四"), item(whole).speakers());
  }

  @Test
  void whoSpeaksIsLookedUpInTheTextAsItIsNow() throws Exception {
    UUID grain = mark(two, "收粮要先看仓够不够").id();
    String longer =
        TWO_SPEECHES
            .replace("张三\n（2024", "张三\n（2023")
            .replace("同志们：\n修", "同志们：\n" + "先说几句别的话。".repeat(40) + "\n修");
    Path file = Files.writeString(folder.resolve("两篇讲话（修订）.txt"), longer);
    library.replaceWithNewVersion(two, file, ReadOptions.NONE);
    assertEquals(List.of("李四"), item(grain).speakers());
  }

  @Test
  void quotationsNameTheirSource() {
    UUID grain = mark(two, "收粮要先看仓够不够").id();
    UUID free = library.freeNote("随手").id();
    List<Overview.Quotation> quoted = library.overview().quotations(List.of(free, grain));
    assertEquals(new Overview.Quotation("随手", ""), quoted.getFirst());
    assertEquals("收粮要先看仓够不够", quoted.getLast().words());
    String citation = quoted.getLast().citation();
    assertTrue(citation.startsWith("《在全市粮食工作会议上的讲话》（李四，2024年9月2日）"), citation);
    assertThrows(
        NoSuchElementException.class,
        () -> library.overview().quotations(List.of(UUID.randomUUID())));
  }

  @Test
  void manyAreDeletedInOneStep() {
    UUID grain = mark(two, "收粮要先看仓够不够").id();
    library.noteOn(grain, "仓");
    UUID read = mark(speech, "要带着问题读").id();
    UUID free = library.freeNote("随手").id();
    List<Item> before = library.overview().items();
    library.deleteAll(List.of(grain, read, free, grain));
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
    UUID grain = mark(two, "收粮要先看仓够不够").id();
    mark(two, "修渠要先看水从哪里来");
    UUID read = mark(speech, "要带着问题读").id();
    UUID free = library.freeNote("随手一句").id();
    Path file = folder.resolve("笔记.md");
    library.overview().export(List.of(grain, read, free), StudyNotesFormat.MD, file);
    String written = Files.readString(file);
    assertTrue(written.contains("收粮要先看仓够不够"), written);
    assertTrue(written.contains("要带着问题读"), written);
    assertTrue(written.contains("随手一句"), written);
    assertFalse(written.contains("修渠要先看水从哪里来"), written);
  }
}
