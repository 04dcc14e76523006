package org.yandu.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Links the letters of an old text to those of a new one, about linear in their length.
 *
 * <p>What both begin and end with; then sequences that occur once in both, the longest series of
 * them in unchanged order; then, among what is left, runs that went elsewhere together; then the
 * gaps between and the ends of all that, letter by letter; at last what stands alone is taken back.
 */
final class Aligner {
  private static final int LONG_SEED = 16;
  private static final int[] RUN_SEEDS = {12, 7};

  /** Seeds in the same run lie at most so far from each other. */
  private static final int RUN_GAP = 80;

  /** By how much the distance between old and new may change from seed to seed of a run. */
  private static final int RUN_SHIFT = 24;

  /** Letters covered by seeds that make a run. */
  private static final int RUN_COVER = 14;

  /** How far from what is linked to look for more, letter by letter. */
  private static final int REACH = 320;

  /** Gaps up to so many cells are aligned without looking for seeds in them. */
  private static final int SMALL_GAP = 40_000;

  private final Links links;
  private final GapAligner gaps;
  private final int oldSize;
  private final int newSize;

  private Aligner(Skeleton before, Skeleton after) {
    this.links = new Links(before, after);
    this.gaps = new GapAligner(links);
    this.oldSize = before.size();
    this.newSize = after.size();
  }

  static Links align(Skeleton before, Skeleton after) {
    Aligner aligner = new Aligner(before, after);
    aligner.ends();
    new Slides(aligner.links).toSentences();
    return aligner.links;
  }

  private void ends() {
    int start = 0;
    int shorter = Math.min(oldSize, newSize);
    while (start < shorter && links.equal(start, start)) {
      links.link(start, start);
      start++;
    }
    int end = 0;
    while (end < shorter - start && links.equal(oldSize - 1 - end, newSize - 1 - end)) {
      links.link(oldSize - 1 - end, newSize - 1 - end);
      end++;
    }
    if (start < oldSize - end && start < newSize - end) {
      chain(LONG_SEED, start, oldSize - end, start, newSize - end);
      for (int seed : RUN_SEEDS) {
        runs(seed);
        fill();
        new Support(links).unlinkLonely();
      }
    }
  }

  private void chain(int k, int oldFrom, int oldTo, int newFrom, int newTo) {
    int[] places = new Seeds(links, k).find(oldFrom, oldTo, newFrom, newTo);
    Seeds.keepRising(places);
    int lastOld = oldFrom - 1;
    int lastNew = newFrom - 1;
    for (int i = 0; i < places.length; i++) {
      for (int j = 0; places[i] >= 0 && j < k; j++) {
        int old = oldFrom + i + j;
        int fresh = places[i] + j;
        if (old > lastOld && fresh > lastNew) {
          links.link(old, fresh);
          lastOld = old;
          lastNew = fresh;
        }
      }
    }
  }

  /** Seeds that keep together, old from first to last. */
  private record Run(List<int[]> seeds, int cover) {}

  private void runs(int k) {
    int[] places = new Seeds(links, k).find(0, oldSize, 0, newSize);
    List<Run> found = new ArrayList<>();
    List<int[]> open = new ArrayList<>();
    int cover = 0;
    for (int old = 0; old < places.length; old++) {
      if (places[old] < 0) {
        continue;
      }
      int[] seed = {old, places[old]};
      int[] last = open.isEmpty() ? null : open.getLast();
      if (last != null && !together(last, seed)) {
        found.add(new Run(open, cover));
        open = new ArrayList<>();
        last = null;
        cover = 0;
      }
      cover += last == null ? k : Math.min(k, old - last[0]);
      open.add(seed);
    }
    found.add(new Run(open, cover));
    found.sort(Comparator.comparingInt(Run::cover).reversed());
    for (Run run : found) {
      if (run.cover >= RUN_COVER) {
        link(run, k);
      }
    }
  }

  private static boolean together(int[] one, int[] next) {
    return next[0] - one[0] <= RUN_GAP
        && next[1] > one[1]
        && Math.abs(next[1] - next[0] - (one[1] - one[0])) <= RUN_SHIFT;
  }

  private void link(Run run, int k) {
    for (int[] seed : run.seeds) {
      for (int i = 0; i < k; i++) {
        links.link(seed[0] + i, seed[1] + i);
      }
    }
  }

  /** Fills the gaps between linked letters, then goes on from where a linked stretch ends. */
  private void fill() {
    int old = links.freeOldUntil(0, oldSize);
    beforeFirst(old);
    while (old < oldSize) {
      int next = links.freeOldUntil(old + 1, oldSize);
      if (next > old + 1 || next == oldSize || links.forward(next) != links.forward(old) + 1) {
        fill(old, next);
      }
      old = next;
    }
  }

  private void beforeFirst(int first) {
    if (first < oldSize) {
      backward(0, first);
    }
  }

  /** Between two neighbouring linked letters of the old text, or behind the last. */
  private void fill(int old, int next) {
    int fresh = links.forward(old);
    if (next < oldSize) {
      int freshNext = links.forward(next);
      if (freshNext > fresh && links.freeNewUntil(fresh + 1, freshNext) == freshNext) {
        gap(old + 1, next, fresh + 1, freshNext, LONG_SEED / 2);
        return;
      }
    }
    int oldEnd = Math.min(next, old + 1 + REACH);
    int newEnd = links.freeNewUntil(fresh + 1, Math.min(newSize, fresh + 1 + REACH));
    gaps.forward(old + 1, oldEnd, fresh + 1, newEnd);
    if (next < oldSize) {
      backward(links.freeOldFrom(next, old + 1), next);
    }
  }

  private void backward(int oldStart, int next) {
    int freshNext = links.forward(next);
    gaps.backward(
        Math.max(oldStart, next - REACH),
        next,
        links.freeNewFrom(freshNext, Math.max(0, freshNext - REACH)),
        freshNext);
  }

  private void gap(int oldStart, int oldEnd, int newStart, int newEnd, int k) {
    long cells = (long) (oldEnd - oldStart) * (newEnd - newStart);
    if (cells == 0) {
      return;
    }
    if (cells <= SMALL_GAP || k < 4) {
      small(oldStart, oldEnd, newStart, newEnd, cells);
      return;
    }
    chain(k, oldStart, oldEnd, newStart, newEnd);
    int old = oldStart;
    int fresh = newStart;
    while (old < oldEnd) {
      int linked = links.freeOldUntil(old, oldEnd);
      int freshLinked = linked < oldEnd ? links.forward(linked) : newEnd;
      gap(old, linked, fresh, freshLinked, k / 2);
      old = linked + 1;
      fresh = freshLinked + 1;
    }
  }

  private void small(int oldStart, int oldEnd, int newStart, int newEnd, long cells) {
    if (cells <= GapAligner.MOST_CELLS) {
      gaps.between(oldStart, oldEnd, newStart, newEnd);
    } else {
      int oldReach = Math.min(oldEnd, oldStart + REACH);
      int newReach = Math.min(newEnd, newStart + REACH);
      gaps.forward(oldStart, oldReach, newStart, newReach);
      int old = links.freeOldFrom(oldEnd, Math.max(oldStart, oldEnd - REACH));
      int fresh = links.freeNewFrom(newEnd, Math.max(newStart, newEnd - REACH));
      gaps.backward(old, oldEnd, fresh, newEnd);
    }
  }
}
