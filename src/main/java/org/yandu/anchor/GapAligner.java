package org.yandu.anchor;

import java.util.Arrays;

/**
 * Aligns a short stretch of the old text with one of the new, letter by letter, with affine costs
 * of gaps (Gotoh 1982): one long insertion is likelier than many scattered ones.
 */
final class GapAligner {
  /** Cells of the largest rectangle that is worth the time. */
  static final int MOST_CELLS = 250_000;

  private static final int MATCH = 8;
  private static final int MISMATCH = -6;
  private static final int OPEN = -11;
  private static final int EXTEND = -1;
  private static final int NEVER = Integer.MIN_VALUE / 2;

  private static final byte DIAGONAL = 0;
  private static final byte OLD_ONLY = 1;
  private static final byte NEW_ONLY = 2;
  private static final byte SOURCE = 3;
  private static final byte OLD_GOES_ON = 4;
  private static final byte NEW_GOES_ON = 8;

  private final Links links;
  private int[] best = new int[0];
  private int[] oldGap = new int[0];
  private byte[] trace = new byte[0];

  private int oldFrom;
  private int newFrom;
  private int step;
  private int top;
  private int topScore;

  GapAligner(Links links) {
    this.links = links;
  }

  /** Both stretches from end to end. */
  void between(int oldStart, int oldEnd, int newStart, int newEnd) {
    if (fits(oldEnd - oldStart, newEnd - newStart)) {
      start(oldStart, newStart, 1);
      int rows = oldEnd - oldStart;
      int columns = newEnd - newStart;
      fill(rows, columns);
      back(rows, columns, columns);
    }
  }

  /** Both stretches forward from their starts, as far as they are alike. */
  void forward(int oldStart, int oldEnd, int newStart, int newEnd) {
    start(oldStart, newStart, 1);
    extend(oldEnd - oldStart, newEnd - newStart);
  }

  /** Both stretches backward from their ends, as far as they are alike. */
  void backward(int oldStart, int oldEnd, int newStart, int newEnd) {
    start(oldEnd - 1, newEnd - 1, -1);
    extend(oldEnd - oldStart, newEnd - newStart);
  }

  private static boolean fits(int rows, int columns) {
    return rows > 0 && columns > 0 && (long) rows * columns <= MOST_CELLS;
  }

  private void start(int old, int fresh, int direction) {
    oldFrom = old;
    newFrom = fresh;
    step = direction;
  }

  private void extend(int rows, int columns) {
    if (fits(rows, columns)) {
      int cell = fill(rows, columns);
      back(cell / (columns + 1), cell % (columns + 1), columns);
    }
  }

  /** Returns the cell of the best score, as row times width plus column. */
  private int fill(int rows, int columns) {
    int width = columns + 1;
    reserve(width, (rows + 1) * width);
    firstRow(columns);
    top = 0;
    topScore = 0;
    for (int i = 1; i <= rows; i++) {
      row(i, columns);
    }
    return top;
  }

  private void firstRow(int columns) {
    best[0] = 0;
    for (int j = 1; j <= columns; j++) {
      best[j] = OPEN + EXTEND * j;
      trace[j] = (byte) (NEW_ONLY | (j > 1 ? NEW_GOES_ON : 0));
    }
    Arrays.fill(oldGap, 0, columns + 1, NEVER);
  }

  private void row(int i, int columns) {
    int row = i * (columns + 1);
    char letter = links.before().letter(oldFrom + step * (i - 1));
    int corner = best[0];
    best[0] = OPEN + EXTEND * i;
    trace[row] = (byte) (OLD_ONLY | (i > 1 ? OLD_GOES_ON : 0));
    int newGap = NEVER;
    for (int j = 1; j <= columns; j++) {
      int oldLonger = oldGap[j] + EXTEND;
      int oldOpened = best[j] + OPEN + EXTEND;
      int newLonger = newGap + EXTEND;
      int newOpened = best[j - 1] + OPEN + EXTEND;
      oldGap[j] = Math.max(oldLonger, oldOpened);
      newGap = Math.max(newLonger, newOpened);
      boolean equal = letter == links.after().letter(newFrom + step * (j - 1));
      int score = corner + (equal ? MATCH : MISMATCH);
      int mark = DIAGONAL;
      if (oldGap[j] > score) {
        score = oldGap[j];
        mark = OLD_ONLY;
      }
      if (newGap > score) {
        score = newGap;
        mark = NEW_ONLY;
      }
      corner = best[j];
      best[j] = score;
      mark |= (oldLonger > oldOpened ? OLD_GOES_ON : 0) | (newLonger > newOpened ? NEW_GOES_ON : 0);
      trace[row + j] = (byte) mark;
      if (score > topScore) {
        topScore = score;
        top = row + j;
      }
    }
  }

  private void reserve(int width, int cells) {
    if (best.length < width) {
      best = new int[width * 2];
      oldGap = new int[width * 2];
    }
    if (trace.length < cells) {
      trace = new byte[cells];
    }
  }

  private void back(int row, int column, int columns) {
    int width = columns + 1;
    int i = row;
    int j = column;
    while (i > 0 && j > 0) {
      int mark = trace[i * width + j];
      switch (mark & SOURCE) {
        case DIAGONAL -> {
          i--;
          j--;
          links.link(oldFrom + step * i, newFrom + step * j);
        }
        case OLD_ONLY -> {
          while (i > 0 && (trace[i * width + j] & OLD_GOES_ON) != 0) {
            i--;
          }
          i--;
        }
        default -> {
          while (j > 0 && (trace[i * width + j] & NEW_GOES_ON) != 0) {
            j--;
          }
          j--;
        }
      }
    }
  }
}
