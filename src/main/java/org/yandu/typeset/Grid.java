package org.yandu.typeset;

import java.util.Arrays;

/**
 * A table laid out: every line is one line of one cell and knows its column and its top, so that
 * each line is still one piece of the canonical text.
 *
 * @param lefts of the columns, in em of the table's own size
 * @param widths of the columns
 * @param numbers whether a column holds numbers, which stand at its right
 * @param columns of the lines
 * @param tops of the lines, in pixels from the top of the table
 * @param rows first lines of the rows, the number of lines at the end
 * @param rowTops of the rows, in pixels, the height of the table at the end
 */
record Grid(
    double[] lefts,
    double[] widths,
    boolean[] numbers,
    int[] columns,
    double[] tops,
    int[] rows,
    double[] rowTops) {
  double height() {
    return rowTops[rowTops.length - 1];
  }

  double right() {
    return lefts[lefts.length - 1] + widths[widths.length - 1];
  }

  double highestRow() {
    double highest = 0;
    for (int row = 1; row < rowTops.length; row++) {
      highest = Math.max(highest, rowTops[row] - rowTops[row - 1]);
    }
    return highest;
  }

  int rowOf(int line) {
    int at = Arrays.binarySearch(rows, 0, rows.length - 1, line);
    return at >= 0 ? at : -at - 2;
  }

  Align align(int line) {
    return numbers[columns[line]] ? Align.RIGHT : Align.LEFT;
  }

  /** Whether the rule above a row bounds the table or its first row. */
  boolean isOuter(int row) {
    return row == 0 || row == rowTops.length - 1 || row == 1 && rowTops.length > 3;
  }

  boolean startsCell(int line) {
    return rows[rowOf(line)] == line || columns[line] != columns[line - 1];
  }

  /** The row at a height, clamped. */
  int rowAt(double y) {
    int at = Arrays.binarySearch(rowTops, 0, rowTops.length - 1, y);
    return Math.clamp(at >= 0 ? at : -at - 2, 0, rowTops.length - 2);
  }

  /** The line of a row in the column nearest to {@code x} (em) that {@code y} falls on. */
  int lineAt(int row, double x, double y) {
    int best = rows[row];
    for (int line = rows[row]; line < rows[row + 1]; line++) {
      boolean nearer = distance(line, x) < distance(best, x);
      boolean below = columns[line] == columns[best] && tops[line] <= y;
      if (nearer || below) {
        best = line;
      }
    }
    return best;
  }

  private double distance(int line, double x) {
    double left = lefts[columns[line]];
    return Math.max(0, Math.max(left - x, x - left - widths[columns[line]]));
  }

  /** The line below or above in the same column, or -1 where the table ends. */
  int step(int line, int direction, double x) {
    int next = line + direction;
    int row = rowOf(line);
    boolean sameCell = next >= rows[row] && next < rows[row + 1] && columns[next] == columns[line];
    if (sameCell) {
      return next;
    }
    int other = row + direction;
    if (other < 0 || other >= rows.length - 1) {
      return -1;
    }
    return lineAt(other, x, direction > 0 ? rowTops[other] : rowTops[other + 1]);
  }
}
