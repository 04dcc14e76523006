package org.yandu.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.text.Section;
import org.yandu.text.SketchedDocument;
import org.yandu.text.Speaker;
import org.yandu.text.Work;

class CorrectionsTest {
  private static final String SPEECH =
      """
      = 在护林会上的讲话
      @ 林远山 县长
      ~ 2024年3月5日
      同志们：
      # 一、林子的家底
      全县有林地八十万亩，其中一半是
      近十年栽下的。
      ## （一）老林
      + 一是看得住，护林员每天走一遍。
      # 二、往后怎么办
      先把防火的路|修通，再谈别的事。
      关于水库移民的说明
      乡长何小满
      水库移民三百户，都安置在河东。
      """;

  private final List<Correction> said = new ArrayList<>();
  private final Document original = SketchedDocument.of(SPEECH);
  private Document now = original;

  private CorrectionMaker maker() {
    return new CorrectionMaker(Places.of(now));
  }

  private Range of(String words) {
    int start = now.text().indexOf(words);
    assertTrue(start >= 0, words);
    return new Range(start, start + words.length());
  }

  private List<Range> listOf(String words) {
    return List.of(of(words));
  }

  private void say(List<Correction> made) {
    assertTrue(!made.isEmpty(), "it makes sense");
    said.addAll(made);
    Corrected corrected = Corrections.apply(original, said);
    assertEquals(List.of(), corrected.unplaced());
    now = corrected.document();
  }

  /** The outline as lines: level, words. */
  private List<String> outline() {
    return now.works().stream().flatMap(Work::allSections).map(this::line).toList();
  }

  private String line(Section section) {
    return section.level() + (section.runIn() ? "+" : " ") + now.shown(section.heading());
  }

  private Block block(String words) {
    return now.blocks().get(now.blockAt(of(words).start()));
  }

  private String shown(String words) {
    return now.shown(block(words).range());
  }

  @Test
  void aHeadingStandsLowerOrHigherAndItsSectionWithIt() {
    say(maker().demote(List.of(of("二、往后怎么办"), of("（一）老林"))));
    assertEquals(List.of("1 一、林子的家底", "3 （一）老林", "3+一是看得住", "2 二、往后怎么办"), outline());
    assertEquals(1, now.works().getFirst().sections().size());
    say(maker().promote(List.of(of("二、往后怎么办"))));
    assertEquals(2, now.works().getFirst().sections().size());
    assertEquals(List.of(), maker().promote(listOf("二、往后怎么办")), "nothing is above 1");
  }

  @Test
  void aHeadingIsNoneAndAParagraphIsOne() {
    say(maker().notHeadings(listOf("（一）老林")));
    say(maker().notHeadings(listOf("一是看得住")));
    say(maker().headings(listOf("关于水库移民的说明"), 1));
    assertEquals(List.of("1 一、林子的家底", "1 二、往后怎么办", "1 关于水库移民的说明"), outline());
    assertEquals(BlockKind.PARAGRAPH, block("（一）老林").kind());
    assertEquals("by hand", block("关于水库移民的说明").rule());
  }

  @Test
  void theLaterOfTwoThatDisagreeCounts() {
    say(maker().headings(listOf("关于水库移民的说明"), 2));
    say(maker().notHeadings(listOf("关于水库移民的说明")));
    assertEquals(BlockKind.PARAGRAPH, block("关于水库移民的说明").kind());
    Correction first = said.getFirst();
    assertTrue(said.getLast().supersedes(first, Optional.of(first.place().range())));
  }

  @Test
  void aBrokenParagraphIsJoinedAndBrokenAgain() {
    say(maker().join(listOf("近十年")));
    assertEquals("全县有林地八十万亩，其中一半是近十年栽下的。", shown("近十年"));
    assertEquals(original.text(), now.text());
    say(maker().split(of("近十年")));
    assertEquals("近十年栽下的。", shown("近十年"));
    assertEquals(original.blocks().size(), now.blocks().size());
  }

  @Test
  void severalParagraphsAreJoinedAmongThemselvesOnly() {
    say(maker().join(List.of(new Range(of("其中").start(), of("栽下").end()))));
    assertEquals("全县有林地八十万亩，其中一半是近十年栽下的。", shown("近十年"));
    assertEquals(BlockKind.HEADING, block("一、林子的家底").kind());
  }

  @Test
  void aSeamOfTheLoaderIsUndone() {
    say(maker().split(of("修通")));
    assertEquals("先把防火的路", shown("先把"));
    assertEquals("修通，再谈别的事。", shown("修通"));
  }

  @Test
  void aWorkStartsAtItsTitleAndEndsTheOneBefore() {
    say(maker().startWork(listOf("关于水库移民的说明")));
    assertEquals(2, now.works().size());
    Work second = now.works().getLast();
    assertEquals("关于水库移民的说明", now.shown(second.title().orElseThrow()));
    assertEquals(original.works().getFirst().speaker(), now.works().getFirst().speaker());
    say(maker().speaker(of("乡长何小满")));
    assertEquals(new Speaker("何小满", List.of("乡长")), now.works().getLast().speaker().orElseThrow());
    assertEquals(BlockKind.BYLINE, block("乡长何小满").kind());
    say(maker().mergeWork(listOf("关于水库移民的说明")));
    assertEquals(1, now.works().size());
    assertEquals(BlockKind.HEADING, block("关于水库移民的说明").kind());
    assertEquals(List.of(), maker().mergeWork(listOf("在护林会上的讲话")), "the first stays");
  }

  @Test
  void anotherTitleAndDateAreTakenFromTheWords() {
    say(maker().title(of("关于水库移民的说明")));
    say(maker().date(of("2024年3月")));
    Work work = now.works().getFirst();
    assertEquals("关于水库移民的说明", now.shown(work.title().orElseThrow()));
    assertEquals("2024年3月", now.shown(work.date().orElseThrow()));
    assertEquals("关于水库移民的说明", now.name());
    assertEquals(BlockKind.FRONT_MATTER, block("在护林会上的讲话").kind());
  }

  @Test
  void anOwnPatternMakesHeadingsAndASingleCorrectionExceptsOne() {
    say(List.of(Correction.ofPattern("关于|乡长", 2)));
    say(maker().notHeadings(listOf("乡长何小满")));
    assertTrue(outline().contains("2 关于水库移民的说明"));
    assertEquals(BlockKind.PARAGRAPH, block("乡长何小满").kind());
    assertEquals("own pattern", block("关于水库移民的说明").rule());
  }

  @ParameterizedTest
  @ValueSource(strings = {"(全+)+x(", "(((.{999}){999}){999}){999}", "(){2000000000}", " "})
  void anExpressionThatCannotWorkIsRefused(String expression) {
    assertThrows(HeadingPattern.UnusableException.class, () -> HeadingPattern.of(expression));
    List<Correction> bad = List.of(Correction.ofPattern(expression, 1));
    assertEquals(new Corrected(original, bad), Corrections.apply(original, bad));
  }

  @ParameterizedTest
  @ValueSource(strings = {".*.*.*.*.*.*b", "a+a+a+a+a+b", "(a|aa)+?\\1{3}b"})
  void anExpressionThatWouldTakeYearsGivesUp(String expression) throws Exception {
    Document slow = SketchedDocument.of("a".repeat(150) + "!\n正文。\n");
    HeadingPattern pattern = HeadingPattern.of(expression);
    var refused = assertThrows(HeadingPattern.UnusableException.class, () -> pattern.hits(slow));
    assertEquals(HeadingPattern.UnusableException.Reason.COSTLY, refused.reason());
  }

  @Test
  void correctionsFindTheirPlaceInAnotherVersionAndSayWhenTheyDoNot() {
    say(maker().headings(listOf("关于水库移民的说明"), 1));
    say(maker().join(listOf("近十年")));
    String newer = SPEECH.replace("同志们：\n", "同志们：\n先说一句题外话，山上的花开了。\n");
    Corrected moved = Corrections.apply(SketchedDocument.of(newer), said);
    assertEquals(List.of(), moved.unplaced());
    now = moved.document();
    assertEquals(BlockKind.HEADING, block("关于水库移民的说明").kind());
    Corrected gone = Corrections.apply(SketchedDocument.of(newer.replace("移民的说明", "安置办法")), said);
    assertEquals(said.subList(0, 1), gone.unplaced());
  }

  @Test
  void tablesAndPicturesAreLeftAlone() {
    List<Block> blocks = new ArrayList<>(original.blocks());
    int table = original.blockAt(of("关于水库").start());
    blocks.set(table, blocks.get(table).withKind(BlockKind.TABLE, 0, "table", 1));
    now =
        new Document(
            original.source(),
            original.text(),
            original.title(),
            blocks,
            original.works(),
            List.of());
    assertEquals(List.of(), maker().headings(listOf("关于水库"), 1));
    assertEquals(List.of(), maker().join(listOf("乡长何小满")));
    assertEquals(List.of(), maker().split(of("水库移民的说明")));
  }

  @ParameterizedTest
  @CsvSource({
    "县长 林远山,林远山,县长",
    "●某县县委书记　何　川,何川,某县县委书记",
    "国务院总理江小河,江小河,国务院总理",
    "（石泊镇镇长 方守田）,方守田,石泊镇镇长",
    "林远山同志,林远山,''"
  })
  void aSpeakerIsTakenApart(String words, String name, String post) {
    Speaker speaker = Persons.parse(words).orElseThrow();
    assertEquals(name, speaker.name());
    assertEquals(post, speaker.post());
  }
}
