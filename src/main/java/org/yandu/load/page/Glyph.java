package org.yandu.load.page;

import org.yandu.load.raw.Marks;

/**
 * A letter where the page has it; lengths in points, y grows downwards.
 *
 * @param x left edge
 * @param y of the baseline
 * @param width that the next letter keeps clear of
 */
record Glyph(float x, float y, float width, float size, String text, Face face) {
  float end() {
    return x + width;
  }

  boolean isSpace() {
    return text.isEmpty() || Marks.isSpace(text.charAt(0));
  }

  boolean isHan() {
    return Marks.isHan(text.charAt(0));
  }

  /** Wide as Chinese letters and marks are. */
  boolean isWide() {
    return Marks.width(text) >= text.length();
  }

  Glyph inBold() {
    return new Glyph(x, y, width, size, text, face.heavy());
  }
}
