package org.yandu.typeset;

import java.util.Arrays;
import org.yandu.text.BlockKind;

/** Decides between which lines the columns of pages end; linear in the number of lines. */
final class Paginator {
  /** May end a column here. */
  private static final byte FREE = 0;

  /** Leaves a line of a paragraph, a table or under a heading alone. */
  private static final byte LONELY = 1;

  /** Leaves a heading at the foot. */
  private static final byte HEADING = 2;

  /** Tears a row of a table. */
  private static final byte TORN = 3;

  /** Fewer lines of a paragraph are never parted from the others. */
  private static final int TOGETHER = 2;

  /** White above the title of a work that starts a page: a part of it, and at most so many em. */
  private static final double SINK = 0.12;

  private static final double DEEPEST = 6;
  private static final double TOLERANCE = 0.01;
  private final Layout layout;
  private final Layout.Places places;
  private final int columns;
  private final double height;
  private final double[] tops;
  private final double[] bottoms;
  private final byte[] costs;
  private final boolean[] newPage;
  private int[] starts = new int[64];
  private int count;

  Paginator(Layout layout, int columns, boolean newPages) {
    this.layout = layout;
    this.places = layout.places();
    this.columns = columns;
    this.height = layout.measure().height();
    int lines = layout.lineCount();
    tops = new double[lines];
    bottoms = new double[lines];
    costs = new byte[lines];
    newPage = new boolean[lines];
    for (int block = 0; block + 1 < places.tops().length; block++) {
      measure(block);
      newPage[places.firstLines()[block]] = newPages && block > 0 && startsWork(layout, block);
    }
  }

  /** What hangs above a line that starts a column: the title of a work stands a little lower. */
  static double sink(Layout layout, int line) {
    int block = Arrays.binarySearch(layout.places().firstLines(), line);
    boolean title = block >= 0 && startsWork(layout, block);
    double size = layout.measure().size();
    return title ? Math.rint(Math.min(layout.measure().height() * SINK, DEEPEST * size)) : 0;
  }

  /** Where a line ends, or the row of a table that it belongs to. */
  static double bottom(Layout layout, int line) {
    Layout.Places places = layout.places();
    int at = Arrays.binarySearch(places.firstLines(), line);
    int block = at >= 0 ? at : -at - 2;
    Grid grid = places.grids().get(block);
    if (grid == null) {
      return layout.top(line) + layout.sheet().lineHeight(places.first() + block);
    }
    int row = grid.rowOf(line - places.firstLines()[block]);
    return places.tops()[block] + grid.rowTops()[row + 1];
  }

  private static boolean startsWork(Layout layout, int block) {
    int index = layout.places().first() + block;
    Sheet sheet = layout.sheet();
    return sheet.block(index).kind() == BlockKind.TITLE
        && (index == 0 || sheet.block(index - 1).kind() != BlockKind.TITLE);
  }

  private void measure(int block) {
    int first = places.firstLines()[block];
    int end = places.firstLines()[block + 1];
    Grid grid = places.grids().get(block);
    double top = places.tops()[block];
    double lineHeight = layout.sheet().lineHeight(places.first() + block);
    for (int line = first; line < end; line++) {
      int row = grid == null ? line - first : grid.rowOf(line - first);
      tops[line] = top + (grid == null ? row * lineHeight : grid.rowTops()[row]);
      bottoms[line] = grid == null ? tops[line] + lineHeight : top + grid.rowTops()[row + 1];
      if (line == first) {
        costs[line] = costOfStart(block);
      } else if (grid == null) {
        costs[line] = costInside(block, line - first, end - line);
      } else {
        boolean header = row == 1 && grid.rowTops().length > 2;
        costs[line] = grid.rows()[row] != line - first ? TORN : header ? LONELY : FREE;
      }
    }
  }

  /** What it costs to end a column before a block. */
  private byte costOfStart(int block) {
    if (block == 0) {
      return FREE;
    }
    if (leads(block - 1)) {
      return HEADING;
    }
    int before = places.firstLines()[block] - places.firstLines()[block - 1];
    return before < TOGETHER && block > 1 && leads(block - 2) ? LONELY : FREE;
  }

  /** Whether a block announces the next. */
  private boolean leads(int block) {
    return switch (layout.sheet().block(places.first() + block).kind()) {
      case TITLE, SUBTITLE, BYLINE, DATE, SALUTATION, HEADING -> true;
      default -> false;
    };
  }

  private byte costInside(int block, int before, int after) {
    return leads(block) ? HEADING : before < TOGETHER || after < TOGETHER ? LONELY : FREE;
  }

  /** First lines of the columns of whole pages, the number of lines at the end. */
  int[] starts() {
    int line = 0;
    while (line < tops.length) {
      add(line);
      line = next(line);
      while (count % columns != 0 && line < tops.length && newPage[line]) {
        add(line);
      }
    }
    while (count % columns != 0) {
      add(line);
    }
    add(line);
    return Arrays.copyOf(starts, count);
  }

  private int next(int start) {
    double edge = tops[start] - sink(layout, start) + height + TOLERANCE;
    int end = start + 1;
    while (end < tops.length && bottoms[end] <= edge && !newPage[end]) {
      end++;
    }
    if (end == tops.length || newPage[end]) {
      return end;
    }
    for (byte cost = FREE; cost < TORN; cost++) {
      for (int at = end; at > start; at--) {
        if (costs[at] <= cost) {
          return at;
        }
      }
    }
    return end;
  }

  private void add(int line) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
    }
    starts[count++] = line;
  }
}
