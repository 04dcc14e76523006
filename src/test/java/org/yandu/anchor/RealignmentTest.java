package org.yandu.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.text.Range;
import org.yandu.text.SampleText;

class RealignmentTest {
  private static final Verdict ORPHANED = new Verdict.Orphaned();

  private static Range range(String text, String words) {
    int start = text.indexOf(words);
    return new Range(start, start + words.length());
  }

  private static Verdict place(String before, String after, String words) {
    return Realignment.of(before, after).place(range(before, words));
  }

  @ParameterizedTest
  @EnumSource(Scenario.Kind.class)
  void anchoringTwiceChangesNothing(Scenario.Kind kind) {
    Scenario scenario = Scenario.of(kind, 20_000, 1_000, 5);
    String now = scenario.edited().text();
    List<Verdict> first = scenario.realigned().place(scenario.ranges());
    assertEquals(first, scenario.realigned().place(scenario.ranges()));
    List<Range> placed = new ArrayList<>();
    first.stream().filter(v -> !v.equals(ORPHANED)).map(Tally::place).forEach(placed::add);
    List<Verdict> again = Realignment.of(now, now).place(placed);
    assertEquals(placed.stream().<Verdict>map(Verdict.Exact::new).toList(), again);
  }

  @Test
  void inTheSameTextAllIsExact() {
    String text = "、" + new Speech(3).text(20_000) + "……\n\n";
    List<Range> ranges = new ArrayList<>(Marks.in(text, 2_000, 3));
    ranges.add(new Range(0, 1));
    ranges.add(new Range(0, text.length()));
    ranges.add(new Range(text.length() - 4, text.length()));
    assertEquals(
        ranges.stream().<Verdict>map(Verdict.Exact::new).toList(),
        Realignment.of(text, text).place(ranges));
  }

  @Test
  void nothingIsFoundInAnEmptyText() {
    assertEquals(List.of(), Realignment.of("", "").place(List.of()));
    assertEquals(ORPHANED, Realignment.of("讲话", "").place(new Range(0, 2)));
    assertEquals(ORPHANED, Realignment.of("——", "").place(new Range(0, 2)));
    assertEquals(
        new Verdict.Exact(new Range(0, 2)), Realignment.of("——", "——").place(range("——", "——")));
    Realignment fromNothing = Realignment.of("", "讲话");
    assertThrows(IllegalArgumentException.class, () -> fromNothing.place(new Range(0, 1)));
    assertThrows(IllegalArgumentException.class, () -> fromNothing.place(new Range(0, 0)));
  }

  /** Texts in which letters of one highlight are linked to two equal places, or a part to none. */
  @ParameterizedTest
  @ValueSource(ints = {3001, 3007, 3012})
  void whatIsProposedGoesOnOverUnclaimedLetters(int seed) {
    Scenario scenario = Scenario.of(Scenario.Kind.SLIGHT, 1_000_000, 10_000, seed);
    Tally tally = scenario.tally(scenario.realigned().place(scenario.ranges()));
    assertEquals(0, tally.silentWrong());
    assertEquals(tally.kept(), tally.right(), tally::toString);
  }

  @Test
  void noCharacterOfTwoHalvesIsSplit() {
    String[] letters = {"𠮷", "𠮶", "𡈽", "村", "的", "，", "\n", "😀"};
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      List<String> old = new ArrayList<>();
      for (int i = 0; i < 300; i++) {
        old.add(letters[random.nextInt(letters.length)]);
      }
      List<String> edited = new ArrayList<>(old);
      for (int i = 0; i < 40; i++) {
        edited.remove(random.nextInt(edited.size()));
        edited.add(random.nextInt(edited.size()), letters[random.nextInt(letters.length)]);
      }
      assertWhole(String.join("", old), String.join("", edited), random);
    }
  }

  private static void assertWhole(String before, String after, Random random) {
    Realignment realignment = Realignment.of(before, after);
    for (int i = 0; i < 100; i++) {
      int start = random.nextInt(before.length() - 9);
      Range asked = new Range(start, start + 1 + random.nextInt(8));
      Verdict verdict =
          realignment.place(Anchors.of(SampleText.of("a.txt", before), asked).range());
      if (!verdict.equals(ORPHANED)) {
        Range place = Tally.place(verdict);
        assertFalse(splits(after, place.start()) || splits(after, place.end()), place::toString);
      }
    }
  }

  private static boolean splits(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  @Test
  void aHighlightAcrossParagraphsGoesAlong() {
    Speech speech = new Speech(9);
    String lead = speech.text(400);
    String words = "我们在河湾修了三年路。\n第四年春天，茶园通了电。";
    String before = lead + "\n" + words + "\n" + speech.text(400);
    String after = "新写的开头，说的是另一件事。\n" + before;
    assertEquals(new Verdict.Moved(range(after, words)), place(before, after, words));

    String joined = words.replace("\n", "");
    String oneParagraph = before.replace(words, joined);
    assertEquals(
        new Verdict.Moved(range(oneParagraph, joined)), place(before, oneParagraph, words));
  }

  @Test
  void aPairOfLettersIsToldFromItsMany() {
    String things = "路桥河渠茶稻麦棉船网电灯井塘林园墙瓦门窗书画琴棋钟鼓印章";
    String before = "";
    for (int i = 0; i < things.length(); i++) {
      before += "我们要修" + things.charAt(i) + "，";
    }
    int gone = 14 * 6;
    String after = before.substring(0, gone) + before.substring(gone + 6);
    Realignment realignment = Realignment.of(before, after);
    for (int at = 0; at < before.length(); at += 6) {
      Verdict verdict = realignment.place(new Range(at, at + 2));
      if (at == gone) {
        assertEquals(ORPHANED, verdict);
        continue;
      }
      int expected = at < gone ? at : at - 6;
      assertEquals(new Range(expected, expected + 2), Tally.place(verdict));
      if (Math.abs(at - gone) > 36) {
        assertFalse(verdict instanceof Verdict.Approximate, verdict::toString);
      }
    }
  }

  @Test
  void inAnotherTextNothingIsPlaced() {
    String before = new Speech(1).text(20_000);
    String foreign = "The quick brown fox jumps over the lazy dog.\n".repeat(400);
    List<Range> ranges = Marks.in(before.replace('0', '零'), 500, 1);
    Realignment strange = Realignment.of(before, foreign);
    ranges.stream()
        .filter(range -> range.in(before).chars().anyMatch(c -> c >= '一'))
        .forEach(range -> assertEquals(ORPHANED, strange.place(range), () -> range.in(before)));
    Realignment cousin = Realignment.of(before, new Speech(2).text(20_000));
    for (Range range : ranges) {
      Verdict verdict = cousin.place(range);
      assertFalse(
          verdict instanceof Verdict.Exact || verdict instanceof Verdict.Moved,
          () -> range.in(before));
    }
  }

  @Test
  void changedWordsAsk() {
    String before = "今年上半年，全市经济平稳，粮食丰收。要加强组织领导，压实工作责任，把老城保护放在心上。会议到此结束。";
    String after = before.replace("压实工作责任", "压紧工作责任");
    Verdict verdict = place(before, after, "要加强组织领导，压实工作责任");
    Verdict.Approximate near = assertInstanceOf(Verdict.Approximate.class, verdict);
    assertEquals("要加强组织领导，压紧工作责任", near.range().in(after));
  }

  @Test
  void otherMarksAndLinesAreTheSameWords() {
    String before = "今年上半年，全市经济平稳，粮食丰收。要加强组织领导，压实工作责任，把老城保护放在心上。会议到此结束。";
    String after = before.replace('，', ',').replace("压实工作", "压实\n工作").replace('。', '.');
    Verdict verdict = place(before, after, "，要加强组织领导，压实工作责任，".substring(1));
    assertEquals("要加强组织领导,压实\n工作责任,", Tally.place(verdict).in(after));
    assertInstanceOf(Verdict.Moved.class, verdict);
  }

  @Test
  void anAnchorFromAStillOlderTextIsFirstFoundInTheOld() {
    String oldest = "讲话\n要把河湾老城的保护放在心上，修旧如旧，一砖一瓦都要有来历，不许随便拆改。";
    String before = "讲话\n加了一段。\n" + oldest.substring(3);
    String after = "讲话\n加了一段，又改了一改。\n" + oldest.substring(3);
    Anchor anchor = Anchors.of(SampleText.of("a.txt", oldest), range(oldest, "修旧如旧"));
    assertEquals(
        new Verdict.Moved(range(after, "修旧如旧")), Realignment.of(before, after).place(anchor));
    Anchor foreign = new Anchor(new Range(0, 4), "没有的话", "", "", "");
    assertEquals(ORPHANED, Realignment.of(before, after).place(foreign));
  }

  @Test
  void endlessRepetitionComesToAnEnd() {
    String same = "啊".repeat(1_000_000);
    String edited = "哦" + same.substring(9, 400_000) + "哦哦" + same.substring(400_000) + "哦";
    Realignment realignment = Realignment.of(same, edited);
    for (int at = 0; at < same.length() - 2; at += 5_000) {
      realignment.place(new Range(at, at + 2));
    }
    String wave = "加强组织领导，".repeat(100_000);
    Realignment waves = Realignment.of(wave, "压实责任。" + wave.replaceFirst("组织领导，加强", ""));
    for (int at = 0; at < wave.length() - 12; at += 7_000) {
      waves.place(new Range(at, at + 12));
    }
  }
}
