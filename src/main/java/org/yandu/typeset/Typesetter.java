package org.yandu.typeset;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;

/** Turns documents into lines; one instance for one set of metrics, any thread. */
public final class Typesetter {
  private final Advances advances;

  public Typesetter(Advances advances) {
    this.advances = requireNonNull(advances);
  }

  /**
   * What the page asks for.
   *
   * @param width of the column in pixels
   * @param size of body text in pixels
   */
  public record Measure(double width, double size) {
    public Measure {
      if (!(width > 0 && size > 0)) {
        throw new IllegalArgumentException("no room: " + width + " at " + size);
      }
    }
  }

  /** Breaks the whole document into lines. */
  public Layout lay(Document document, Measure measure) {
    return lay(document, measure, 0, document.blocks().size());
  }

  /** Breaks only the blocks from {@code first} to before {@code last} into lines. */
  public Layout lay(Document document, Measure measure, int first, int last) {
    var pass = new Pass(document, measure, first, last);
    for (int i = first; i < last; i++) {
      pass.block(i);
    }
    return pass.layout();
  }

  /** One block in its column: all lengths in em of its own size. */
  record Room(Style style, double width, double inset, double indent) {
    static Room of(Block block, Measure measure) {
      Style style = Styles.of(block);
      double size = measure.size * style.size();
      double em = measure.size / size;
      double inset = narrow(measure) ? 0 : style.inset() * em;
      double whole = measure.width / size;
      double width = Math.max(1, whole - 2 * inset);
      return new Room(style, width, inset, Math.min(style.indent() * em, width - 1));
    }

    private static boolean narrow(Measure measure) {
      return measure.width / measure.size < 14;
    }
  }

  private final class Pass {
    private final Document document;
    private final Measure measure;
    private final int from;
    private final LineBreaker breaker = new LineBreaker(advances);
    private final GridMaker gridMaker = new GridMaker(advances, breaker);
    private final Map<Integer, Grid> grids = new HashMap<>();
    private final double[] tops;
    private final int[] firstLines;
    private int[] starts = new int[1024];
    private int lines;
    private double y;
    private double owed;

    Pass(Document document, Measure measure, int first, int last) {
      this.document = document;
      this.measure = measure;
      this.from = first;
      this.tops = new double[last - first + 1];
      this.firstLines = new int[last - first + 1];
    }

    void block(int index) {
      Block block = document.blocks().get(index);
      Style style = Styles.of(block);
      BlockText text = BlockText.of(document, block);
      if (index > from) {
        y += Math.max(owed, style.before()) * measure.size;
      }
      tops[index - from] = y;
      firstLines[index - from] = lines;
      if (block.kind() == BlockKind.PICTURE) {
        append(new int[] {text.start}, 1);
        y += PictureBox.of(document.pictures(), block.range().start(), measure).height();
      } else if (block.kind() != BlockKind.TABLE || !table(index, block, text)) {
        words(block, text);
      }
      owed = style.after();
    }

    private void words(Block block, BlockText text) {
      Room room = Room.of(block, measure);
      Style style = room.style;
      double first = room.width - room.indent;
      double rest = style.align() == Align.LEFT ? first : room.width;
      breaker.lay(text, style.face(), first, rest, LineBreaker.TAB);
      if (style.align() == Align.CENTER && breaker.count() > 1) {
        balance(text, style.face(), room.width);
      }
      append(breaker.starts(), breaker.count());
      y += breaker.count() * style.lineHeight(measure.size);
    }

    /** Whether the table could be laid out in columns; one with too many is set like words. */
    private boolean table(int index, Block block, BlockText text) {
      Room room = Room.of(block, measure);
      double lineHeight = room.style.lineHeight(measure.size);
      Cells cells = Cells.of(document, block, text);
      Grid grid = gridMaker.lay(cells, room.style.face(), room.width, lineHeight);
      if (grid == null) {
        return false;
      }
      grids.put(index - from, grid);
      append(gridMaker.starts(), gridMaker.count());
      y += grid.height();
      return true;
    }

    /** Lines of a title are made about as long as each other, so that none holds one character. */
    private void balance(BlockText text, Face face, double width) {
      int lines = breaker.count();
      double narrow = width;
      do {
        narrow -= 1;
        breaker.lay(text, face, narrow, narrow, LineBreaker.TAB);
      } while (breaker.count() == lines && narrow > 2);
      breaker.lay(text, face, narrow + 1, narrow + 1, LineBreaker.TAB);
    }

    private void append(int[] from, int count) {
      if (lines + count > starts.length) {
        starts = Arrays.copyOf(starts, Math.max(starts.length * 2, lines + count));
      }
      System.arraycopy(from, 0, starts, lines, count);
      lines += count;
    }

    Layout layout() {
      tops[tops.length - 1] = y;
      firstLines[firstLines.length - 1] = lines;
      var places = new Layout.Places(from, tops, firstLines, Arrays.copyOf(starts, lines), grids);
      return new Layout(document, measure, advances, places);
    }
  }
}
