package org.yandu.anchor;

import java.util.Arrays;

/**
 * Which letter of the old text is which of the new: each has at most one counterpart, so no letter
 * of the new text can be claimed from two places of the old.
 */
final class Links {
  static final int NONE = -1;

  private final Skeleton before;
  private final Skeleton after;
  private final int[] forward;
  private final int[] backward;

  Links(Skeleton before, Skeleton after) {
    this.before = before;
    this.after = after;
    this.forward = new int[before.size()];
    this.backward = new int[after.size()];
    Arrays.fill(forward, NONE);
    Arrays.fill(backward, NONE);
  }

  Skeleton before() {
    return before;
  }

  Skeleton after() {
    return after;
  }

  /** The counterpart of a letter of the old text, or {@link #NONE}. */
  int forward(int old) {
    return forward[old];
  }

  /** The counterpart of a letter of the new text, or {@link #NONE}. */
  int backward(int fresh) {
    return backward[fresh];
  }

  boolean free(int old, int fresh) {
    return forward[old] == NONE && backward[fresh] == NONE;
  }

  boolean equal(int old, int fresh) {
    return before.letter(old) == after.letter(fresh);
  }

  /** Links equal letters that are both free; anything else is left as it is. */
  void link(int old, int fresh) {
    if (free(old, fresh) && equal(old, fresh)) {
      forward[old] = fresh;
      backward[fresh] = old;
    }
  }

  void unlink(int old) {
    if (forward[old] != NONE) {
      backward[forward[old]] = NONE;
      forward[old] = NONE;
    }
  }

  /** First index from {@code old} on, below {@code end}, that is not free. */
  int freeOldUntil(int old, int end) {
    int at = old;
    while (at < end && forward[at] == NONE) {
      at++;
    }
    return at;
  }

  int freeNewUntil(int fresh, int end) {
    int at = fresh;
    while (at < end && backward[at] == NONE) {
      at++;
    }
    return at;
  }

  /** First index such that from it up to {@code old}, itself excluded, all are free. */
  int freeOldFrom(int old, int start) {
    int at = old;
    while (at > start && forward[at - 1] == NONE) {
      at--;
    }
    return at;
  }

  int freeNewFrom(int fresh, int start) {
    int at = fresh;
    while (at > start && backward[at - 1] == NONE) {
      at--;
    }
    return at;
  }
}
