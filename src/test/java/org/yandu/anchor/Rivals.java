package org.yandu.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yandu.text.Range;

/** How others find remembered words; neither knows the old text. */
final class Rivals {
  private final String text;
  private final char[] letters;

  Rivals(String text) {
    this.text = text;
    this.letters = text.toCharArray();
  }

  /** The very words, where they stand nearest to the old place. */
  Verdict exactQuote(Anchor anchor) {
    int best = -1;
    int wanted = anchor.range().start();
    String quote = anchor.quote();
    for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      if (best < 0 || Math.abs(at - wanted) < Math.abs(best - wanted)) {
        best = at;
      }
    }
    return best < 0
        ? new Verdict.Orphaned()
        : new Verdict.Moved(new Range(best, best + quote.length()));
  }

  /**
   * After {@code matchQuote} of the Hypothesis client: the matches of fewest errors, at most half
   * of the quote, and of these the best by quote 50, prefix 20, suffix 20, position 2.
   */
  Verdict hypothesis(Anchor anchor) {
    return matches(anchor.quote()).stream()
        .max(Comparator.comparingDouble(match -> score(match, anchor)))
        .map(match -> new Range(match.start(), match.end()))
        .filter(range -> !range.isEmpty())
        .<Verdict>map(Verdict.Moved::new)
        .orElseGet(Verdict.Orphaned::new);
  }

  private List<NearWords.Match> matches(String quote) {
    List<NearWords.Match> exact = new ArrayList<>();
    for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      exact.add(new NearWords.Match(at, at + quote.length(), 0));
    }
    if (!exact.isEmpty()) {
      return exact;
    }
    int most = Math.min(256, quote.length() / 2);
    int fewest = new NearWords(quote.toCharArray()).fewestErrors(letters);
    return fewest > most ? List.of() : new NearWords(quote.toCharArray()).in(letters, fewest);
  }

  private double score(NearWords.Match match, Anchor anchor) {
    int before = Math.max(0, match.start() - anchor.prefix().length());
    int behind = Math.min(text.length(), match.end() + anchor.suffix().length());
    double quote = 1 - (double) match.errors() / anchor.quote().length();
    double prefix = alike(anchor.prefix(), text.substring(before, match.start()));
    double suffix = alike(anchor.suffix(), text.substring(match.end(), behind));
    double place = 1 - (double) Math.abs(match.start() - anchor.range().start()) / text.length();
    return (50 * quote + 20 * prefix + 20 * suffix + 2 * place) / 92;
  }

  private static double alike(String remembered, String here) {
    if (remembered.isEmpty()) {
      return 1;
    }
    int errors = new NearWords(remembered.toCharArray()).fewestErrors(here.toCharArray());
    return 1 - (double) errors / remembered.length();
  }
}
