package org.yandu.search;

import org.yandu.text.Range;

/**
 * The words around a place, in one line.
 *
 * @param match where in {@code text} the place is
 */
record Snippet(String text, Range match) {
  private static final int BEFORE = 28;
  private static final int AFTER = 52;
  private static final String CUT = "…";

  /** Takes what stands around {@code match} inside {@code paragraph}; cuts are marked with …. */
  static Snippet around(String text, Range paragraph, Range match) {
    int start = Math.max(paragraph.start(), match.start() - BEFORE);
    int end = Math.min(paragraph.end(), match.end() + AFTER);
    if (start > paragraph.start() && Character.isLowSurrogate(text.charAt(start))) {
      start++;
    }
    if (end < paragraph.end() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    String before = start > paragraph.start() ? CUT : "";
    String after = end < paragraph.end() ? CUT : "";
    int at = match.start() - start + before.length();
    String words = text.substring(start, end).replace('\n', ' ').replace('\t', ' ');
    return new Snippet(before + words + after, new Range(at, at + match.length()));
  }
}
