package org.yandu.anchor;

import java.util.Arrays;

/**
 * Sequences of {@code k} letters that occur once among the free letters of a stretch of the old
 * text and once among those of a stretch of the new.
 */
final class Seeds {
  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final int TWICE = -2;

  private final Links links;
  private final int k;

  private int mask;
  private long[] keys;
  private int[] oldAt;
  private int[] newAt;

  Seeds(Links links, int k) {
    this.links = links;
    this.k = k;
  }

  /**
   * For each place of the old stretch the place in the new text at which its seed starts, or {@link
   * Links#NONE}; the first element belongs to {@code oldFrom}.
   */
  int[] find(int oldFrom, int oldTo, int newFrom, int newTo) {
    int[] found = new int[Math.max(0, oldTo - oldFrom)];
    Arrays.fill(found, Links.NONE);
    allocate(oldTo - oldFrom);
    scan(links.before(), oldFrom, oldTo, true);
    scan(links.after(), newFrom, newTo, false);
    for (int slot = 0; slot <= mask; slot++) {
      if (oldAt[slot] >= 0 && newAt[slot] >= 0 && same(oldAt[slot], newAt[slot])) {
        found[oldAt[slot] - oldFrom] = newAt[slot];
      }
    }
    return found;
  }

  private void allocate(int entries) {
    int size = Integer.highestOneBit(Math.max(8, entries)) * 4;
    mask = size - 1;
    keys = new long[size];
    oldAt = new int[size];
    newAt = new int[size];
    Arrays.fill(oldAt, Links.NONE);
    Arrays.fill(newAt, Links.NONE);
  }

  private void scan(Skeleton text, int from, int to, boolean old) {
    long drop = 1;
    for (int i = 1; i < k; i++) {
      drop *= BASE;
    }
    long hash = 0;
    int length = 0;
    for (int i = from; i < to; i++) {
      if ((old ? links.forward(i) : links.backward(i)) != Links.NONE) {
        hash = 0;
        length = 0;
        continue;
      }
      if (length == k) {
        hash -= drop * (text.letter(i - k) + 1);
      } else {
        length++;
      }
      hash = hash * BASE + text.letter(i) + 1;
      if (length == k) {
        note(hash, i - k + 1, old);
      }
    }
  }

  private void note(long hash, int at, boolean old) {
    int slot = (int) ((hash ^ hash >>> 29) * BASE >>> 33) & mask;
    while (oldAt[slot] != Links.NONE && keys[slot] != hash) {
      slot = slot + 1 & mask;
    }
    if (old) {
      keys[slot] = hash;
      oldAt[slot] = oldAt[slot] == Links.NONE ? at : TWICE;
    } else if (oldAt[slot] != Links.NONE) {
      newAt[slot] = newAt[slot] == Links.NONE ? at : TWICE;
    }
  }

  private boolean same(int old, int fresh) {
    for (int i = 0; i < k; i++) {
      if (!links.equal(old + i, fresh + i)) {
        return false;
      }
    }
    return true;
  }

  /** Keeps of the places the longest sequence that rises, and clears the others. */
  static void keepRising(int[] places) {
    int[] tails = new int[places.length];
    int[] previous = new int[places.length];
    int length = 0;
    for (int i = 0; i < places.length; i++) {
      if (places[i] < 0) {
        continue;
      }
      int rank = rank(places, tails, length, places[i]);
      previous[i] = rank == 0 ? Links.NONE : tails[rank - 1];
      tails[rank] = i;
      length = Math.max(length, rank + 1);
    }
    int keep = length == 0 ? Links.NONE : tails[length - 1];
    for (int i = places.length - 1; i >= 0; i--) {
      if (i == keep) {
        keep = previous[i];
      } else {
        places[i] = Links.NONE;
      }
    }
  }

  private static int rank(int[] places, int[] tails, int length, int value) {
    if (length == 0 || places[tails[length - 1]] < value) {
      return length;
    }
    int low = 0;
    int high = length - 1;
    while (low < high) {
      int middle = low + high >>> 1;
      if (places[tails[middle]] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
