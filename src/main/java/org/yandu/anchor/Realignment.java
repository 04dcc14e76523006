package org.yandu.anchor;

import java.util.ArrayList;
import java.util.List;
import org.yandu.text.Range;

/**
 * An old text beside the one that took its place: says what became of any range of the old.
 *
 * <p>Costs a few passes over both texts once, then little for each range. Immutable and safe for
 * any thread.
 */
public final class Realignment {
  private final String before;
  private final Placer placer;

  private Realignment(String before, Placer placer) {
    this.before = before;
    this.placer = placer;
  }

  public static Realignment of(String before, String after) {
    return new Realignment(
        before, new Placer(Aligner.align(new Skeleton(before), new Skeleton(after))));
  }

  /**
   * What became of a range of the old text.
   *
   * @throws IllegalArgumentException if the range is empty or outside the old text
   */
  public Verdict place(Range old) {
    return placer.place(old);
  }

  /**
   * What became of a remembered place. One that was made on a still older text is first found, by
   * its very words, in the old text.
   */
  public Verdict place(Anchor anchor) {
    return switch (new QuoteFinder(before, anchor).find()) {
      case Verdict.Exact exact -> place(exact.range());
      case Verdict.Moved moved -> moved(place(moved.range()));
      case Verdict.Approximate _, Verdict.Orphaned _ -> new Verdict.Orphaned();
    };
  }

  private static Verdict moved(Verdict verdict) {
    return verdict instanceof Verdict.Exact exact ? new Verdict.Moved(exact.range()) : verdict;
  }

  public List<Verdict> place(List<Range> old) {
    List<Verdict> verdicts = new ArrayList<>(old.size());
    old.forEach(range -> verdicts.add(place(range)));
    return verdicts;
  }
}
