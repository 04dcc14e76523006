package org.yandu.anchor;

import java.util.List;
import org.yandu.text.Range;

/**
 * How the answers for many ranges compare with the truth.
 *
 * @param kept ranges of whose letters at least half are still together
 * @param right of them: placed or proposed where they are
 * @param proposedWrong of all: proposed where they are not
 * @param lost of kept: orphaned
 * @param gone ranges of which no letter is left
 * @param goneOrphaned of them: orphaned
 * @param silent of all: placed without asking
 * @param silentWrong of them: where they are not
 */
record Tally(
    int kept,
    int right,
    int proposedWrong,
    int lost,
    int gone,
    int goneOrphaned,
    int silent,
    int silentWrong) {

  static Tally of(Truth truth, List<Range> ranges, List<Verdict> verdicts) {
    int[] n = new int[8];
    for (int i = 0; i < ranges.size(); i++) {
      Range range = ranges.get(i);
      Truth.Fate fate = truth.fate(range);
      Range place = place(verdicts.get(i));
      boolean sure = place != null && !(verdicts.get(i) instanceof Verdict.Approximate);
      boolean right = place != null && truth.right(range, place);
      n[0] += fate == Truth.Fate.KEPT ? 1 : 0;
      n[1] += fate == Truth.Fate.KEPT && right ? 1 : 0;
      n[2] += place != null && !right && !sure ? 1 : 0;
      n[3] += fate == Truth.Fate.KEPT && place == null ? 1 : 0;
      n[4] += fate == Truth.Fate.GONE ? 1 : 0;
      n[5] += fate == Truth.Fate.GONE && place == null ? 1 : 0;
      n[6] += sure ? 1 : 0;
      n[7] += sure && !right ? 1 : 0;
    }
    return new Tally(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7]);
  }

  static Range place(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Exact exact -> exact.range();
      case Verdict.Moved moved -> moved.range();
      case Verdict.Approximate near -> near.range();
      case Verdict.Orphaned _ -> null;
    };
  }

  double rightShare() {
    return kept == 0 ? 1 : (double) right / kept;
  }
}
