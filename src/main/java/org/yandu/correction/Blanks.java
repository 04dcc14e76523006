package org.yandu.correction;

import org.yandu.text.Range;

/** White space as typesetters of Chinese mean it, the ideographic and non-breaking included. */
final class Blanks {
  private Blanks() {}

  static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u3000'
        || c == '\u00A0'
        || c >= '\u2000' && c <= '\u200A'
        || c == '\u202F'
        || c == '\u205F';
  }

  /** The range without white space at its ends; empty at its start if there is nothing else. */
  static Range trimmed(String text, Range range) {
    int start = range.start();
    int end = range.end();
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    return new Range(start, end);
  }
}
