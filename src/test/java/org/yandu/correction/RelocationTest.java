package org.yandu.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.anchor.Verdict;
import org.yandu.correction.Correction.Kind;
import org.yandu.text.Range;

/** What was corrected is found again in a changed text where that is sure, and nowhere else. */
class RelocationTest {
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

  /** The words that a correction of {@code old} speaks of in the new text; empty if not certain. */
  private static String found(Kind kind, String words, String text, String newer) {
    int start = text.indexOf(words);
    Verdict verdict =
        Relocation.of(text, newer).place(kind, new Range(start, start + words.length()));
    return place(verdict).map(range -> range.in(newer)).orElse("");
  }

  private static Optional<Range> place(Verdict verdict) {
    assertFalse(verdict instanceof Verdict.Exact, "the words may be others");
    return verdict instanceof Verdict.Moved moved ? Optional.of(moved.range()) : Optional.empty();
  }

  @ParameterizedTest
  @CsvSource({
    "渠边的树木由谁来管护, 渠边的树木由谁来管",
    "渠边的树木由谁来管护, 二、渠边的树木由谁来管护",
    "渠边的树木由谁来管护, 渠边的树木和草地由谁来管护",
    "渠边的树木由谁来管护, 渠旁的树木由谁来管护",
    "关于用水收费的说明, 关于用水收费标准的说明",
    "渠长四十里，穿过七个村子，用了三年时间。, 渠长四十五里，穿过八个村子，前后用了三年时间。",
  })
  void aParagraphWithChangedWordsIsFoundAsAWhole(String old, String now) {
    String newer = OLD.replace(old, now).replace("同志们", "").replace("九千棵", "一万棵");
    assertEquals(now, found(Kind.HEADING, old, OLD, newer));
  }

  @ParameterizedTest
  @CsvSource({
    "渠边的树木由谁来管护, ''",
    "渠边的树木由谁来管护, 桥面的照明怎样改造",
    "渠边的树木由谁来管护, 渠边的树木由谁来管护这件事已经在上个月的村民大会上定了下来不再另行讨论",
  })
  void aParagraphThatIsGoneOrAnotherOneIsNot(String old, String now) {
    assertEquals("", found(Kind.HEADING, old, OLD, OLD.replace(old + "\n", now + "\n")));
  }

  @Test
  void whereTwoParagraphsAreNearlyAlikeNothingIsCertain() {
    String twins = OLD.replace("各村每亩收三元，年底一次结清。\n", "渠边的树木由谁来补种\n");
    String one = twins.replace("渠边的树木由谁来管护\n", "").replace("谁来补种", "谁来看护");
    assertEquals("", found(Kind.HEADING, "渠边的树木由谁来管护", twins, one));
    String both = OLD.replace("由谁来管护\n", "由谁来看护\n渠边的树木由谁来补种\n");
    assertEquals("", found(Kind.HEADING, "渠边的树木由谁来管护", OLD, both));
  }

  @Test
  void aTwinThatStayedWhereItWasIsNoCompetitor() {
    String twins = OLD.replace("在修渠总结会上的讲话\n", "渠边的树木由谁来补种\n在修渠总结会上的讲话\n");
    String newer = twins.replace("由谁来管护", "由谁来看护");
    assertEquals("渠边的树木由谁来看护", found(Kind.HEADING, "渠边的树木由谁来管护", twins, newer));
  }

  @ParameterizedTest
  @CsvSource({"WORK", "JOIN", "NOT_A_WORK"})
  void theStartOfAParagraphIsFoundThoughItsFirstWordsChanged(Kind kind) {
    String newer = OLD.replace("种的是柳树和杨树，一共", "栽的是柳树与杨树，总共");
    int at = OLD.indexOf("种的是");
    Verdict verdict = Relocation.of(OLD, newer).place(kind, new Range(at, at + 20));
    assertEquals(newer.indexOf("栽的是"), place(verdict).orElseThrow().start());
  }

  @Test
  void aNumberPutBeforeAWorkBelongsToIt() {
    String newer = OLD.replace("关于用水收费的说明", "附二：关于用水收费的说明");
    int at = OLD.indexOf("关于用水");
    Verdict verdict = Relocation.of(OLD, newer).place(Kind.WORK, new Range(at, at + 9));
    assertEquals(newer.indexOf("附二"), place(verdict).orElseThrow().start());
  }

  @Test
  void aBreakIsOnlyMadeBeforeTheWordsThatItWasMadeBefore() {
    String far = OLD.replace("一次结清", "分两次付清");
    assertEquals("种的是柳树和杨树", found(Kind.SPLIT, "种的是柳树和杨树", OLD, far));
    assertEquals("", found(Kind.SPLIT, "年底一次结清", OLD, OLD.replace("年底一次结清", "秋后分两次付")));
  }

  @Test
  void aPersonsNameIsFoundInItsChangedLineAndAnotherPersonIsNot() {
    String newer = OLD.replace("副区长 周明远", "副区长、区水利局局长 周明远");
    assertEquals("副区长、区水利局局长 周明远", found(Kind.SPEAKER, "副区长 周明远", OLD, newer));
    assertEquals("", found(Kind.SPEAKER, "副区长 周明远", OLD, OLD.replace("副区长 周明远", "区委书记 李大江")));
  }

  @Test
  void wordsInsideAParagraphMustBeginAndEndAsBefore() {
    String old = OLD.replace("各村每亩", "二〇一四年三月五日起，各村每亩");
    String date = "二〇一四年三月五日";
    assertEquals("二〇一四年十三月五日", found(Kind.DATE, date, old, old.replace("四年三月", "四年十三月")), "a slip");
    assertEquals("", found(Kind.DATE, date, old, old.replace(date, "去年三月初")));
  }
}
