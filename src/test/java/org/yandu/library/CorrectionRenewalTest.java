package org.yandu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.correction.Correction;
import org.yandu.correction.CorrectionMaker;
import org.yandu.load.raw.ReadOptions;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.Places;
import org.yandu.text.Range;

/** Corrections of the structure follow their paragraphs into a newer version of the file. */
class CorrectionRenewalTest {
  private static final String OLD =
      """
      在修渠总结会上的讲话

      副区长 周明远

      渠长四十里，穿过七个村子，用了三年时间。

      渠边的树木由谁来管护

      种的是柳树和杨树，一共九千棵，要有人管。

      各村每亩收三元，年底一次结清。

      关于用水收费的说明

      收费的标准由村民大会讨论决定，三年不变。
      """;

  @TempDir Path folder;
  private Library library;
  private UUID id;

  @BeforeEach
  void open() throws Exception {
    library = Library.open(folder.resolve("library"));
    id =
        library
            .importFiles(List.of(file("a/渠.txt", OLD)), Progress.none())
            .items()
            .getFirst()
            .document()
            .orElseThrow();
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

  private void say(Function<CorrectionMaker, List<Correction>> what) {
    List<Correction> made = what.apply(new CorrectionMaker(Places.of(library.document(id))));
    assertTrue(!made.isEmpty());
    library.correct(id, made);
  }

  private Range of(String words) {
    int start = library.document(id).text().indexOf(words);
    assertTrue(start >= 0, words);
    return new Range(start, start + words.length());
  }

  /** The headings made by hand; the loader may find some of its own. */
  private List<String> headings() {
    Document document = library.document(id);
    return document.blocks().stream()
        .filter(block -> block.kind() == BlockKind.HEADING && block.rule().equals("by hand"))
        .map(block -> document.shown(block.range()))
        .toList();
  }

  private Renewal renew(String newer) throws Exception {
    return library.replaceWithNewVersion(
        id, file("b" + newer.hashCode() + "/渠.txt", newer), ReadOptions.NONE);
  }

  @Test
  void aHeadingWithChangedWordsIsStillOneAndTheWayBackIsOpen() throws Exception {
    say(maker -> maker.headings(List.of(of("渠边的树木由谁来管护")), 5));
    Document before = library.document(id);
    String newer = OLD.replace("由谁来管护", "和草地由谁来管护").replace("渠长四十里", "先说几句题外话。\n\n渠长五十里");
    assertEquals(0, renew(newer).unplaced());
    assertEquals(List.of("渠边的树木和草地由谁来管护"), headings());
    assertEquals(List.of(), library.unplacedCorrections(id));
    library.undo();
    assertEquals(before, library.document(id));
    library.redo();
    assertEquals(List.of("渠边的树木和草地由谁来管护"), headings());
    library.close();
    library = Library.open(folder.resolve("library"));
    assertEquals(List.of("渠边的树木和草地由谁来管护"), headings(), "decided once and kept");
    assertTrue(library.check().healthy(), () -> library.check().toString());
  }

  @Test
  void changesAddUpFromVersionToVersion() throws Exception {
    say(maker -> maker.headings(List.of(of("渠边的树木由谁来管护")), 5));
    String second = OLD.replace("渠边的树木由谁来管护", "渠边的树木和草地由谁来管护");
    renew(second);
    String third = second.replace("渠边的树木和草地由谁来管护", "水渠边的树木和草地由谁管护");
    assertEquals(0, renew(third).unplaced());
    assertEquals(List.of("水渠边的树木和草地由谁管护"), headings());
  }

  @Test
  void whatIsGoneIsKeptAndNamedAndComesBackWithItsWords() throws Exception {
    say(maker -> maker.headings(List.of(of("渠边的树木由谁来管护"), of("关于用水收费")), 5));
    String without = OLD.replace("渠边的树木由谁来管护\n\n", "");
    assertEquals(1, renew(without).unplaced());
    assertEquals(List.of("关于用水收费的说明"), headings());
    List<Correction> unplaced = library.unplacedCorrections(id);
    assertEquals(List.of("渠边的树木由谁来管护"), unplaced.stream().map(c -> c.place().quote()).toList());
    assertEquals(2, library.corrections(id).size());
    assertEquals(1, library.check().unplaced().size());
    renew(OLD + "\n又添一段话，说的是明年的打算。\n");
    assertEquals(List.of("渠边的树木由谁来管护", "关于用水收费的说明"), headings());
    assertEquals(List.of(), library.unplacedCorrections(id));
  }

  @Test
  void worksBreaksAndJoinsFollowTheirParagraphs() throws Exception {
    say(maker -> maker.startWork(List.of(of("关于用水收费的说明"))));
    say(maker -> maker.join(List.of(of("各村每亩"))));
    say(maker -> maker.split(new Range(of("用了三年时间").start(), of("用了三年时间").start())));
    String newer =
        OLD.replace("关于用水收费的说明", "附：关于用水收费标准的说明")
            .replace("各村每亩收三元", "各个村子每亩收四元")
            .replace("渠长四十里", "渠长五十里");
    assertEquals(0, renew(newer).unplaced());
    Document now = library.document(id);
    assertEquals(2, now.works().size());
    assertEquals(of("附：关于用水收费标准的说明").start(), now.works().getLast().range().start());
    int joined = now.blockAt(of("各个村子每亩").start());
    assertEquals(joined, now.blockAt(of("种的是柳树").start()));
    assertTrue(now.blockAt(of("用了三年").start()) > now.blockAt(of("渠长五十里").start()));
  }

  @Test
  void aCorrectionOfTheNewTextTakesThePlaceOfTheOneThatStandsThere() throws Exception {
    say(maker -> maker.headings(List.of(of("渠边的树木由谁来管护")), 5));
    renew(OLD.replace("渠长四十里", "先说几句题外话。\n\n渠长五十里"));
    say(maker -> maker.headings(List.of(of("渠边的树木由谁来管护")), 2));
    assertEquals(1, library.corrections(id).size());
    Document now = library.document(id);
    assertEquals(2, now.blocks().get(now.blockAt(of("渠边的树木").start())).level());
  }

  @Test
  void aCorrectionOfAnotherParagraphAtTheOffsetsOfOldDoesNot() throws Exception {
    say(maker -> maker.headings(List.of(of("渠边的树木由谁来管护")), 5));
    int offset = of("渠边的树木").start();
    String gone = "渠长四十里，穿过七个村子，用了三年时间。\n\n";
    // As long as what is gone, less the heading that stands before it now.
    String filling = "补".repeat(gone.length() - "渠边的树木由谁来管护\n\n".length() - 2) + "\n\n";
    renew(OLD.replace(gone, "").replace("种的是", filling + "种的是"));
    Document now = library.document(id);
    int other = now.blockAt(offset);
    Range there = now.blocks().get(other).range();
    assertEquals(offset, there.start());
    say(maker -> maker.headings(List.of(there), 3));
    assertEquals(2, library.corrections(id).size());
    assertEquals(5, now.blocks().get(now.blockAt(of("渠边的树木").start())).level());
    assertEquals(BlockKind.HEADING, library.document(id).blocks().get(other).kind());
  }

  @Test
  void anotherTextOfTheSameBytesKeepsCorrectionsAway() throws Exception {
    say(maker -> maker.headings(List.of(of("渠边的树木由谁来管护")), 5));
    Renewal garbled = library.readAgain(id, java.nio.charset.Charset.forName("Big5-HKSCS"));
    assertEquals(1, garbled.unplaced());
    assertEquals(0, library.readAgain(id, java.nio.charset.StandardCharsets.UTF_8).unplaced());
    assertEquals(List.of("渠边的树木由谁来管护"), headings());
  }
}
