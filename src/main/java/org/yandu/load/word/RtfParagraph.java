package org.yandu.load.word;

import org.yandu.load.raw.Hints;

/** A paragraph of a rich text while it is read; its looks go over to the next one. */
final class RtfParagraph {
  private final StringBuilder words = new StringBuilder();
  private int boldLetters;
  private int longest;
  private int size = -1;

  boolean inTable;
  int outline = -1;
  Hints.Align align = Hints.Align.UNKNOWN;

  void add(String text, boolean bold, int halfPoints) {
    words.append(text);
    boldLetters += bold ? text.length() : 0;
    if (text.length() > longest) {
      longest = text.length();
      size = halfPoints;
    }
  }

  /** Back to the looks that paragraphs have where nothing is said. */
  void reset() {
    inTable = false;
    outline = -1;
    align = Hints.Align.UNKNOWN;
  }

  /** The paragraph; what follows is the next one. */
  WordParagraph end() {
    boolean bold = !words.isEmpty() && boldLetters == words.length();
    int level = words.isEmpty() ? -1 : outline;
    var ended = new WordParagraph(words.toString(), Hints.Role.TEXT, level, "", align, bold, size);
    words.setLength(0);
    boldLetters = 0;
    longest = 0;
    size = -1;
    return ended;
  }
}
