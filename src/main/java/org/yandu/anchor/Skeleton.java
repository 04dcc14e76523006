package org.yandu.anchor;

import java.util.Arrays;

/**
 * The letters and digits of a text, folded in width and case, each with its place: what stays the
 * same when a text is set anew with other punctuation, spaces and line ends.
 */
final class Skeleton {
  private static final char FULL_WIDTH_FIRST = '！';
  private static final char FULL_WIDTH_LAST = '～';
  private static final int FULL_WIDTH_SHIFT = FULL_WIDTH_FIRST - '!';

  private final String text;
  private final char[] letters;
  private final int[] offsets;

  Skeleton(String text) {
    this.text = text;
    char[] found = new char[text.length()];
    int[] at = new int[text.length()];
    int size = 0;
    for (int i = 0; i < text.length(); i++) {
      char folded = fold(text.charAt(i));
      if (isLetter(folded)) {
        found[size] = folded;
        at[size++] = i;
      }
    }
    this.letters = Arrays.copyOf(found, size);
    this.offsets = Arrays.copyOf(at, size);
  }

  String text() {
    return text;
  }

  int size() {
    return letters.length;
  }

  char letter(int index) {
    return letters[index];
  }

  /** Offset in the text of a letter; the end of the text for the one behind the last. */
  int offset(int index) {
    return index < offsets.length ? offsets[index] : text.length();
  }

  /** Index of the first letter at or behind an offset in the text. */
  int indexAt(int offset) {
    int found = Arrays.binarySearch(offsets, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** Whether a line ends between the first letter and the last. */
  boolean breaksInside(int from, int to) {
    return text.indexOf('\n', offsets[from], offsets[to - 1]) >= 0;
  }

  char[] letters(int from, int to) {
    return Arrays.copyOfRange(letters, from, to);
  }

  static boolean isLetter(char c) {
    return c >= '一' && c <= '鿿'
        || Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.isIdeographic(c)
        || Character.getType(c) == Character.OTHER_NUMBER
        || Character.getType(c) == Character.LETTER_NUMBER;
  }

  private static char fold(char c) {
    if (c >= '一' && c <= '鿿') {
      return c;
    }
    boolean wide = c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST;
    return Character.toLowerCase(wide ? (char) (c - FULL_WIDTH_SHIFT) : c);
  }
}
