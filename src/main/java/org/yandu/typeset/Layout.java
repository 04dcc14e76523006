package org.yandu.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
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
  private final Sheet sheet;
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

  /**
   * A fine line between two rows of a table, in pixels.
   *
   * @param outer whether it bounds the table or its first row
   */
  public record Rule(double y, double left, double right, boolean outer) {}

  Layout(Sheet sheet, Places places) {
    this.sheet = sheet;
    this.places = places;
  }

  public Document document() {
    return sheet.document;
  }

  public Measure measure() {
    return sheet.measure;
  }

  /** Whether every block of the document is in it. */
  public boolean isWhole() {
    return places.tops.length - 1 == document().blocks().size();
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
          rules.add(new Rule(y, 0, grid.right() * size(i), grid.isOuter(row)));
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
    int block = Math.clamp(document().blockAt(offset) - (long) places.first, 0, count - 1);
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
    int absolute = places.first + block;
    Style style = sheet.style(absolute);
    BlockText text = text(block);
    int start = places.starts[index];
    int end = end(block, index, text);
    double height = lineHeight(block);
    var box = new Line.Box(index, absolute, top(block, index), height, size(block), style);
    if (sheet.block(absolute).kind() == BlockKind.PICTURE) {
      return new Line(text, start, end, box, sheet.picture(absolute).places());
    }
    Setting setting = setting(index);
    Grid grid = places.grids.get(block);
    Align align = grid == null ? style.align() : grid.align(index - places.firstLines[block]);
    return new Line(text, start, end, box, setting.placed(align, box.size()));
  }

  /** How the characters of a line, no picture, are set. */
  Setting setting(int index) {
    int block = blockOf(index);
    BlockText text = text(block);
    int end = end(block, index, text);
    Grid grid = places.grids.get(block);
    Shape shape;
    if (grid != null) {
      int inside = index - places.firstLines[block];
      int column = grid.columns()[inside];
      shape = Shape.plain(grid.lefts()[column], grid.widths()[column]);
      text = grid.startsCell(inside) ? text.part(places.starts[index], text.end) : text;
    } else {
      shape = sheet.shape(places.first + block, text);
    }
    boolean last = index + 1 == places.firstLines[block + 1];
    boolean forced = last || Kind.at(text.text, end - 1) == Kind.LINE_END;
    Style style = sheet.style(places.first + block);
    return new Setting(text, places.starts[index], end, sheet.spacing, shape)
        .set(sheet.advances, style.face(), style.align(), !forced);
  }

  private int end(int block, int line, BlockText text) {
    return line + 1 == places.firstLines[block + 1] ? text.end : places.starts[line + 1];
  }

  /** Canonical offset of the first character of a line. */
  public int startOf(int line) {
    int block = blockOf(line);
    return sheet.block(places.first + block).seams().isEmpty()
        ? places.starts[line]
        : text(block).toSource(places.starts[line]);
  }

  /** Where to draw the bullet of a list item that brought none; empty for all other lines. */
  public OptionalDouble bullet(Line line) {
    int block = line.box().blockIndex();
    boolean first = line.box().index() == places.firstLines[block - places.first];
    if (!first || !sheet.isBare(block, sheet.text(block))) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Math.max(0, line.edge(0) - Sheet.BULLET * line.box().size()));
  }

  /** The picture that is the whole of a line, if it is one. */
  public Optional<Picture> picture(Line line) {
    Block block = sheet.block(line.box().blockIndex());
    return block.kind() != BlockKind.PICTURE
        ? Optional.empty()
        : Optional.ofNullable(PictureBox.find(document().pictures(), block.range().start()))
            .or(() -> Optional.of(new Picture(block.range().start(), "", "", 0, 0)));
  }

  /** The places, for those who make pages of them. */
  Places places() {
    return places;
  }

  Sheet sheet() {
    return sheet;
  }

  private double size(int block) {
    return sheet.size(places.first + block);
  }

  private int end(int block) {
    return sheet.block(places.first + block).range().end();
  }

  private BlockText text(int block) {
    return sheet.text(places.first + block);
  }

  private double lineHeight(int block) {
    return sheet.lineHeight(places.first + block);
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
