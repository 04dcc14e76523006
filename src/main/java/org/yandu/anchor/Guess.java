package org.yandu.anchor;

import java.util.List;
import org.yandu.text.Document;
import org.yandu.text.Places;
import org.yandu.text.Range;

/**
 * Where remembered words might stand in a text whose predecessor is not known: by likeness of the
 * words, of their neighbours, and by the section. Never sure.
 */
final class Guess {
  private static final double WORDS = 0.6;
  private static final double NEIGHBOURS = 0.3;
  private static final double SECTION = 0.1;

  private static final double FLOOR = 0.75;
  private static final double MARGIN = 0.05;

  /** One letter in so many may differ. */
  private static final int TOLERANCE = 4;

  /** Words that stand in more places than this are not told apart. */
  private static final int MOST_MATCHES = 2000;

  private final Document document;
  private final Places places;
  private final Anchor anchor;
  private final Skeleton text;
  private final Skeleton quote;

  Guess(Places places, Anchor anchor) {
    this.document = places.document();
    this.places = places;
    this.anchor = anchor;
    this.text = new Skeleton(document.text());
    this.quote = new Skeleton(anchor.quote());
  }

  Verdict find() {
    if (quote.size() == 0) {
      return new Verdict.Orphaned();
    }
    int most = quote.size() / TOLERANCE;
    List<NearWords.Match> matches =
        new NearWords(quote.letters(0, quote.size())).in(text.letters(0, text.size()), most);
    NearWords.Match best = null;
    double bestScore = 0;
    double nextScore = 0;
    for (NearWords.Match match : matches.subList(0, Math.min(matches.size(), MOST_MATCHES))) {
      double score = score(match);
      if (score > bestScore) {
        nextScore = bestScore;
        bestScore = score;
        best = match;
      } else {
        nextScore = Math.max(nextScore, score);
      }
    }
    boolean one = matches.size() <= MOST_MATCHES && bestScore - nextScore >= MARGIN;
    return best != null && best.end() > best.start() && bestScore >= FLOOR && one
        ? new Verdict.Approximate(range(best), Math.min(1, bestScore))
        : new Verdict.Orphaned();
  }

  private double score(NearWords.Match match) {
    double words = 1 - (double) match.errors() / quote.size();
    String section = Anchors.section(places, text.offset(match.start()));
    return WORDS * words
        + NEIGHBOURS * (before(match.start()) + behind(match.end())) / 2
        + (section.equals(anchor.section()) ? SECTION : 0);
  }

  private double before(int start) {
    Skeleton prefix = new Skeleton(anchor.prefix());
    char[] here = text.letters(Math.max(0, start - prefix.size()), start);
    return likeness(prefix.letters(0, prefix.size()), here);
  }

  private double behind(int end) {
    Skeleton suffix = new Skeleton(anchor.suffix());
    char[] here = text.letters(end, Math.min(text.size(), end + suffix.size()));
    return likeness(suffix.letters(0, suffix.size()), here);
  }

  /** Share of the letters that stay when one is made the other; 1 if there are none. */
  private static double likeness(char[] one, char[] other) {
    int[] row = new int[other.length + 1];
    for (char letter : one) {
      int corner = 0;
      for (int j = 1; j <= other.length; j++) {
        int longer = letter == other[j - 1] ? corner + 1 : Math.max(row[j], row[j - 1]);
        corner = row[j];
        row[j] = longer;
      }
    }
    return one.length == 0 ? 1 : (double) row[other.length] / one.length;
  }

  /** From the first letter to the last; halves of a character stay together. */
  private Range range(NearWords.Match match) {
    int start = text.offset(match.start());
    int end = text.offset(match.end() - 1) + 1;
    return Anchors.wholeCharacters(document.text(), new Range(start, end));
  }
}
