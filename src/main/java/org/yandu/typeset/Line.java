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

  /** Whether a caret may stand before the unit at a place of the line. */
  public boolean isBoundary(int index) {
    return index <= 0 || index >= length() || kind(index) != Kind.JOINED;
  }

  private byte kind(int index) {
    return Kind.at(block.text, start + index);
  }

  /** End of the run from {@code index} that can be drawn at once: a word, or one character. */
  public int runEnd(int index) {
    if (Clusters.startsDash(block.text, start + index) && index + 2 <= length()) {
      return index + 2;
    }
    boolean word = kind(index) == Kind.WORD;
    int i = index + 1;
    while (i < length()) {
      byte kind = kind(i);
      if (kind != Kind.JOINED && !(word && kind == Kind.WORD)) {
        break;
      }
      i++;
    }
    return i;
  }

  /** What to draw for a run: its characters, but —— as the one line that it is. */
  public String drawn(int from, int to) {
    return to == from + 2 && Clusters.startsDash(block.text, start + from)
        ? "⸺"
        : block.text.substring(start + from, start + to);
  }

  /** Whether anything is to be drawn for the character. */
  public boolean isVisible(int index) {
    byte kind = kind(index);
    return kind != Kind.SPACE && kind != Kind.LINE_END && kind != Kind.BLANK;
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
    while (last > 0 && (kind(last - 1) == Kind.LINE_END || charAt(last - 1) == '\t')) {
      last--;
    }
    int best = 0;
    for (int i = 1; i <= last; i++) {
      if (isBoundary(i) && Math.abs(edges[i] - x) <= Math.abs(edges[best] - x)) {
        best = i;
      }
    }
    return best;
  }
}
