package org.yandu.anchor;

import org.yandu.text.Range;

/**
 * Finds the very words of an anchor in a text.
 *
 * <p>Official prose repeats itself with small changes, so a wrong place is worse than none: words
 * count only where they stand among the words they stood among, and by a clear margin over every
 * other place.
 */
final class QuoteFinder {
  /** From this length on a quote that stands in its old position needs no neighbours. */
  private static final int LONG_ENOUGH = 12;

  /** Share of the remembered neighbours that must stand around the quote. */
  private static final double ENOUGH_CONTEXT = 0.5;

  /** By how much of the neighbours the best place must beat the next. */
  private static final double MARGIN = 0.25;

  private final String text;
  private final Anchor anchor;

  QuoteFinder(String text, Anchor anchor) {
    this.text = text;
    this.anchor = anchor;
  }

  Verdict find() {
    if (anchor.quote().isEmpty()) {
      return new Verdict.Orphaned();
    }
    int old = anchor.range().start();
    double inPlace = text.startsWith(anchor.quote(), old) ? context(old) : -1;
    return inPlace == 1 ? new Verdict.Exact(rangeAt(old)) : search(inPlace);
  }

  /**
   * @param inPlace how many of the neighbours stand around the old position; negative if the words
   *     are not there
   */
  private Verdict search(double inPlace) {
    int old = anchor.range().start();
    int best = -1;
    double bestContext = -1;
    double nextContext = -1;
    for (int at = text.indexOf(anchor.quote());
        at >= 0;
        at = text.indexOf(anchor.quote(), at + 1)) {
      double context = context(at);
      if (context > bestContext || context == bestContext && at == old) {
        nextContext = bestContext;
        bestContext = context;
        best = at;
      } else {
        nextContext = Math.max(nextContext, context);
      }
    }
    if (best == old && (inPlace >= ENOUGH_CONTEXT || anchor.quote().length() >= LONG_ENOUGH)) {
      return new Verdict.Exact(rangeAt(old));
    }
    boolean unmistakable =
        best >= 0 && bestContext >= ENOUGH_CONTEXT && bestContext - nextContext >= MARGIN;
    return !unmistakable || best == old ? new Verdict.Orphaned() : new Verdict.Moved(rangeAt(best));
  }

  /** Share of the remembered neighbours, counted outward from the quote, that stand at a place. */
  private double context(int at) {
    String prefix = anchor.prefix();
    String suffix = anchor.suffix();
    int all = prefix.length() + suffix.length();
    if (all == 0) {
      return at == 0 && anchor.quote().length() == text.length() ? 1 : 0;
    }
    int before = 0;
    while (before < prefix.length()
        && before < at
        && text.charAt(at - 1 - before) == prefix.charAt(prefix.length() - 1 - before)) {
      before++;
    }
    int end = at + anchor.quote().length();
    int after = 0;
    while (after < suffix.length()
        && end + after < text.length()
        && text.charAt(end + after) == suffix.charAt(after)) {
      after++;
    }
    return (double) (before + after) / all;
  }

  private Range rangeAt(int start) {
    return new Range(start, start + anchor.quote().length());
  }
}
