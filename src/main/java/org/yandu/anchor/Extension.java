package org.yandu.anchor;

/**
 * Goes on from where some of a range's letters are, over letters of the new text that no letter of
 * the old one has claimed.
 *
 * <p>If a paragraph was doubled, or its neighbour was moved, one part of its letters may be linked
 * to one of two equal places and the rest to the other. What is proposed is to reach as far as the
 * words go on.
 */
final class Extension {
  /** Letters looked at on either side, of the old text and of the new. */
  private static final int REACH = 320;

  /** What a letter that differs, is missing or was put in costs, in letters that agree. */
  private static final int COST = 1;

  /** The least that agreeing letters have to exceed differing ones by. */
  private static final int LEAST = 3;

  private final Links links;

  Extension(Links links) {
    this.links = links;
  }

  /**
   * How many new letters before {@code fresh} go with the old ones of {@code [first, old)}; 0 if
   * too few are alike.
   */
  int before(int first, int old, int fresh) {
    int width = 0;
    while (width < REACH && fresh - width > 0 && links.backward(fresh - width - 1) == Links.NONE) {
      width++;
    }
    return furthest(old - 1, Math.min(REACH, old - first), fresh - 1, width, -1);
  }

  /** The same behind, for old letters of {@code [old, end)} and new ones from {@code fresh} on. */
  int behind(int old, int end, int fresh) {
    int width = 0;
    int size = links.after().size();
    while (width < REACH && fresh + width < size && links.backward(fresh + width) == Links.NONE) {
      width++;
    }
    return furthest(old, Math.min(REACH, end - old), fresh, width, 1);
  }

  private int furthest(int old, int height, int fresh, int width, int way) {
    int[] row = new int[width + 1];
    for (int j = 1; j <= width; j++) {
      row[j] = -COST * j;
    }
    int best = LEAST - 1;
    int reached = 0;
    for (int i = 1; i <= height && width > 0; i++) {
      char letter = links.before().letter(old + way * (i - 1));
      int diagonal = row[0];
      row[0] = -COST * i;
      for (int j = 1; j <= width; j++) {
        boolean same = links.after().letter(fresh + way * (j - 1)) == letter;
        int straight = diagonal + (same ? 1 : -COST);
        diagonal = row[j];
        row[j] = Math.max(straight, Math.max(row[j - 1], diagonal) - COST);
        if (row[j] > best) {
          best = row[j];
          reached = j;
        }
      }
    }
    return reached;
  }
}
