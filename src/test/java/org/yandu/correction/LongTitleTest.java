package org.yandu.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yandu.load.DocumentInvariants;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.text.SketchedDocument;
import org.yandu.text.Speaker;
import org.yandu.text.Work;

/** A title, or who speaks, over two paragraphs. */
class LongTitleTest {
  private static final String TEXT =
      """
      = 在全县护林工作会议暨
      春季防火动员会上的讲话
      县长
      林远山
      2024年3月5日
      # 一、林子的家底
      全县有林地八十万亩。
      关于进一步做好
      水库移民工作的说明
      水库移民三百户，都安置在河东。
      """;

  private final List<Correction> said = new ArrayList<>();
  private final Document original = SketchedDocument.of(TEXT);
  private Document now = original;

  private CorrectionMaker maker() {
    return new CorrectionMaker(Places.of(now));
  }

  /** From the first of some words to the last, over whatever is between. */
  private Range of(String first, String last) {
    int start = now.text().indexOf(first);
    int end = now.text().indexOf(last, start) + last.length();
    assertTrue(start >= 0 && end > start, first);
    return new Range(start, end);
  }

  private List<Range> listOf(String words) {
    return List.of(of(words, words));
  }

  private void say(List<Correction> made) {
    assertTrue(!made.isEmpty(), "it makes sense");
    said.addAll(made);
    Corrected corrected = Corrections.apply(original, said);
    assertEquals(List.of(), corrected.unplaced());
    now = DocumentInvariants.check(corrected.document());
  }

  private void sayLongTitle() {
    say(maker().title(of("在全县", "会上的讲话")));
  }

  private String title(int work) {
    return now.works().get(work).title().map(now::shown).orElse("");
  }

  private BlockKind kind(String words) {
    return now.blocks().get(now.blockAt(now.text().indexOf(words))).kind();
  }

  @Test
  void twoParagraphsAreOneTitle() {
    sayLongTitle();
    assertEquals("在全县护林工作会议暨\n春季防火动员会上的讲话", title(0));
    assertEquals(now.title(), now.works().getFirst().title());
    assertEquals(BlockKind.TITLE, kind("春季防火"));
  }

  @Test
  void aLineThatBecomesSomethingElseLeavesTheOther() {
    sayLongTitle();
    say(maker().notHeadings(listOf("春季防火动员会上的讲话")));
    assertEquals("在全县护林工作会议暨", title(0));
    assertEquals(now.title(), now.works().getFirst().title());
    sayLongTitle();
    say(maker().headings(listOf("在全县护林工作会议暨"), 1));
    assertEquals("春季防火动员会上的讲话", title(0));
  }

  @Test
  void bothLinesAreNoTitleAtOnceAndCanBeJoined() {
    sayLongTitle();
    Range both = now.works().getFirst().title().orElseThrow();
    say(maker().join(List.of(both)));
    assertEquals("在全县护林工作会议暨春季防火动员会上的讲话", title(0));
    assertEquals(original.blocks().size() - 1, now.blocks().size());
    say(maker().notHeadings(List.of(both)));
    assertEquals("", title(0));
  }

  @Test
  void theSecondLineAloneIsTheTitleAndTheFirstStandsAboveIt() {
    sayLongTitle();
    say(maker().title(of("春季防火动员会上的讲话", "讲话")));
    assertEquals("春季防火动员会上的讲话", title(0));
    assertEquals(BlockKind.FRONT_MATTER, kind("在全县"));
    sayLongTitle();
    assertEquals("在全县护林工作会议暨\n春季防火动员会上的讲话", title(0));
  }

  @Test
  void whoSpeaksStandsInTwoParagraphsAndBelowATitleOfTwo() {
    sayLongTitle();
    say(maker().speaker(of("县长", "林远山")));
    assertEquals(Optional.of(new Speaker("林远山", List.of("县长"))), now.works().getFirst().speaker());
    assertEquals(BlockKind.BYLINE, kind("林远山"));
    assertEquals("在全县护林工作会议暨\n春季防火动员会上的讲话", title(0));
    say(maker().date(of("2024年", "5日")));
    assertEquals("2024年3月5日", now.shown(now.works().getFirst().date().orElseThrow()));
  }

  @Test
  void aWorkWithATitleOfTwoLinesStartsAndGoesOnFromTheOneBefore() {
    say(maker().startWork(listOf("关于进一步做好")));
    say(maker().title(of("关于进一步", "工作的说明")));
    assertEquals("关于进一步做好\n水库移民工作的说明", title(1));
    say(maker().mergeWork(listOf("关于进一步做好")));
    assertEquals(1, now.works().size());
    assertEquals(
        List.of("一、林子的家底", "关于进一步做好水库移民工作的说明"),
        now.works().stream().flatMap(Work::allSections).map(s -> now.shown(s.heading())).toList(),
        "one heading");
  }

  @Test
  void theLastLineOfAWorkIsTheFirstOfTheTitleOfTheNext() {
    say(maker().startWork(listOf("水库移民工作的说明")));
    assertEquals("水库移民工作的说明", title(1));
    say(maker().title(of("关于进一步", "工作的说明")));
    assertEquals("关于进一步做好\n水库移民工作的说明", title(1));
    assertEquals(now.text().indexOf("关于进一步"), now.works().get(1).range().start());
    assertTrue(now.works().getFirst().range().end() <= now.works().get(1).range().start());
    assertEquals(BlockKind.TITLE, kind("关于进一步"));
  }

  @Test
  void aLineAboveTheFirstWorkIsTheFirstOfItsTitle() {
    Document below = SketchedDocument.of("= 全县护林工作会议\n春季防火动员讲话\n# 一、家底\n全县有林地八十万亩。\n");
    Work work = below.works().getFirst();
    Range title = below.blocks().get(1).range();
    var moved =
        new Work(
            new Range(title.start(), work.range().end()),
            Optional.of(title),
            work.subtitle(),
            work.speaker(),
            work.date(),
            work.occasion(),
            work.sections(),
            work.turns());
    now =
        new Document(
            below.source(),
            below.text(),
            Optional.of(title),
            below.blocks(),
            List.of(moved),
            below.pages(),
            below.pictures());
    List<Correction> made = maker().title(of("全县护林", "动员讲话"));
    Document after = DocumentInvariants.check(Corrections.apply(now, made).document());
    assertEquals("全县护林工作会议\n春季防火动员讲话", after.shown(after.works().getFirst().title().orElseThrow()));
    assertEquals(0, after.works().getFirst().range().start());
  }

  @Test
  void wordsInTheMiddleOfTwoWorksAreNoTitle() {
    say(maker().startWork(listOf("关于进一步做好")));
    Range all = new Range(0, now.text().indexOf("工作的说明"));
    assertEquals(List.of(), maker().title(all));
  }
}
