package org.yandu.load.page;

/** Compares titles that were written down twice, and not with the same words. */
final class Akin {
  private static final int LONGEST = 200;

  /** Letters that two titles share in a row at least; a Chinese letter says twice as much. */
  private static final int FEWEST = 4;

  private Akin() {}

  /** Whether a good part of the shorter one stands in the other, without white space in both. */
  static boolean are(String a, String b) {
    if (a.length() > LONGEST || b.length() > LONGEST) {
      return false;
    }
    int best = 0;
    for (int i = 0; i < a.length(); i++) {
      for (int j = 0; j < b.length(); j++) {
        best = Math.max(best, shared(a, i, b, j));
      }
    }
    return best >= FEWEST && 3 * best >= Math.min(weight(a), weight(b));
  }

  private static int shared(String a, int i, String b, int j) {
    int length = 0;
    while (i + length < a.length()
        && j + length < b.length()
        && a.charAt(i + length) == b.charAt(j + length)) {
      length++;
    }
    return weight(a.substring(i, i + length));
  }

  private static int weight(String words) {
    return words.chars().map(c -> c < 0x2E80 ? 1 : 2).sum();
  }
}
