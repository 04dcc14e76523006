package org.yandu.anchor;

import java.util.List;
import org.yandu.text.Range;

/**
 * How the answers for many ranges compare with the truth.
 *
 * @param all ranges asked for
 * @param kept those of whose letters at least half are still together
 * @param right of the kept: placed or proposed where they are
 * @param lost of the kept: orphaned
 * @param gone those of which no letter is left
 * @param orphaned of the gone: orphaned
 * @param silent of all: placed without asking, that is exact or moved
 * @param silentWrong of the silent: where they are not
 * @param proposedWrong of all: proposed where they are not
 */
record Tally(
    int all,
    int kept,
    int right,
    int lost,
    int gone,
    int orphaned,
    int silent,
    int silentWrong,
    int proposedWrong) {
  static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0);

  static Tally of(Truth truth, List<Range> ranges, List<Verdict> verdicts) {
    Tally sum = NOTHING;
    for (int i = 0; i < ranges.size(); i++) {
      sum = sum.plus(one(truth, ranges.get(i), verdicts.get(i)));
    }
    return sum;
  }

  private static Tally one(Truth truth, Range range, Verdict verdict) {
    boolean orphaned = verdict instanceof Verdict.Orphaned;
    boolean silent = !orphaned && !(verdict instanceof Verdict.Approximate);
    boolean right = !orphaned && truth.right(range, place(verdict));
    boolean kept = truth.fate(range) == Truth.Fate.KEPT;
    boolean gone = truth.fate(range) == Truth.Fate.GONE;
    return new Tally(
        1,
        count(kept),
        count(kept && right),
        count(kept && orphaned),
        count(gone),
        count(gone && orphaned),
        count(silent),
        count(silent && !right),
        count(!silent && !orphaned && !right));
  }

  private static int count(boolean is) {
    return is ? 1 : 0;
  }

  Tally plus(Tally other) {
    return new Tally(
        all + other.all,
        kept + other.kept,
        right + other.right,
        lost + other.lost,
        gone + other.gone,
        orphaned + other.orphaned,
        silent + other.silent,
        silentWrong + other.silentWrong,
        proposedWrong + other.proposedWrong);
  }

  /** Of the kept, in per cent. */
  double rightPercent() {
    return kept == 0 ? 100 : 100.0 * right / kept;
  }

  double silentPercent() {
    return 100.0 * silent / all;
  }

  /** Where the range is said to be. */
  static Range place(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Exact exact -> exact.range();
      case Verdict.Moved moved -> moved.range();
      case Verdict.Approximate near -> near.range();
      case Verdict.Orphaned _ -> throw new IllegalArgumentException("nowhere");
    };
  }
}
