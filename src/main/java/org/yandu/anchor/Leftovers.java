package org.yandu.anchor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The letters of the new text that no letter of the old one has claimed: the only ones among which
 * words without a counterpart may be looked for. Their twins elsewhere are claimed already.
 */
final class Leftovers {
  /** With more, the texts have too little in common for a search to mean anything. */
  private static final int MOST = 60_000;

  /** Shorter words are too easily found. */
  private static final int SHORTEST = 8;

  /** One letter in so many may differ. */
  private static final int TOLERANCE = 5;

  private static final char BREAK = '\0';

  private final Links links;
  private final char[] letters;
  private final int[] places;

  Leftovers(Links links) {
    this.links = links;
    int size = 0;
    int[] found = new int[MOST];
    Skeleton after = links.after();
    for (int fresh = 0; fresh < after.size() && size <= MOST - 2; fresh++) {
      if (links.backward(fresh) == Links.NONE) {
        if (size > 0 && found[size - 1] != fresh - 1) {
          found[size++] = Links.NONE;
        }
        found[size++] = fresh;
      }
    }
    int used = size > MOST - 2 ? 0 : size;
    places = Arrays.copyOf(found, used);
    letters = new char[used];
    for (int i = 0; i < used; i++) {
      letters[i] = places[i] == Links.NONE ? BREAK : after.letter(places[i]);
    }
  }

  /** Letters of the new text, half-open, that are like the words, and how alike they are. */
  record Find(int from, int to, double alike) {}

  /** The only place where such words are left over; the words stand once in the old text. */
  Optional<Find> like(int first, int end) {
    if (end - first < SHORTEST || letters.length < SHORTEST || repeated(first, end)) {
      return Optional.empty();
    }
    int most = (end - first) / TOLERANCE;
    NearWords words = new NearWords(links.before().letters(first, end));
    List<NearWords.Match> matches = words.in(letters, most);
    if (matches.size() != 1) {
      return Optional.empty();
    }
    NearWords.Match match = matches.getFirst();
    int from = places[match.start()];
    int to = places[match.end() - 1] + 1;
    boolean whole = from >= 0 && to > from && to - from <= 2 * (end - first);
    return whole
        ? Optional.of(new Find(from, to, 1 - (double) match.errors() / (end - first)))
        : Optional.empty();
  }

  private boolean repeated(int first, int end) {
    Skeleton before = links.before();
    String all = before.text();
    String quote = all.substring(before.offset(first), before.offset(end - 1) + 1);
    return all.indexOf(quote) != all.lastIndexOf(quote);
  }
}
