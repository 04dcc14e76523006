package org.yandu.anchor;

import org.yandu.text.Range;

/** Reads from linked letters where a range of the old text stands in the new, and how sure it is. */
final class Placer {
  /** Letters on either side that are asked whether they went along. */
  private static final int CONTEXT = 24;

  /** Share of them that has to on either side, before anything is placed without asking. */
  private static final double SURE = 0.4;

  /** The same where only one side went along: the other was cut off or came from elsewhere. */
  private static final double SURE_ALONE = 0.8;

  /** Letters of a quote that may be sure by one side only. */
  private static final int LONG_ENOUGH = 6;

  /** Share of the letters that must have a counterpart to propose a place. */
  private static final double ALIKE = 0.34;

  /** How far around a place the same words would make it doubtful. */
  private static final int DOUBT = 120;

  /** New letters between two of a quote, from which on they no longer belong together. */
  private static final int APART = 300;

  private final Links links;
  private final Support support;
  private final Skeleton before;
  private final Skeleton after;

  Placer(Links links) {
    this.links = links;
    this.support = new Support(links);
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

  /** Letters of the old text that stayed together; both ends belong to it. */
  private record Group(int first, int last, int count) {}

  private Verdict words(Range old, int first, int end) {
    Group group = largest(first, end);
    if (group.count == 0 || group.count < ALIKE * (end - first)) {
      return new Verdict.Orphaned();
    }
    int from = links.forward(group.first) - lead(first, group.first);
    int to = links.forward(group.last) + 1 + trail(group.last, end - 1);
    Range now = withMarks(old, first, end, from, to);
    double like = 2.0 * group.count / (end - first + to - from);
    boolean same = group.count == end - first && to - from == end - first;
    double left = support.before(first, from, CONTEXT);
    double right = support.behind(end, to, CONTEXT);
    if (same && sure(first, end, from, to, left, right)) {
      return old.equals(now) && old.in(before.text()).equals(now.in(after.text()))
          ? new Verdict.Exact(now)
          : new Verdict.Moved(now);
    }
    return new Verdict.Approximate(now, 0.7 * like + 0.15 * (left + right));
  }

  private Group largest(int first, int end) {
    Group largest = new Group(first, first, 0);
    int start = -1;
    int count = 0;
    int last = -1;
    for (int old = first; old < end; old++) {
      int fresh = links.forward(old);
      if (fresh == Links.NONE) {
        continue;
      }
      if (start < 0 || !together(last, old)) {
        start = old;
        count = 0;
      }
      last = old;
      count++;
      if (count > largest.count) {
        largest = new Group(start, last, count);
      }
    }
    return largest;
  }

  private boolean together(int last, int old) {
    int step = links.forward(old) - links.forward(last);
    return step > 0 && step <= APART;
  }

  /** New letters before the first linked one that stand for the unlinked ones before it. */
  private int lead(int first, int linked) {
    int missing = linked - first;
    int fresh = links.forward(linked);
    int room = fresh - links.freeNewFrom(fresh, Math.max(0, fresh - missing));
    int outside = first - links.freeOldFrom(first, Math.max(0, first - CONTEXT));
    return missing == 0 ? 0 : Math.max(0, Math.min(missing, room - outside));
  }

  private int trail(int linked, int last) {
    int missing = last - linked;
    int fresh = links.forward(linked) + 1;
    int room = links.freeNewUntil(fresh, Math.min(after.size(), fresh + missing)) - fresh;
    int outside =
        links.freeOldUntil(last + 1, Math.min(before.size(), last + 1 + CONTEXT)) - last - 1;
    return missing == 0 ? 0 : Math.max(0, Math.min(missing, room - outside));
  }

  /** Takes in as many marks around the letters as the old range had at its ends. */
  private Range withMarks(Range old, int first, int end, int from, int to) {
    int lead = before.offset(first) - old.start();
    int start = after.offset(from);
    while (lead > 0 && start > 0 && isMark(after.text().charAt(start - 1))) {
      start--;
      lead--;
    }
    int trail = old.end() - before.offset(end - 1) - 1;
    int stop = after.offset(to - 1) + 1;
    while (trail > 0 && stop < after.text().length() && isMark(after.text().charAt(stop))) {
      stop++;
      trail--;
    }
    return new Range(start, stop);
  }

  private static boolean isMark(char c) {
    return !Skeleton.isLetter(c);
  }

  private boolean sure(int first, int end, int from, int to, double left, double right) {
    if (left >= SURE && right >= SURE) {
      return !doubtful(first, end, from, to);
    }
    return Math.max(left, right) >= SURE_ALONE
        && end - first >= LONG_ENOUGH
        && !doubtful(first, end, from, to);
  }

  /** Whether the same words stand close by where old or new letters have no counterpart. */
  private boolean doubtful(int first, int end, int from, int to) {
    char[] quote = before.letters(first, end);
    return Doubt.stands(quote, before, links::forward, first, DOUBT)
        || Doubt.stands(quote, after, links::backward, from, DOUBT);
  }
}
