package org.yandu.typeset;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;

/** Breaks some blocks of a document into lines, one under the other. */
final class LayoutPass {
  /** A centred block of more lines is no title, and is not weighed line by line. */
  private static final int MOST_WEIGHED = 12;

  private final Sheet sheet;
  private final int from;
  private final LineBreaker breaker;
  private final GridMaker gridMaker;
  private final Map<Integer, Grid> grids = new HashMap<>();
  private final double[] tops;
  private final int[] firstLines;
  private int[] starts = new int[1024];
  private int lines;
  private double y;
  private double owed;

  /** Breaks the blocks from {@code first} to before {@code last}. */
  LayoutPass(Sheet sheet, int first, int last) {
    this.sheet = sheet;
    this.from = first;
    breaker = new LineBreaker(sheet.advances, sheet.spacing);
    gridMaker = new GridMaker(sheet.advances, sheet.spacing, breaker);
    tops = new double[last - first + 1];
    firstLines = new int[last - first + 1];
    for (int i = first; i < last; i++) {
      block(i);
    }
    tops[last - first] = y;
    firstLines[last - first] = lines;
  }

  private void block(int index) {
    Block block = sheet.block(index);
    Style style = sheet.style(index);
    BlockText text = sheet.text(index);
    if (index > from || index == 0 && block.kind() == BlockKind.TITLE) {
      y += Math.max(owed, style.before()) * sheet.measure.size();
    }
    tops[index - from] = y;
    firstLines[index - from] = lines;
    if (block.kind() == BlockKind.PICTURE) {
      append(new int[] {text.start}, 1);
      y += sheet.picture(index).height();
    } else if (block.kind() != BlockKind.TABLE || !table(index, block, text)) {
      words(index, style, text);
    }
    owed = style.after();
  }

  private void words(int index, Style style, BlockText text) {
    Shape shape = sheet.shape(index, text);
    breaker.lay(text, style.face(), shape);
    int[] found = breaker.starts();
    int count = breaker.count();
    if (style.align() == Align.CENTER && count > 1) {
      found = balanced(text, style.face(), shape);
      count = found.length;
    }
    append(found, count);
    y += count * style.lineHeight(sheet.measure.size());
  }

  /**
   * Whether the table could be laid out in columns; one with too many of them, or with a row higher
   * than a page, is set like words.
   */
  private boolean table(int index, Block block, BlockText text) {
    Style style = sheet.style(index);
    double lineHeight = style.lineHeight(sheet.measure.size());
    Cells cells = Cells.of(sheet.document, block, text);
    double room = sheet.shape(index, text).width();
    Grid grid = gridMaker.lay(cells, style.face(), room, lineHeight);
    if (grid == null || grid.highestRow() > sheet.measure.height()) {
      return false;
    }
    grids.put(index - from, grid);
    append(gridMaker.starts(), gridMaker.count());
    y += grid.height();
    return true;
  }

  /** The starts of lines about as long as each other, so that none holds one character. */
  private int[] balanced(BlockText text, Face face, Shape shape) {
    int needed = breaker.count();
    double narrow = shape.width();
    do {
      narrow -= 1;
      breaker.lay(text, face, shape.narrowed(narrow));
    } while (breaker.count() == needed && narrow > 2);
    breaker.lay(text, face, shape.narrowed(narrow + 1));
    if (needed > MOST_WEIGHED) {
      return Arrays.copyOf(breaker.starts(), breaker.count());
    }
    int[] best = new TitleLines(breaker, text, shape, narrow + 1).starts(text.start, needed);
    return best.length > 0 ? best : Arrays.copyOf(breaker.starts(), breaker.count());
  }

  private void append(int[] more, int count) {
    if (lines + count > starts.length) {
      starts = Arrays.copyOf(starts, Math.max(starts.length * 2, lines + count));
    }
    System.arraycopy(more, 0, starts, lines, count);
    lines += count;
  }

  Layout.Places places() {
    return new Layout.Places(from, tops, firstLines, Arrays.copyOf(starts, lines), grids);
  }

  /** The places of passes that follow each other. */
  static Layout.Places joined(List<LayoutPass> passes) {
    int blocks = passes.stream().mapToInt(pass -> pass.tops.length - 1).sum();
    int lines = passes.stream().mapToInt(pass -> pass.lines).sum();
    var all =
        new Layout.Places(
            passes.getFirst().from,
            new double[blocks + 1],
            new int[blocks + 1],
            new int[lines],
            new HashMap<>());
    int block = 0;
    int line = 0;
    double y = 0;
    LayoutPass last = null;
    for (LayoutPass pass : passes) {
      y += last == null ? 0 : last.spaceBelow(pass);
      pass.copyTo(all, block, line, y);
      block += pass.tops.length - 1;
      line += pass.lines;
      y += pass.y;
      last = pass;
    }
    return all;
  }

  private double spaceBelow(LayoutPass next) {
    return Math.max(owed, sheet.style(next.from).before()) * sheet.measure.size();
  }

  private void copyTo(Layout.Places all, int block, int line, double top) {
    for (int i = 0; i < tops.length; i++) {
      all.tops()[block + i] = tops[i] + top;
      all.firstLines()[block + i] = firstLines[i] + line;
    }
    System.arraycopy(starts, 0, all.starts(), line, lines);
    grids.forEach((at, grid) -> all.grids().put(at + block, grid));
  }
}
