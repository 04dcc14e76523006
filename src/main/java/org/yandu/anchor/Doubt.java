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

  /** Whether letters without a counterpart beside the words could as well be an end of them. */
  static boolean slides(Skeleton text, IntUnaryOperator counterpart, int first, int end) {
    int stop = end;
    while (stop < text.size() && counterpart.applyAsInt(stop) == Links.NONE) {
      stop++;
    }
    int start = first;
    while (start > 0 && counterpart.applyAsInt(start - 1) == Links.NONE) {
      start--;
    }
    return stop > end && text.letter(stop - 1) == text.letter(end - 1)
        || start < first && text.letter(start) == text.letter(first);
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
