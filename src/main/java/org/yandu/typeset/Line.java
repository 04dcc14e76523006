package org.yandu.typeset;

import org.yandu.text.Range;

/**
 * One line with the place of every character, in pixels from the left of the column and the top of
 * the layout.
 */
public final class Line {
  private final BlockText block;
  private final int start;
  private final int end;
  private final Box box;
  private final double[] edges;
  private final double[] glyphs;

  /**
   * Where the line stands.
   *
   * @param index of the line in its layout
   * @param blockIndex of its block in the document
   * @param top of the line in the layout
   * @param height from this line to the next of its block
   * @param size of the characters
   */
  public record Box(
      int index, int blockIndex, double top, double height, double size, Style style) {}

  Line(BlockText block, int start, int end, Box box, Justified places) {
    this.block = block;
    this.start = start;
    this.end = end;
    this.box = box;
    this.edges = places.edges();
    this.glyphs = places.glyphs();
  }

  public Box box() {
    return box;
  }

  public double bottom() {
    return box.top + box.height;
  }

  /** Where the characters stand on. */
  public double baseline() {
    return box.top + (box.height - box.size) / 2 + box.size * 0.88;
  }

  public int length() {
    return end - start;
  }

  /** The UTF-16 unit at a place of the line. */
  public char charAt(int index) {
    return block.text.charAt(start + index);
  }

  public String text() {
    return block.text.substring(start, end);
  }

  /** Where the line begins in the shown text of its block. */
  public int startInBlock() {
    return block.inBlock(start);
  }

  /** Left edge of the character's cell; {@code length()} gives the right edge of the last. */
  public double edge(int index) {
    return edges[index];
  }

  /** Where to draw the character; left of its cell where a mark gave up its left half. */
  public double glyph(int index) {
    return glyphs[index];
  }

  /** End of the run from {@code index} that can be drawn at once: a word, or one character. */
  public int runEnd(int index) {
    boolean word = Kind.of(charAt(index)) == Kind.WORD;
    int i = index + 1;
    while (i < length()) {
      byte kind = Kind.of(charAt(i));
      if (kind != Kind.JOINED && !(word && kind == Kind.WORD)) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Whether anything is to be drawn for the character. */
  public boolean isVisible(int index) {
    byte kind = Kind.of(charAt(index));
    return kind != Kind.SPACE && kind != Kind.LINE_END && charAt(index) != '\u3000';
  }

  /** Canonical offset of the character at a place of the line; at its end that after the last. */
  public int toSource(int index) {
    if (index >= length() && length() > 0) {
      return block.toSource(end - 1) + 1;
    }
    return block.toSource(start + index);
  }

  /** Place in the line of a canonical offset, 0 or {@code length()} outside it. */
  public int toIndex(int offset) {
    return Math.clamp(block.toShown(offset) - start, 0, length());
  }

  /** The canonical range of the line. */
  public Range range() {
    int from = toSource(0);
    return new Range(from, Math.max(from, toSource(length())));
  }

  /** The place between characters nearest to {@code x}; never inside a character. */
  public int indexNear(double x) {
    int last = length();
    while (last > 0 && (Kind.of(charAt(last - 1)) == Kind.LINE_END || charAt(last - 1) == '\t')) {
      last--;
    }
    int best = 0;
    for (int i = 1; i <= last; i++) {
      boolean inside = i < last && Kind.of(charAt(i)) == Kind.JOINED;
      if (!inside && Math.abs(edges[i] - x) <= Math.abs(edges[best] - x)) {
        best = i;
      }
    }
    return best;
  }
}
