package org.yandu.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds words in a text that differ from a pattern in few letters (Myers 1999, bit-parallel). */
final class NearWords {
  private final char[] pattern;
  private final int blocks;
  private final long[] last;
  private final Map<Character, long[]> equal = new HashMap<>();
  private final long[] none;

  /**
   * @throws IllegalArgumentException if the pattern is empty
   */
  NearWords(char[] pattern) {
    if (pattern.length == 0) {
      throw new IllegalArgumentException("nothing to find");
    }
    this.pattern = pattern;
    this.blocks = (pattern.length + 63) / 64;
    this.none = new long[blocks];
    this.last = new long[blocks];
    for (int i = 0; i < pattern.length; i++) {
      equal.computeIfAbsent(pattern[i], _ -> new long[blocks])[i / 64] |= 1L << i % 64;
    }
    for (int b = 0; b < blocks; b++) {
      last[b] = 1L << (b == blocks - 1 ? (pattern.length - 1) % 64 : 63);
    }
  }

  /**
   * A place where the pattern stands but for some errors.
   *
   * @param start first letter
   * @param end behind the last
   * @param errors letters exchanged, left out or put in
   */
  record Match(int start, int end, int errors) {}

  /** The best places, none overlapping a better one, the best first. */
  List<Match> in(char[] text, int mostErrors) {
    List<int[]> ends = ends(text, mostErrors);
    ends.sort((a, b) -> a[1] != b[1] ? Integer.compare(a[1], b[1]) : Integer.compare(a[0], b[0]));
    List<Match> matches = new ArrayList<>();
    for (int[] end : ends) {
      boolean taken =
          matches.stream().anyMatch(m -> Math.abs(m.end - end[0]) < Math.max(1, pattern.length));
      if (!taken) {
        matches.add(new Match(start(text, end[0], end[1]), end[0], end[1]));
      }
    }
    return matches;
  }

  /** Ends, exclusive, with their errors, where those are fewest around. */
  private List<int[]> ends(char[] text, int mostErrors) {
    long[] up = new long[blocks];
    long[] down = new long[blocks];
    java.util.Arrays.fill(up, -1L);
    List<int[]> ends = new ArrayList<>();
    int score = pattern.length;
    for (int i = 0; i < text.length; i++) {
      long[] same = equal.getOrDefault(text[i], none);
      int carry = 0;
      for (int b = 0; b < blocks; b++) {
        carry = advance(up, down, same[b], b, carry);
      }
      score += carry;
      if (score <= mostErrors) {
        int[] before = ends.isEmpty() ? null : ends.getLast();
        if (before != null && before[0] > i - pattern.length && before[1] >= score) {
          if (before[1] > score) {
            ends.removeLast();
            ends.add(new int[] {i + 1, score});
          }
        } else if (before == null || before[0] <= i - pattern.length) {
          ends.add(new int[] {i + 1, score});
        }
      }
    }
    return ends;
  }

  private int advance(long[] up, long[] down, long same, int block, int carry) {
    long negative = carry < 0 ? 1 : 0;
    long equals = same | negative;
    long vertical = same | down[block];
    long horizontal = (equals & up[block]) + up[block] ^ up[block] | equals;
    long plus = down[block] | ~(horizontal | up[block]);
    long minus = up[block] & horizontal;
    int out = (plus & last[block]) != 0 ? 1 : (minus & last[block]) != 0 ? -1 : 0;
    plus = plus << 1 | (carry > 0 ? 1 : 0);
    minus = minus << 1 | negative;
    up[block] = minus | ~(vertical | plus);
    down[block] = plus & vertical;
    return out;
  }

  /** The start from which the end is reached with the fewest errors. */
  private int start(char[] text, int end, int errors) {
    int reach = Math.min(end, pattern.length + errors);
    int[] row = new int[reach + 1];
    for (int j = 0; j <= reach; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= pattern.length; i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= reach; j++) {
        int changed = corner + (pattern[pattern.length - i] == text[end - j] ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    int best = 0;
    for (int j = 1; j <= reach; j++) {
      if (row[j] < row[best]) {
        best = j;
      }
    }
    return end - best;
  }
}
