package org.yandu.anchor;

import java.util.HashSet;
import java.util.Set;

/**
 * Sequences of the old text that lost a letter: where one of them stands in the new text, linked to
 * another place of the old, the letters may have come from here as well.
 */
final class Unclaimed {
  private static final int LENGTH = 8;

  private final Links links;
  private final Set<Long> lost = new HashSet<>();

  Unclaimed(Links links) {
    this.links = links;
    int missing = Links.NONE - LENGTH;
    for (int old = 0; old < links.before().size(); old++) {
      missing = links.forward(old) == Links.NONE ? old : missing;
      if (old >= LENGTH - 1 && missing > old - LENGTH) {
        lost.add(hash(old - LENGTH + 1));
      }
    }
  }

  /** Whether all that surrounds the words unchanged can be read at a place that was lost, too. */
  boolean explains(int first, int end) {
    int from = first;
    while (from > Math.max(0, first - LENGTH)
        && links.forward(from - 1) == links.forward(from) - 1) {
      from--;
    }
    int to = end;
    int most = Math.min(links.before().size(), end + LENGTH);
    while (to < most && links.forward(to) == links.forward(to - 1) + 1) {
      to++;
    }
    for (int start = from; start + LENGTH <= to; start++) {
      if (!lost.contains(hash(start))) {
        return false;
      }
    }
    return true;
  }

  private long hash(int start) {
    long hash = 0;
    for (int i = start; i < start + LENGTH; i++) {
      hash = hash * 0x9E3779B97F4A7C15L + links.before().letter(i) + 1;
    }
    return hash;
  }
}
