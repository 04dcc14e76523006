package org.yandu.anchor;

import java.util.List;
import org.yandu.text.Range;

/** An old text, what became of it, and ranges to find again. */
record Scenario(String old, Tracked edited, List<Range> ranges) {

  /** The kinds of revision that are measured. */
  enum Kind {
    SLIGHT("1 %", 0.01),
    USUAL("5 %", 0.05),
    HEAVY("20 %", 0.20),
    REFORMATTED("reformatted", 0),
    REFORMATTED_USUAL("reformatted, 5 %", 0.05),
    TWINS("192 with a twin, deleted", 0);

    final String title;
    private final double rate;

    Kind(String title, double rate) {
      this.title = title;
      this.rate = rate;
    }

    boolean isReformatted() {
      return this == REFORMATTED || this == REFORMATTED_USUAL;
    }
  }

  static Scenario of(Kind kind, int characters, int count, long seed) {
    if (kind == Kind.TWINS) {
      Twins.Case twins = Twins.of(192, seed);
      return new Scenario(twins.old(), twins.edited(), twins.gone());
    }
    String old = new Speech(seed).text(characters);
    List<Range> ranges = Marks.in(old, count, seed);
    Tracked edited =
        kind.rate == 0 ? Tracked.of(old, 0) : new Revision(seed * 31, kind.rate).of(old);
    return new Scenario(old, kind.isReformatted() ? Revision.reformatted(edited) : edited, ranges);
  }

  Realignment realigned() {
    return Realignment.of(old, edited.text());
  }

  Tally tally(List<Verdict> verdicts) {
    return Tally.of(new Truth(old, edited), ranges.subList(0, verdicts.size()), verdicts);
  }
}
