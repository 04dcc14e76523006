package org.yandu.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yandu.text.Range;

/** Where the characters of a range of the old text are in the new one. */
final class Truth {
  private static final int[] GAPS = {20, 60, 150, 300};

  private final String old;
  private final int[] first;
  private final int[] places;

  Truth(String old, Tracked edited) {
    this.old = old;
    this.first = new int[old.length() + 1];
    for (int i = 0; i < edited.length(); i++) {
      if (edited.origin(i) >= 0) {
        first[edited.origin(i) + 1]++;
      }
    }
    Arrays.parallelPrefix(first, Integer::sum);
    this.places = new int[first[old.length()]];
    int[] next = first.clone();
    for (int i = 0; i < edited.length(); i++) {
      if (edited.origin(i) >= 0) {
        places[next[edited.origin(i)]++] = i;
      }
    }
  }

  /** What became of the letters of a range: of marks, if it has none. */
  enum Fate {
    /** At least half of them are together. */
    KEPT,
    /** Less, but not nothing. */
    TORN,
    GONE
  }

  /** Characters that are together in the new text. */
  private record Group(Range range, int count) {}

  Fate fate(Range range) {
    int all = 0;
    for (int i = range.start(); i < range.end(); i++) {
      all += counts(range, i) ? 1 : 0;
    }
    int most = groups(range, GAPS[3], true).stream().mapToInt(Group::count).max().orElse(0);
    return most == 0 ? Fate.GONE : 2 * most >= all ? Fate.KEPT : Fate.TORN;
  }

  /**
   * Whether a place is the range's: it and the letters of the range that are together share four
   * fifths of what both cover, or its ends are off by at most two characters or a fifth.
   */
  boolean right(Range range, Range place) {
    for (int gap : GAPS) {
      if (right(groups(range, gap, false), place) || right(groups(range, gap, true), place)) {
        return true;
      }
    }
    return false;
  }

  private static boolean right(List<Group> groups, Range place) {
    int most = groups.stream().mapToInt(Group::count).max().orElse(0);
    return groups.stream().anyMatch(group -> 2 * group.count >= most && same(group.range, place));
  }

  private static boolean same(Range truth, Range place) {
    double common = truth.intersection(place).length();
    int off = Math.abs(truth.start() - place.start()) + Math.abs(truth.end() - place.end());
    return common > 0
        && (common >= 0.8 * (truth.length() + place.length() - common)
            || off <= Math.max(2, truth.length() / 5));
  }

  private boolean counts(Range range, int index) {
    return Skeleton.isLetter(old.charAt(index)) || onlyMarks(range);
  }

  private boolean onlyMarks(Range range) {
    return range.in(old).chars().noneMatch(c -> Skeleton.isLetter((char) c));
  }

  private List<Group> groups(Range range, int gap, boolean lettersOnly) {
    List<Integer> at = new ArrayList<>();
    for (int i = range.start(); i < range.end(); i++) {
      for (int j = first[i]; j < first[i + 1]; j++) {
        if (!lettersOnly || counts(range, i)) {
          at.add(places[j]);
        }
      }
    }
    at.sort(null);
    List<Group> groups = new ArrayList<>();
    for (int i = 0, start = 0; i < at.size(); i++) {
      if (i + 1 == at.size() || at.get(i + 1) - at.get(i) > gap) {
        groups.add(new Group(new Range(at.get(start), at.get(i) + 1), i + 1 - start));
        start = i + 1;
      }
    }
    return groups;
  }
}
