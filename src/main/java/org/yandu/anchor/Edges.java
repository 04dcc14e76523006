package org.yandu.anchor;

/**
 * The marks at both ends of a range, which have no counterparts of their own: they are taken along
 * where the same ones stand, in whatever width, past spaces and line ends that were put between.
 */
final class Edges {
  private static final String WIDE = "，。；：！？（）“”‘’『』";
  private static final String NARROW = ",.;:!?()「」「」「」";
  private static final String STOPS = ",.;:!?、\n";

  private final String text;

  Edges(String text) {
    this.text = text;
  }

  /**
   * Where a range starts.
   *
   * @param letter offset of its first letter
   * @param marks what the old range had before it
   * @param kept whether the letter before is the same as in the old text; otherwise stops belong to
   *     other words and only what opens the range is taken
   */
  int start(int letter, String marks, boolean kept) {
    if (kept && text.startsWith(marks, letter - marks.length())) {
      return letter - marks.length();
    }
    int start = letter;
    int at = letter - 1;
    for (int i = marks.length() - 1; i >= 0; i--) {
      if (!kept && STOPS.indexOf(fold(marks.charAt(i))) >= 0) {
        return start;
      }
      while (kept && at >= 0 && isSpace(text.charAt(at))) {
        at--;
      }
      if (!isSpace(marks.charAt(i))) {
        if (at < 0 || fold(text.charAt(at)) != fold(marks.charAt(i))) {
          return start;
        }
        start = at--;
      }
    }
    return start;
  }

  /**
   * Where a range ends.
   *
   * @param letter end of its last letter
   * @param marks what the old range had behind it
   * @param kept whether the letter behind is the same as in the old text; otherwise what lies
   *     beyond the line belongs to other words
   */
  int end(int letter, String marks, boolean kept) {
    if (kept && text.startsWith(marks, letter)) {
      return letter + marks.length();
    }
    int end = letter;
    int at = letter;
    for (int i = 0; i < marks.length(); i++) {
      if (!kept && marks.charAt(i) == '\n') {
        return end;
      }
      while (kept && at < text.length() && isSpace(text.charAt(at))) {
        at++;
      }
      if (!isSpace(marks.charAt(i))) {
        if (at >= text.length() || fold(text.charAt(at)) != fold(marks.charAt(i))) {
          return end;
        }
        end = ++at;
      }
    }
    return end;
  }

  private static char fold(char mark) {
    int wide = WIDE.indexOf(mark);
    return wide < 0 ? mark : NARROW.charAt(wide);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
