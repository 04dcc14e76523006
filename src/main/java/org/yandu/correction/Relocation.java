package org.yandu.correction;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.yandu.anchor.Realignment;
import org.yandu.anchor.Verdict;
import org.yandu.text.Range;

/**
 * An old text beside the one that took its place: says where what was corrected stands in the new
 * one.
 *
 * <p>A highlight marks words and asks when one of them has changed; a correction speaks of a
 * paragraph, which may have other words and be the same. It is taken for the same only if both
 * texts agree on that, from either side, and no other paragraph is nearly as like it. For one
 * thread.
 */
public final class Relocation {
  /** Of a proposal that is believed; likeness of the words and of what is around them. */
  private static final double FLOOR = 0.75;

  /** Characters that tell where a paragraph starts, from most to least. */
  private static final int[] HEADS = {24, 12, 8};

  private final String before;
  private final String after;
  private final Realignment forth;
  private final Likeness likeness;
  private Realignment back;

  private Relocation(String before, String after) {
    this.before = requireNonNull(before);
    this.after = requireNonNull(after);
    this.forth = Realignment.of(before, after);
    this.likeness = new Likeness(before, after);
  }

  /** Costs a few passes over both texts. */
  public static Relocation of(String before, String after) {
    return new Relocation(before, after);
  }

  /**
   * Where a correction of the old text stands: certain ({@link Verdict.Moved}, whatever its words
   * are now), or not, and then it must not be applied.
   *
   * @throws IllegalArgumentException if the range is empty or outside the old text
   */
  public Verdict place(Correction.Kind kind, Range old) {
    return switch (kind) {
      case SPLIT -> head(old).<Verdict>map(Verdict.Moved::new).orElseGet(Verdict.Orphaned::new);
      case JOIN, WORK, NOT_A_WORK -> start(old);
      case HEADING, NOT_HEADING, SPEAKER, TITLE, DATE, PATTERN -> words(old);
    };
  }

  /** The words that a place starts with, or the first of them, where they stand for certain. */
  private Optional<Range> head(Range old) {
    for (int length : HEADS) {
      if (length <= old.length() || length == HEADS[0]) {
        int end = Math.min(old.end(), old.start() + length);
        Optional<Range> found = sure(forth.place(new Range(old.start(), end)));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Verdict start(Range old) {
    Optional<Range> head = head(old);
    if (head.filter(range -> Likeness.lines(after, range).start() == range.start()).isPresent()) {
      return new Verdict.Moved(head.get());
    }
    Range line = Likeness.lines(before, new Range(old.start(), old.start() + 1));
    if (line.start() != old.start()) {
      return head.<Verdict>map(Verdict.Moved::new).orElseGet(Verdict.Orphaned::new);
    }
    return same(line)
        .map(now -> new Range(now.start(), Math.min(now.end(), now.start() + HEADS[0])))
        .or(() -> head)
        .<Verdict>map(Verdict.Moved::new)
        .orElseGet(Verdict.Orphaned::new);
  }

  private Verdict words(Range old) {
    Verdict verdict = forth.place(old);
    Optional<Range> sure = sure(verdict);
    boolean whole = Likeness.lines(before, old).equals(old);
    if (sure.isPresent() && (!whole || Likeness.lines(after, sure.get()).equals(sure.get()))) {
      return new Verdict.Moved(sure.get());
    }
    if (!whole) {
      return part(old, verdict);
    }
    return same(old)
        .or(() -> likeness.equal(old))
        .or(() -> onlyPlace(old))
        .<Verdict>map(Verdict.Moved::new)
        .orElseGet(() -> uncertain(verdict));
  }

  /** Words within a paragraph: the paragraph is the same, and they begin and end as they did. */
  private Verdict part(Range old, Verdict verdict) {
    Optional<Range> now = place(verdict).filter(range -> believed(verdict) && edges(old, range));
    Optional<Range> line = now.flatMap(_ -> same(Likeness.lines(before, old)));
    return now.filter(range -> line.filter(whole -> whole.contains(range)).isPresent())
        .or(() -> onlyPlace(old))
        .<Verdict>map(Verdict.Moved::new)
        .orElseGet(() -> uncertain(verdict));
  }

  private boolean edges(Range old, Range now) {
    return before.charAt(old.start()) == after.charAt(now.start())
        && before.charAt(old.end() - 1) == after.charAt(now.end() - 1)
        && startsLine(before, old) == startsLine(after, now);
  }

  private static boolean startsLine(String text, Range range) {
    return range.start() == 0 || text.charAt(range.start() - 1) == '\n';
  }

  /** The paragraphs that whole paragraphs of the old text have become, if that is beyond doubt. */
  private Optional<Range> same(Range old) {
    Verdict verdict = forth.place(old);
    Optional<Range> found = place(verdict).filter(_ -> believed(verdict));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Range now = Likeness.lines(after, found.get());
    if (back == null) {
      back = Realignment.of(after, before);
    }
    boolean mutual =
        place(back.place(now)).filter(r -> Likeness.lines(before, r).equals(old)).isPresent();
    return mutual && likeness.isOnly(old, now, this::goesElsewhere, this::comesFromElsewhere)
        ? Optional.of(now)
        : Optional.empty();
  }

  /** Whether a paragraph of the old text has a certain place other than this. */
  private boolean goesElsewhere(Range old, Range now) {
    return sure(forth.place(old)).filter(range -> !range.overlaps(now)).isPresent();
  }

  private boolean comesFromElsewhere(Range now, Range old) {
    return sure(back.place(now)).filter(range -> !range.overlaps(old)).isPresent();
  }

  /** Words of some length that stand once in either text. */
  private Optional<Range> onlyPlace(Range old) {
    String words = old.in(before);
    return Corrections.onlyPlace(before, words).flatMap(_ -> Corrections.onlyPlace(after, words));
  }

  private static boolean believed(Verdict verdict) {
    return !(verdict instanceof Verdict.Approximate near) || near.score() >= FLOOR;
  }

  private static Verdict uncertain(Verdict verdict) {
    return verdict instanceof Verdict.Approximate ? verdict : new Verdict.Orphaned();
  }

  private static Optional<Range> sure(Verdict verdict) {
    return verdict instanceof Verdict.Approximate ? Optional.empty() : place(verdict);
  }

  private static Optional<Range> place(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Exact exact -> Optional.of(exact.range());
      case Verdict.Moved moved -> Optional.of(moved.range());
      case Verdict.Approximate near -> Optional.of(near.range());
      case Verdict.Orphaned _ -> Optional.empty();
    };
  }
}
