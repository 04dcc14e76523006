package org.yandu.anchor;

import java.util.Arrays;
import org.yandu.text.Range;

/**
 * Reads from linked letters where a range of the old text stands in the new, and how sure it is.
 */
final class Placer {
  /** Letters on either side that are asked whether they went along. */
  private static final int CONTEXT = 24;

  /** Share of them that has to on either side, before anything is placed without asking. */
  private static final double SURE = 0.4;

  /** The least sum of both: formulas alone reach one. */
  private static final double SURE_TOGETHER = 1.3;

  /** The same where only one side went along: the other was cut off or came from elsewhere. */
  private static final double SURE_ALONE = 0.8;

  /** Letters of a quote that may be sure by one side only. */
  private static final int LONG_ENOUGH = 6;

  /** Letters right beside a quote, of which half have to be there still, on both sides. */
  private static final int NEAR = 6;

  private static final int NEAR_SHIFT = 2;
  private static final double SURE_NEAR = 0.5;

  /** Share of the letters that must have a counterpart to propose a place. */
  private static final double ALIKE = 0.34;

  /**
   * Share of the letters on both sides, nothing put in or taken out among them, from which on the
   * same words close by are no matter.
   */
  private static final double BEYOND_DOUBT = 0.95;

  /** How far around a place the same words would make it doubtful. */
  private static final int DOUBT = 120;

  /** New letters that may come between two of a short quote, and between two of a long one. */
  private static final int LEAST_APART = 40;

  private static final int MOST_APART = 200;

  private final Links links;
  private final Support support;
  private final Leftovers leftovers;
  private final Extension extension;
  private final Edges edges;
  private final Unclaimed unclaimed;
  private final Skeleton before;
  private final Skeleton after;

  Placer(Links links) {
    this.links = links;
    this.support = new Support(links);
    this.leftovers = new Leftovers(links);
    this.extension = new Extension(links);
    this.unclaimed = new Unclaimed(links);
    this.edges = new Edges(links.after().text());
    this.before = links.before();
    this.after = links.after();
  }

  Verdict place(Range old) {
    if (old.isEmpty() || old.end() > before.text().length()) {
      throw new IllegalArgumentException(old + " marks nothing");
    }
    int first = before.indexAt(old.start());
    int end = before.indexAt(old.end());
    if (first == end) {
      return new BetweenLetters(links, support).place(old, first);
    }
    return words(old, first, end);
  }

  /** Counterparts that stand together in the new text, half-open in its letters. */
  private record Group(int from, int to, int count) {}

  private Verdict words(Range old, int first, int end) {
    Group group = largest(first, end);
    if (group.count == 0 || group.count < ALIKE * (end - first)) {
      return leftovers
          .like(first, end)
          .<Verdict>map(find -> approximate(old, first, end, find))
          .orElseGet(Verdict.Orphaned::new);
    }
    Range now = withMarks(old, first, end, group.from, group.to);
    double like = 2.0 * group.count / (end - first + group.to - group.from);
    double left = support.before(first, group.from, CONTEXT, Support.SHIFT);
    double right = support.behind(end, group.to, CONTEXT, Support.SHIFT);
    if (same(first, end, group.from)
        && sure(first, end, group.from, left, right)
        && !loose(old, first, end, left, right)) {
      boolean unchanged = old.equals(now) && old.in(before.text()).equals(now.in(after.text()));
      return unchanged ? new Verdict.Exact(now) : new Verdict.Moved(now);
    }
    return new Verdict.Approximate(
        extended(old, first, end, group), 0.7 * like + 0.15 * (left + right));
  }

  /** With the letters beside the group that are like those that lack beside its counterparts. */
  private Range extended(Range old, int first, int end, Group group) {
    int from = group.from;
    int to = group.to;
    int start = links.backward(from);
    int stop = links.backward(to - 1) + 1;
    if (start > first && start < end) {
      from -= extension.before(first, start, from);
    }
    if (stop > first && stop < end) {
      to += extension.behind(stop, end, to);
    }
    return withMarks(old, first, end, from, to);
  }

  /**
   * Whether the range reaches over a line end into a paragraph that did not clearly go along: a
   * stop that stands there may be another paragraph's.
   */
  private boolean loose(Range old, int first, int end, double left, double right) {
    int lastLetter = before.offset(end - 1) + 1;
    String lead = before.text().substring(old.start(), before.offset(first));
    String trail = before.text().substring(lastLetter, old.end());
    return left < SURE_ALONE && lead.indexOf('\n') >= 0
        || right < SURE_ALONE && trail.indexOf('\n') >= 0;
  }

  private Verdict approximate(Range old, int first, int end, Leftovers.Find find) {
    return new Verdict.Approximate(
        withMarks(old, first, end, find.from(), find.to()), 0.7 * find.alike());
  }

  private Group largest(int first, int end) {
    int[] places = new int[end - first];
    int size = 0;
    for (int old = first; old < end; old++) {
      if (links.forward(old) != Links.NONE) {
        places[size++] = links.forward(old);
      }
    }
    Arrays.sort(places, 0, size);
    int apart = Math.clamp(end - first, LEAST_APART, MOST_APART);
    Group largest = new Group(0, 0, 0);
    int start = 0;
    for (int i = 0; i < size; i++) {
      if (i > 0 && places[i] - places[i - 1] > apart) {
        start = i;
      }
      if (i + 1 - start > largest.count) {
        largest = new Group(places[start], places[i] + 1, i + 1 - start);
      }
    }
    return largest;
  }

  private boolean same(int first, int end, int from) {
    for (int old = first; old < end; old++) {
      if (links.forward(old) != from + old - first) {
        return false;
      }
    }
    return true;
  }

  private Range withMarks(Range old, int first, int end, int from, int to) {
    String lead = before.text().substring(old.start(), before.offset(first));
    String trail = before.text().substring(before.offset(end - 1) + 1, old.end());
    boolean leadKept = first == 0 ? from == 0 : from > 0 && links.forward(first - 1) == from - 1;
    boolean trailKept = end == before.size() ? to == after.size() : links.forward(end) == to;
    int start = edges.start(after.offset(from), lead, leadKept);
    int stop = edges.end(after.offset(to - 1) + 1, trail, trailKept);
    return Anchors.wholeCharacters(after.text(), new Range(start, stop));
  }

  private boolean sure(int first, int end, int from, double left, double right) {
    int to = from + end - first;
    boolean near =
        support.before(first, from, NEAR, NEAR_SHIFT) >= SURE_NEAR
            && support.behind(end, to, NEAR, NEAR_SHIFT) >= SURE_NEAR;
    boolean oneSide =
        Math.max(left, right) >= SURE_ALONE
            && end - first >= LONG_ENOUGH
            && !before.breaksInside(first, end);
    boolean supported = bothSides(left, right) && near || oneSide;
    boolean beyondDoubt =
        Math.min(left, right) >= BEYOND_DOUBT
            && support.before(first, from, CONTEXT, NEAR_SHIFT) >= BEYOND_DOUBT
            && support.behind(end, to, CONTEXT, NEAR_SHIFT) >= BEYOND_DOUBT;
    return supported
        && !slides(first, end, from)
        && (beyondDoubt || !doubtful(first, end, from) && !unclaimed.explains(first, end));
  }

  /**
   * Whether the same words, or those right before or behind them, stand close by where old or new
   * letters have no counterpart.
   */
  private boolean doubtful(int first, int end, int from) {
    int shift = from - first;
    int ahead = Math.max(Math.max(0, -shift), first - NEAR);
    int beyond = Math.min(Math.min(before.size(), after.size() - shift), end + NEAR);
    return stands(first, end, shift)
        || first - ahead == NEAR && stands(ahead, first, shift)
        || beyond - end == NEAR && stands(end, beyond, shift);
  }

  private boolean stands(int first, int end, int shift) {
    char[] words = before.letters(first, end);
    return Doubt.stands(words, before, links::forward, first, DOUBT)
        || Doubt.stands(words, after, links::backward, first + shift, DOUBT);
  }

  static boolean bothSides(double left, double right) {
    return left >= SURE && right >= SURE && left + right >= SURE_TOGETHER;
  }

  private boolean slides(int first, int end, int from) {
    return Doubt.slides(before, links::forward, first, end)
        || Doubt.slides(after, links::backward, from, from + end - first);
  }
}
