package org.yandu.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.Picture;

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
   * @param grids of the tables, by the place of their block among those laid out
   */
  record Places(
      int first, double[] tops, int[] firstLines, int[] starts, Map<Integer, Grid> grids) {}

  /** A fine line between two rows of a table, in pixels. */
  public record Rule(double y, double left, double right) {}

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

  /**
   * The line at a point, that above where {@code y} falls between blocks; clamped. Only in tables
   * lines stand side by side and {@code x} makes a difference.
   */
  public int lineAt(double x, double y) {
    int block = Math.max(0, floor(places.tops, places.tops.length - 1, y));
    if (lineCount() == 0) {
      return 0;
    }
    int first = places.firstLines[block];
    double inside = y - places.tops[block];
    Grid grid = places.grids.get(block);
    if (grid != null) {
      return first + grid.lineAt(grid.rowAt(inside), x / size(block), inside);
    }
    int last = places.firstLines[block + 1] - 1;
    return Math.clamp(first + (long) (inside / lineHeight(block)), first, last);
  }

  /** The lines of which something stands between two heights, in text order. */
  public int[] linesBetween(double top, double bottom) {
    int block = Math.max(0, floor(places.tops, places.tops.length - 1, top));
    var lines = IntStream.builder();
    for (int i = block; i < places.tops.length - 1 && places.tops[i] < bottom; i++) {
      Grid grid = places.grids.get(i);
      double height = lineHeight(i);
      double inside = top - places.tops[i];
      int from = grid != null ? grid.rows()[grid.rowAt(inside)] : (int) (inside / height);
      int end = places.firstLines[i + 1];
      for (int line = places.firstLines[i] + Math.max(0, from); line < end; line++) {
        double y = top(i, line);
        if (y < bottom && y + height > top) {
          lines.add(line);
        } else if (y >= bottom && grid == null) {
          break;
        }
      }
    }
    return lines.build().toArray();
  }

  /** The fine lines of the tables between two heights: above and below every row. */
  public List<Rule> rulesBetween(double top, double bottom) {
    List<Rule> rules = new ArrayList<>();
    int block = Math.max(0, floor(places.tops, places.tops.length - 1, top));
    for (int i = block; i < places.tops.length - 1 && places.tops[i] < bottom; i++) {
      Grid grid = places.grids.get(i);
      if (grid != null) {
        for (int row = grid.rowAt(top - places.tops[i]); row < grid.rowTops().length; row++) {
          double y = places.tops[i] + grid.rowTops()[row];
          if (y >= bottom) {
            break;
          }
          rules.add(new Rule(y, 0, grid.right() * size(i)));
        }
      }
    }
    return rules;
  }

  /** The next line down (1) or up (-1) from a line, in tables that of the same column. */
  public int step(int line, int direction, double x) {
    int block = blockOf(line);
    Grid grid = places.grids.get(block);
    if (grid != null) {
      int inside = grid.step(line - places.firstLines[block], direction, x / size(block));
      if (inside >= 0) {
        return places.firstLines[block] + inside;
      }
    }
    int beyond =
        grid == null
            ? line + direction
            : direction > 0 ? places.firstLines[block + 1] : places.firstLines[block] - 1;
    int next = Math.clamp(beyond, 0, lineCount() - 1);
    int other = blockOf(next);
    if (other == block || !places.grids.containsKey(other)) {
      return next;
    }
    double bottom = places.tops[other] + places.grids.get(other).height();
    return lineAt(x, direction > 0 ? places.tops[other] : bottom);
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
    return top(blockOf(line), line);
  }

  private double top(int block, int line) {
    int inside = line - places.firstLines[block];
    Grid grid = places.grids.get(block);
    return places.tops[block] + (grid != null ? grid.tops()[inside] : inside * lineHeight(block));
  }

  /** The line with every character in its place. */
  public Line line(int index) {
    int block = blockOf(index);
    Block whole = block(block);
    Style style = Styles.of(whole);
    BlockText text = text(block);
    int start = places.starts[index];
    boolean last = index + 1 == places.firstLines[block + 1];
    int end = last ? text.end : places.starts[index + 1];
    double height = lineHeight(block);
    var box =
        new Line.Box(index, places.first + block, top(block, index), height, size(block), style);
    if (whole.kind() == BlockKind.PICTURE) {
      var picture = PictureBox.of(document.pictures(), whole.range().start(), measure);
      return new Line(text, start, end, box, picture.places());
    }
    Grid grid = places.grids.get(block);
    if (grid != null) {
      int column = grid.columns()[index - places.firstLines[block]];
      var slot = new Justified.Slot(grid.lefts()[column], grid.widths()[column], false);
      return line(text, start, end, box, slot);
    }
    Typesetter.Room room = Typesetter.Room.of(whole, measure);
    boolean forced = last || Kind.of(text.text.charAt(end - 1)) == Kind.LINE_END;
    double indent = index == places.firstLines[block] ? room.indent() : 0;
    // A heading is indented on all its lines.
    double hang = style.align() == Align.LEFT ? room.indent() : indent;
    var slot = new Justified.Slot(room.inset() + hang, room.width() - hang, !forced);
    return line(text, start, end, box, slot);
  }

  private Line line(BlockText text, int start, int end, Line.Box box, Justified.Slot slot) {
    Justified placed = Justified.of(text, start, end, advances, box.style(), slot);
    return new Line(text, start, end, box, placed.scaled(box.size()));
  }

  /** The picture that is the whole of a line, if it is one. */
  public Optional<Picture> picture(Line line) {
    Block block = document.blocks().get(line.box().blockIndex());
    return block.kind() != BlockKind.PICTURE
        ? Optional.empty()
        : Optional.ofNullable(PictureBox.find(document.pictures(), block.range().start()))
            .or(() -> Optional.of(new Picture(block.range().start(), "", "", 0, 0)));
  }

  private Block block(int block) {
    return document.blocks().get(places.first + block);
  }

  /** Size of the characters of a block in pixels. */
  private double size(int block) {
    return measure.size() * Styles.of(block(block)).size();
  }

  private int end(int block) {
    return block(block).range().end();
  }

  private BlockText text(int block) {
    return BlockText.of(document, block(block));
  }

  private double lineHeight(int block) {
    Block whole = block(block);
    return whole.kind() == BlockKind.PICTURE
        ? PictureBox.of(document.pictures(), whole.range().start(), measure).height()
        : Styles.of(whole).lineHeight(measure.size());
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
