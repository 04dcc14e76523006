package org.yandu.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small version of {@link AnchorBenchmark}, with the same goals but for time. */
class AnchorAccuracyTest {
  private static final int CHARACTERS = 50_000;
  private static final int HIGHLIGHTS = 2_500;
  private static final int SEEDS = 4;

  @ParameterizedTest
  @CsvSource({
    "SLIGHT, 99.95",
    "USUAL, 99.7",
    "HEAVY, 98",
    "REFORMATTED, 99.9",
    "REFORMATTED_USUAL, 99.7"
  })
  void highlightsAreFoundAgainAndNeverMovedWrongly(Scenario.Kind kind, double goal) {
    Tally sum = Tally.NOTHING;
    for (int seed = 101; seed < 101 + SEEDS; seed++) {
      Scenario scenario = Scenario.of(kind, CHARACTERS, HIGHLIGHTS, seed);
      sum = sum.plus(scenario.tally(scenario.realigned().place(scenario.ranges())));
    }
    assertEquals(0, sum.silentWrong(), sum::toString);
    assertTrue(sum.rightPercent() >= goal, sum::toString);
  }

  @Test
  void deletedWordsDoNotMoveToTheirTwins() {
    for (int seed = 101; seed < 101 + SEEDS; seed++) {
      Scenario scenario = Scenario.of(Scenario.Kind.TWINS, 0, 0, seed);
      Tally tally = scenario.tally(scenario.realigned().place(scenario.ranges()));
      assertEquals(192, tally.gone());
      assertEquals(0, tally.silent(), tally::toString);
      assertTrue(tally.orphaned() >= 191, tally::toString);
    }
  }

  /** The judge is not blind: a rule known to be wrong is found wrong. */
  @Test
  void theExactQuoteMovesHighlightsToTwins() {
    Scenario scenario = Scenario.of(Scenario.Kind.TWINS, 0, 0, 101);
    Rivals rivals = new Rivals(scenario.edited().text());
    List<Verdict> verdicts =
        scenario.ranges().stream()
            .map(range -> new Anchor(range, range.in(scenario.old()), "", "", ""))
            .map(rivals::exactQuote)
            .toList();
    assertTrue(scenario.tally(verdicts).silentWrong() > 30);
  }
}
