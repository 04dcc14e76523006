package org.yandu.anchor;

/**
 * The marks at both ends of a range, which have no counterparts of their own: the same ones if they
 * are there, otherwise as many, past spaces and line ends that were put before them.
 */
final class Edges {
  private final String text;

  Edges(String text) {
    this.text = text;
  }

  /** Where a range starts whose first letter is at {@code letter} and had {@code marks} before. */
  int start(int letter, String marks) {
    if (text.startsWith(marks, letter - marks.length())) {
      return letter - marks.length();
    }
    int start = letter;
    int wanted = count(marks);
    for (int i = letter - 1; i >= 0 && wanted > 0 && isMark(text.charAt(i)); i--) {
      if (!isSpace(text.charAt(i))) {
        start = i;
        wanted--;
      }
    }
    return start;
  }

  /** Where a range ends whose last letter ends at {@code letter} and had {@code marks} behind. */
  int end(int letter, String marks) {
    if (text.startsWith(marks, letter)) {
      return letter + marks.length();
    }
    int end = letter;
    int wanted = count(marks);
    for (int i = letter; i < text.length() && wanted > 0 && isMark(text.charAt(i)); i++) {
      if (!isSpace(text.charAt(i))) {
        end = i + 1;
        wanted--;
      }
    }
    return end;
  }

  private static int count(String marks) {
    return (int) marks.chars().filter(c -> !isSpace((char) c)).count();
  }

  private static boolean isMark(char c) {
    return !Skeleton.isLetter(c);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
