package org.yandu.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.yandu.text.Range;

/** How like the paragraphs of two texts are, and whether others are as like. */
final class Likeness {
  /** Share of the letters that paragraphs with changed words must have in common. */
  private static final double LEAST = 0.6;

  /** By how much less like every other paragraph must be. */
  private static final double MARGIN = 0.15;

  /** So many characters are no paragraph that happens to recur. */
  private static final int UNMISTAKABLE = 6;

  /** Of longer paragraphs the beginnings are compared. */
  private static final int MOST_LETTERS = 600;

  private final String before;
  private final String after;
  private List<Range> linesBefore;
  private List<Range> linesAfter;

  Likeness(String before, String after) {
    this.before = before;
    this.after = after;
  }

  /** The lines that a range touches, whole and without the break behind the last. */
  static Range lines(String text, Range range) {
    int start = text.lastIndexOf('\n', range.start() - 1) + 1;
    int last = Math.max(range.start(), range.end() - 1);
    int end = text.indexOf('\n', last);
    return new Range(start, Math.max(last, end < 0 ? text.length() : end));
  }

  /**
   * Whether a paragraph and what it has become are like, and no other one of either text is nearly
   * as like, those left aside of which it is known where they went or came from.
   */
  boolean isOnly(
      Range old, Range now, BiPredicate<Range, Range> gone, BiPredicate<Range, Range> come) {
    String was = letters(before, old);
    String is = letters(after, now);
    double alike = of(was, is);
    if (alike < LEAST) {
      return false;
    }
    split();
    double near = alike - MARGIN;
    return linesBefore.stream()
            .filter(line -> !line.overlaps(old) && isLike(letters(before, line), is, near))
            .allMatch(line -> gone.test(line, now))
        && linesAfter.stream()
            .filter(line -> !line.overlaps(now) && isLike(letters(after, line), was, near))
            .allMatch(line -> come.test(line, old));
  }

  /** The only paragraph that is the same letter for letter, if both texts have it once. */
  Optional<Range> equal(Range old) {
    String words = old.in(before);
    if (words.length() < UNMISTAKABLE) {
      return Optional.empty();
    }
    split();
    long times = linesBefore.stream().filter(line -> line.in(before).equals(words)).count();
    List<Range> found =
        linesAfter.stream().filter(line -> line.in(after).equals(words)).limit(2).toList();
    return times == 1 && found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private void split() {
    if (linesBefore == null) {
      linesBefore = all(before);
      linesAfter = all(after);
    }
  }

  private static List<Range> all(String text) {
    List<Range> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        lines.add(new Range(start, end));
      }
      start = end + 1;
    }
    return lines;
  }

  private static String letters(String text, Range range) {
    StringBuilder letters = new StringBuilder();
    for (int i = range.start(); i < range.end() && letters.length() < MOST_LETTERS; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private static boolean isLike(String one, String other, double least) {
    return bound(one, other) >= least && of(one, other) >= least;
  }

  /** The letters that both have in whatever order: no less than those in the same. */
  private static double bound(String one, String other) {
    int all = one.length() + other.length();
    int shorter = Math.min(one.length(), other.length());
    if (all == 0 || 2.0 * shorter / all < LEAST - MARGIN) {
      return 0;
    }
    Map<Character, Integer> counts = new HashMap<>();
    one.chars().forEach(c -> counts.merge((char) c, 1, Integer::sum));
    int common = 0;
    for (int i = 0; i < other.length(); i++) {
      if (counts.merge(other.charAt(i), -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return 2.0 * common / all;
  }

  /** Twice the letters in common, in order, to all of both; 0 without any. */
  private static double of(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int i = 0; i < one.length(); i++) {
      int corner = 0;
      for (int j = 1; j <= other.length(); j++) {
        int longer =
            one.charAt(i) == other.charAt(j - 1) ? corner + 1 : Math.max(row[j], row[j - 1]);
        corner = row[j];
        row[j] = longer;
      }
    }
    int all = one.length() + other.length();
    return all == 0 ? 0 : 2.0 * row[other.length()] / all;
  }
}
