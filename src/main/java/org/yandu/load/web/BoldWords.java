package org.yandu.load.web;

import org.yandu.load.raw.Hints;

/** Counts whether all letters of a paragraph stand between tags for bold. */
final class BoldWords {
  private int depth;
  private int letters;
  private int bold;

  static boolean isBold(String name) {
    return name.equals("b") || name.equals("strong");
  }

  static Hints bold(Hints hints) {
    return new Hints(hints.role(), hints.headingLevel(), hints.align(), true, hints.size());
  }

  void begin() {
    depth++;
  }

  void end() {
    depth = Math.max(0, depth - 1);
  }

  void letter() {
    letters++;
    bold += depth > 0 ? 1 : 0;
  }

  boolean all() {
    return letters > 0 && bold == letters;
  }

  void clear() {
    letters = 0;
    bold = 0;
  }
}
