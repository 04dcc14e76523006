package org.yandu.typeset;

import java.util.Arrays;
import org.yandu.text.Block;
import org.yandu.text.Document;

/**
 * A document broken into lines: every line's place is known, its characters are placed when it is
 * asked for. Immutable, any thread.
 */
public final class Layout {
  private final Document document;
  private final Typesetter.Measure measure;
  private final Advances advances;
  private final Places places;

  /**
   * The result of line breaking.
   *
   * @param first index of the first block laid out
   * @param tops of the blocks, the bottom of the last at the end
   * @param firstLines of the blocks, the number of lines at the end
   * @param starts of the lines in their block's text
   */
  record Places(int first, double[] tops, int[] firstLines, int[] starts) {}

  Layout(Document document, Typesetter.Measure measure, Advances advances, Places places) {
    this.document = document;
    this.measure = measure;
    this.advances = advances;
    this.places = places;
  }

  public Document document() {
    return document;
  }

  public Typesetter.Measure measure() {
    return measure;
  }

  /** Whether every block of the document is in it. */
  public boolean isWhole() {
    return places.tops.length - 1 == document.blocks().size();
  }

  public double height() {
    return places.tops[places.tops.length - 1];
  }

  public int lineCount() {
    return places.starts.length;
  }

  /** The line at {@code y}, that above where {@code y} falls between blocks; clamped. */
  public int lineAt(double y) {
    int block = Math.max(0, floor(places.tops, places.tops.length - 1, y));
    if (lineCount() == 0) {
      return 0;
    }
    int inside = (int) ((y - places.tops[block]) / lineHeight(block));
    int last = places.firstLines[block + 1] - 1;
    return Math.clamp(places.firstLines[block] + (long) inside, places.firstLines[block], last);
  }

  /** The line that shows the character at a canonical offset, or the nearest. */
  public int lineOf(int offset) {
    int count = places.tops.length - 1;
    if (count == 0) {
      return 0;
    }
    int block = Math.clamp(document.blockAt(offset) - (long) places.first, 0, count - 1);
    if (block > 0 && offset <= end(block - 1)) {
      block--;
    }
    int shown = text(block).toShown(offset);
    int from = places.firstLines[block];
    int at = Arrays.binarySearch(places.starts, from, places.firstLines[block + 1], shown);
    return Math.max(from, at >= 0 ? at : -at - 2);
  }

  public double top(int line) {
    int block = blockOf(line);
    return places.tops[block] + (line - places.firstLines[block]) * lineHeight(block);
  }

  /** The line with every character in its place. */
  public Line line(int index) {
    int block = blockOf(index);
    Block whole = document.blocks().get(places.first + block);
    Typesetter.Room room = Typesetter.Room.of(document, whole, measure);
    Style style = room.style();
    BlockText text = text(block);
    int start = places.starts[index];
    boolean last = index + 1 == places.firstLines[block + 1];
    int end = last ? text.end : places.starts[index + 1];
    boolean forced = last || Kind.of(text.text.charAt(end - 1)) == Kind.LINE_END;
    double indent = index == places.firstLines[block] ? room.indent() : 0;
    // A heading is indented on all its lines.
    double hang = style.align() == Align.LEFT ? room.indent() : indent;
    var slot = new Justified.Slot(room.inset() + hang, room.width() - hang, room.tab(), !forced);
    double size = measure.size() * style.size();
    var box = new Line.Box(index, places.first + block, top(index), lineHeight(block), size, style);
    Justified placed = Justified.of(text, start, end, advances, style, slot);
    return new Line(text, start, end, box, placed.scaled(size));
  }

  private int end(int block) {
    return document.blocks().get(places.first + block).range().end();
  }

  private BlockText text(int block) {
    return BlockText.of(document, document.blocks().get(places.first + block));
  }

  private double lineHeight(int block) {
    Style style = Styles.of(document.blocks().get(places.first + block));
    return Math.rint(style.leading() * style.size() * measure.size());
  }

  private int blockOf(int line) {
    int at = Arrays.binarySearch(places.firstLines, line);
    return at >= 0 ? Math.min(at, places.firstLines.length - 2) : -at - 2;
  }

  private static int floor(double[] values, int count, double value) {
    int at = Arrays.binarySearch(values, 0, count, value);
    return at >= 0 ? at : -at - 2;
  }
}
