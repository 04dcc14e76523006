package org.yandu.typeset;

import java.util.Arrays;

/**
 * Lays out tables: columns as wide as their words need, words wrapped inside their cells.
 *
 * <p>What does not fit is shared out: a column keeps what it needs as long as that is not more than
 * its part, the wide ones divide the rest by the root of their length.
 */
final class GridMaker {
  /** White between two columns, in em. */
  private static final double GAP = 1.2;

  /** How narrow a column may be made by longer ones, in em: the first that lets all fit. */
  private static final double[] NARROW = {4.5, 3, 2};

  /** White in a row above and below its words, in parts of a line. */
  private static final double PADDING = 0.18;

  /** A cell longer than this is long, no matter how long; in em. */
  private static final double LONG = 400;

  private final Advances advances;
  private final LineBreaker breaker;
  private final Spacing spacing;
  private int[] starts = new int[64];
  private int[] columns = new int[64];
  private double[] tops = new double[64];
  private int lines;

  GridMaker(Advances advances, Spacing spacing, LineBreaker breaker) {
    this.advances = advances;
    this.spacing = spacing;
    this.breaker = breaker;
  }

  /** Starts of the lines of the last table, {@link #count()} of them. */
  int[] starts() {
    return starts;
  }

  int count() {
    return lines;
  }

  /**
   * Lays out a table.
   *
   * @param room in em of the table's own size
   * @param lineHeight in pixels
   * @return null where the columns are too many for the room
   */
  Grid lay(Cells cells, Face face, double room, double lineHeight) {
    double inside = room - GAP * (cells.columns() - 1);
    if (inside < NARROW[NARROW.length - 1]) {
      return null;
    }
    double[] natural = naturalWidths(cells, face);
    for (double narrow : NARROW) {
      double[] least = Arrays.stream(natural).map(width -> Math.min(width, narrow)).toArray();
      if (Arrays.stream(least).sum() <= inside) {
        return lay(cells, face, shared(natural, least, inside), lineHeight);
      }
    }
    return null;
  }

  private Grid lay(Cells cells, Face face, double[] widths, double lineHeight) {
    lines = 0;
    double padding = Math.rint(lineHeight * PADDING);
    int[] rows = new int[cells.rows() + 1];
    double[] rowTops = new double[cells.rows() + 1];
    int row = -1;
    double bottom = 0;
    for (int cell = 0; cell < cells.count(); cell++) {
      if (cells.row(cell) != row) {
        row = cells.row(cell);
        rows[row] = lines;
        rowTops[row] = bottom;
      }
      int column = cells.column(cell);
      breaker.lay(cells.text(cell), face, Shape.plain(0, widths[column]));
      append(column, rowTops[row] + padding, lineHeight);
      bottom = Math.max(bottom, rowTops[row] + breaker.count() * lineHeight + 2 * padding);
    }
    rows[cells.rows()] = lines;
    rowTops[cells.rows()] = bottom;
    int[] ofLines = Arrays.copyOf(columns, lines);
    double[] ofTops = Arrays.copyOf(tops, lines);
    return new Grid(lefts(widths), widths, cells.numbers(), ofLines, ofTops, rows, rowTops);
  }

  private void append(int column, double top, double lineHeight) {
    int end = lines + breaker.count();
    if (end > starts.length) {
      int larger = Math.max(end, starts.length * 2);
      starts = Arrays.copyOf(starts, larger);
      columns = Arrays.copyOf(columns, larger);
      tops = Arrays.copyOf(tops, larger);
    }
    System.arraycopy(breaker.starts(), 0, starts, lines, breaker.count());
    Arrays.fill(columns, lines, end, column);
    for (int i = 0; i < breaker.count(); i++) {
      tops[lines + i] = top + i * lineHeight;
    }
    lines = end;
  }

  private double[] naturalWidths(Cells cells, Face face) {
    double[] widths = new double[cells.columns()];
    // A column without words still shows that it is there.
    Arrays.fill(widths, 1);
    for (int cell = 0; cell < cells.count(); cell++) {
      int column = cells.column(cell);
      widths[column] = Math.max(widths[column], width(cells.text(cell), face));
    }
    return widths;
  }

  private double width(BlockText cell, Face face) {
    double width = Spacing.TOLERANCE;
    byte before = Kind.LINE_END;
    for (int i = cell.start; i < cell.end && width < LONG; i++) {
      byte kind = Kind.at(cell.text, i);
      float advance = advances.at(face, cell.text, i, kind);
      width += advance + Math.max(0, spacing.between(before, 0, kind, advance));
      before = kind == Kind.JOINED ? before : kind;
    }
    return width;
  }

  private static double[] shared(double[] natural, double[] least, double room) {
    double[] widths = new double[natural.length];
    boolean changed = true;
    while (changed) {
      // First no column too narrow, then none wider than it needs: what it leaves, others get.
      changed =
          settle(widths, natural, least, room, false) || settle(widths, natural, least, room, true);
    }
    double left = room - Arrays.stream(widths).sum();
    double weight = weight(widths, natural);
    for (int i = 0; i < widths.length; i++) {
      widths[i] = widths[i] > 0 ? widths[i] : left * Math.sqrt(natural[i]) / weight;
    }
    return widths;
  }

  /** One round of giving columns their least or all they need; whether one was given. */
  private static boolean settle(
      double[] widths, double[] natural, double[] least, double room, boolean whole) {
    double left = room - Arrays.stream(widths).sum();
    double weight = weight(widths, natural);
    boolean given = false;
    for (int i = 0; i < widths.length; i++) {
      double part = left * Math.sqrt(natural[i]) / weight;
      if (widths[i] == 0 && (whole ? natural[i] <= part : part < least[i])) {
        widths[i] = whole ? natural[i] : least[i];
        given = true;
      }
    }
    return given;
  }

  private static double weight(double[] widths, double[] natural) {
    double weight = 0;
    for (int i = 0; i < widths.length; i++) {
      weight += widths[i] > 0 ? 0 : Math.sqrt(natural[i]);
    }
    return weight;
  }

  private static double[] lefts(double[] widths) {
    double[] lefts = new double[widths.length];
    for (int i = 1; i < widths.length; i++) {
      lefts[i] = lefts[i - 1] + widths[i - 1] + GAP;
    }
    return lefts;
  }
}
