package org.yandu.anchor;

import org.yandu.text.Range;

/** Finds marks without a letter, such as a dash or 「……」, by the letters on both sides. */
final class BetweenLetters {
  private static final int CONTEXT = 24;

  private final Links links;
  private final Support support;

  BetweenLetters(Links links, Support support) {
    this.links = links;
    this.support = support;
  }

  /** {@code next} is the letter that follows the range. */
  Verdict place(Range old, int next) {
    Range room = room(next);
    if (room.isEmpty()) {
      return new Verdict.Orphaned();
    }
    String quote = old.in(links.before().text());
    String marks = room.in(links.after().text());
    int start = next == 0 ? 0 : links.before().offset(next - 1) + 1;
    int nearest = nearest(marks, quote, old.start() - start);
    int fresh = links.after().indexAt(room.end());
    double left = support.before(next, fresh, CONTEXT, Support.SHIFT);
    double right = support.behind(next, fresh, CONTEXT, Support.SHIFT);
    if (nearest < 0) {
      return new Verdict.Approximate(trimmed(room, marks), (left + right) / 4);
    }
    Range now = new Range(room.start() + nearest, room.start() + nearest + quote.length());
    boolean once = marks.indexOf(quote) == marks.lastIndexOf(quote);
    String around = links.before().text().substring(start, links.before().offset(next));
    if (!Placer.bothSides(left, right) || !once && !around.equals(marks)) {
      return new Verdict.Approximate(now, (left + right) / 2);
    }
    return now.equals(old) ? new Verdict.Exact(now) : new Verdict.Moved(now);
  }

  /** The marks between the two counterparts of the letters around; empty if those parted. */
  private Range room(int next) {
    Skeleton after = links.after();
    int last = next == 0 ? -1 : links.forward(next - 1);
    int first = next == links.before().size() ? after.size() : links.forward(next);
    boolean parted = next > 0 && last == Links.NONE || first != last + 1;
    return parted
        ? new Range(0, 0)
        : new Range(last < 0 ? 0 : after.offset(last) + 1, after.offset(first));
  }

  /** Without the spaces around, unless there is nothing else. */
  private static Range trimmed(Range room, String marks) {
    String kept = marks.strip();
    int start = room.start() + (kept.isEmpty() ? 0 : marks.indexOf(kept));
    return kept.isEmpty() ? room : new Range(start, start + kept.length());
  }

  private static int nearest(String marks, String quote, int wanted) {
    int best = -1;
    for (int at = marks.indexOf(quote); at >= 0; at = marks.indexOf(quote, at + 1)) {
      if (best < 0 || Math.abs(at - wanted) < Math.abs(best - wanted)) {
        best = at;
      }
    }
    return best;
  }
}
