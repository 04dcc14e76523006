package org.yandu.library;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.yandu.search.Fold;

/** How alike two texts are, and their names: for the question whether one follows the other. */
final class Resemblance {
  /** Official prose shares phrases of this length all the time, but not most of them. */
  private static final int GRAM = 8;

  private static final int LONGEST = 40_000;

  /** What people and machines put behind the name of a file when they change it. */
  private static final Pattern LATER =
      Pattern.compile(
          "([-_ ]*([(（\\[【]?(第?[0-9一二三四五六七八九十]{1,2}[次版稿]*|副本|copy|修改|修订|修改版|修订版|修改稿|修订稿|"
              + "征求意见稿|讨论稿|送审稿|草稿|初稿|定稿|终稿|最终版|最新版|新版|v[0-9.]+|final)[)）\\]】]?))+$");

  private Resemblance() {}

  /** The share of the shorter text that stands in the other in the same words, 0 to 1. */
  static double of(String one, String other) {
    Set<Integer> first = grams(one);
    Set<Integer> second = grams(other);
    Set<Integer> small = first.size() <= second.size() ? first : second;
    Set<Integer> large = small == first ? second : first;
    long common = small.stream().filter(large::contains).count();
    return small.isEmpty() ? 0 : (double) common / small.size();
  }

  /** Whether both have the same letters, whatever else stands between. */
  static boolean same(String one, String other) {
    return letters(one).equals(letters(other));
  }

  private static Set<Integer> grams(String text) {
    String letters = letters(text.substring(0, Math.min(text.length(), LONGEST)));
    Set<Integer> grams = new HashSet<>();
    for (int i = 0; i + GRAM <= letters.length(); i++) {
      grams.add(letters.substring(i, i + GRAM).hashCode());
    }
    return grams;
  }

  /** A title without what sets later versions apart; equal for those that may be versions. */
  static String name(String title) {
    String plain = Fold.fold(title).toLowerCase(Locale.ROOT).strip();
    String bare = LATER.matcher(plain).replaceFirst("");
    return letters(bare.isBlank() ? plain : bare);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    Fold.fold(text)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
