package org.yandu.anchor;

import java.util.ArrayList;
import java.util.Arrays;
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

  /** The best places, at least the pattern's length from end to end, the best first. */
  List<Match> in(char[] text, int mostErrors) {
    List<int[]> ends = ends(text, mostErrors);
    ends.sort((a, b) -> Integer.compare(a[1], b[1]));
    List<Match> matches = new ArrayList<>(ends.size());
    for (int[] end : ends) {
      matches.add(new Match(start(text, end[0], end[1]), end[0], end[1]));
    }
    return matches;
  }

  /** Ends, exclusive, with their errors, where those are fewest around. */
  private List<int[]> ends(char[] text, int mostErrors) {
    List<int[]> ends = new ArrayList<>();
    scan(
        text,
        (end, errors) -> {
          if (errors <= mostErrors) {
            keep(ends, end, errors);
          }
        });
    return ends;
  }

  /** How many errors the best place has; as many as the pattern has letters if nothing is alike. */
  int fewestErrors(char[] text) {
    int[] fewest = {pattern.length};
    scan(text, (_, errors) -> fewest[0] = Math.min(fewest[0], errors));
    return fewest[0];
  }

  private interface Ends {
    void at(int end, int errors);
  }

  private void scan(char[] text, Ends ends) {
    long[] up = new long[blocks];
    long[] down = new long[blocks];
    Arrays.fill(up, -1L);
    int errors = pattern.length;
    for (int i = 0; i < text.length; i++) {
      long[] same = equal.getOrDefault(text[i], none);
      int carry = 0;
      for (int b = 0; b < blocks; b++) {
        carry = advance(up, down, same[b], b, carry);
      }
      errors += carry;
      ends.at(i + 1, errors);
    }
  }

  /** Of ends closer than the pattern's length only the best stays. */
  private void keep(List<int[]> ends, int end, int score) {
    int[] last = ends.isEmpty() ? null : ends.getLast();
    if (last == null || end - last[0] >= pattern.length) {
      ends.add(new int[] {end, score});
    } else if (score < last[1]) {
      last[0] = end;
      last[1] = score;
    }
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
