package org.yandu.anchor;

import java.util.function.IntUnaryOperator;

/** Looks for a second place that the same words could have stood in or come from. */
final class Doubt {
  private Doubt() {}

  /** Whether the words stand near {@code at}, elsewhere, with a letter that has no counterpart. */
  static boolean stands(
      char[] quote, Skeleton text, IntUnaryOperator counterpart, int at, int reach) {
    int from = Math.max(0, at - reach - quote.length);
    int to = Math.min(text.size() - quote.length, at + quote.length + reach);
    for (int start = from; start <= to; start++) {
      if (start != at && matches(quote, text, start) && anyFree(counterpart, start, quote.length)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the next letters without a counterpart, behind or before the words, could as well lie
   * further towards them, over an end of the words.
   */
  static boolean slides(Skeleton text, IntUnaryOperator counterpart, int first, int end) {
    return slidesFrom(text, counterpart, end, 1) || slidesFrom(text, counterpart, first - 1, -1);
  }

  private static boolean slidesFrom(
      Skeleton text, IntUnaryOperator counterpart, int edge, int way) {
    int gap = edge;
    int most = Math.clamp((long) edge + way * 40, -1, text.size());
    while (gap != most && counterpart.applyAsInt(gap) != Links.NONE) {
      gap += way;
    }
    int last = gap;
    while (last >= 0 && last < text.size() && counterpart.applyAsInt(last) == Links.NONE) {
      last += way;
    }
    if (last == gap) {
      return false;
    }
    int over = Math.abs(gap - edge) + 1;
    for (int i = 1; i <= over; i++) {
      int near = gap - way * i;
      int far = last - way * i;
      if (near < 0 || near >= text.size() || text.letter(near) != text.letter(far)) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(char[] quote, Skeleton text, int start) {
    for (int i = 0; i < quote.length; i++) {
      if (text.letter(start + i) != quote[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean anyFree(IntUnaryOperator counterpart, int start, int length) {
    for (int i = 0; i < length; i++) {
      if (counterpart.applyAsInt(start + i) == Links.NONE) {
        return true;
      }
    }
    return false;
  }
}
