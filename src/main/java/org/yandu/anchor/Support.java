package org.yandu.anchor;

/** How far a linked letter's neighbours went the same way as it. */
final class Support {
  private static final int WINDOW = 16;

  /** By how much a letter's distance from its neighbours may have changed. */
  static final int SHIFT = 10;

  /** Letters of a full window that have to go along. */
  private static final int ENOUGH = 11;

  private final Links links;
  private final int oldSize;

  Support(Links links) {
    this.links = links;
    this.oldSize = links.before().size();
  }

  /** Takes back links that few of their neighbours share: they are chance. */
  void unlinkLonely() {
    boolean[] lonely = new boolean[oldSize];
    int steady = 0;
    for (int old = 0; old < oldSize; old++) {
      if (links.forward(old) == Links.NONE) {
        steady = 0;
        continue;
      }
      boolean goesOn = old > 0 && links.forward(old - 1) == links.forward(old) - 1;
      steady = goesOn ? steady + 1 : 1;
      lonely[old] = steady <= ENOUGH && alone(old);
    }
    for (int old = 0; old < oldSize; old++) {
      if (lonely[old]) {
        links.unlink(old);
      }
    }
  }

  private boolean alone(int old) {
    int from = Math.max(0, old - WINDOW);
    int to = Math.min(oldSize, old + WINDOW + 1);
    int enough = Math.max(1, ENOUGH * (to - from) / (2 * WINDOW + 1));
    int shift = links.forward(old) - old;
    int along = 0;
    for (int i = from; i < to && along < enough; i++) {
      int fresh = links.forward(i);
      if (fresh != Links.NONE && Math.abs(fresh - i - shift) <= SHIFT) {
        along++;
      }
    }
    return along < enough;
  }

  /**
   * Share of the {@code window} letters before a place that stand before its counterpart too, their
   * distance changed by at most {@code shift}; the beginning of both texts counts as letters that
   * agree.
   */
  double before(int old, int fresh, int window, int shift) {
    int along = 0;
    for (int d = 1; d <= window; d++) {
      int place = place(old - d, fresh - d);
      along += place < fresh && Math.abs(place - (fresh - d)) <= shift ? 1 : 0;
    }
    return (double) along / window;
  }

  /** The same behind; {@code old} and {@code fresh} are exclusive ends. */
  double behind(int old, int fresh, int window, int shift) {
    int along = 0;
    for (int d = 0; d < window; d++) {
      int place = place(old + d, fresh + d);
      along += place >= fresh && Math.abs(place - (fresh + d)) <= shift ? 1 : 0;
    }
    return (double) along / window;
  }

  /** The counterpart of a letter; beyond the ends of both texts it is where it is expected. */
  private int place(int old, int expected) {
    int far = Integer.MIN_VALUE / 2;
    if (old < 0) {
      return expected < 0 ? expected : far;
    }
    if (old >= oldSize) {
      return expected >= links.after().size() ? expected : far;
    }
    int fresh = links.forward(old);
    return fresh == Links.NONE ? far : fresh;
  }
}
