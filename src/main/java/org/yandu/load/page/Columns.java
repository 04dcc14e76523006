package org.yandu.load.page;

import java.util.ArrayList;
import java.util.List;

/** Brings the rows of a page into reading order: bands from top to bottom, columns inside. */
final class Columns {
  private static final int FEWEST_ROWS = 5;
  private static final int DEEPEST = 3;

  /** Share of its column that a line of running text fills at least. */
  private static final float FULL = .8f;

  private final int page;
  private final List<TextLine> lines = new ArrayList<>();
  private int columns;

  private Columns(int page) {
    this.page = page;
  }

  static List<TextLine> read(int page, List<List<Glyph>> rows) {
    var columns = new Columns(page);
    columns.read(rows.stream().map(Rows::segments).toList(), 0, 0);
    return columns.lines;
  }

  private void read(List<List<List<Glyph>>> rows, int column, int depth) {
    float gutter = depth < DEEPEST ? gutter(rows) : Float.NaN;
    if (Float.isNaN(gutter)) {
      rows.forEach(row -> add(row, column));
      return;
    }
    int first = 0;
    while (first < rows.size()) {
      int end = bandEnd(rows, gutter, first);
      if (both(rows, gutter, first, end) >= FEWEST_ROWS) {
        List<List<List<Glyph>>> band = rows.subList(first, end);
        read(side(band, gutter, true), ++columns, depth + 1);
        read(side(band, gutter, false), ++columns, depth + 1);
      } else {
        rows.subList(first, end).forEach(row -> add(row, column));
      }
      if (end < rows.size()) {
        add(rows.get(end), column);
      }
      first = end + 1;
    }
  }

  private void add(List<List<Glyph>> row, int column) {
    var glyphs = new ArrayList<Glyph>();
    row.forEach(glyphs::addAll);
    if (!glyphs.isEmpty()) {
      lines.add(new TextLine(page, column, glyphs));
    }
  }

  private static List<List<List<Glyph>>> side(
      List<List<List<Glyph>>> band, float gutter, boolean left) {
    var side = new ArrayList<List<List<Glyph>>>();
    for (List<List<Glyph>> row : band) {
      List<List<Glyph>> part =
          row.stream().filter(segment -> left == segment.getFirst().x() < gutter).toList();
      if (!part.isEmpty()) {
        side.add(part);
      }
    }
    return side;
  }

  /** The x that runs between two columns for the most rows, NaN when there is only one column. */
  private static float gutter(List<List<List<Glyph>>> rows) {
    float left = Float.MAX_VALUE;
    float right = 0;
    for (List<List<Glyph>> row : rows) {
      left = Math.min(left, start(row.getFirst()));
      right = Math.max(right, end(row.getLast()));
    }
    float best = Float.NaN;
    int most = FEWEST_ROWS - 1;
    float step = Math.max(3, (right - left) / 100);
    for (float x = left + .2f * (right - left); x < right - .2f * (right - left); x += step) {
      int rowsOfProse = rowsOfProse(rows, x, left, right);
      if (rowsOfProse > most) {
        most = rowsOfProse;
        best = x;
      }
    }
    return best;
  }

  private static int rowsOfProse(List<List<List<Glyph>>> rows, float x, float left, float right) {
    int sum = 0;
    for (int first = 0; first < rows.size(); first++) {
      int end = bandEnd(rows, x, first);
      int both = both(rows, x, first, end);
      if (both >= FEWEST_ROWS && isProse(rows.subList(first, end), x, left, right)) {
        sum += both;
      }
      first = end;
    }
    return sum;
  }

  /** Cells of a table are short; lines of a column mostly fill it, on both sides. */
  private static boolean isProse(List<List<List<Glyph>>> band, float x, float left, float right) {
    int[] full = new int[2];
    int[] all = new int[2];
    float[] edges = {left, x, right};
    for (List<List<Glyph>> row : band) {
      for (int side = 0; side < 2; side++) {
        float from = edges[side];
        float to = edges[side + 1];
        float covered = 0;
        for (List<Glyph> segment : row) {
          boolean here = segment.getFirst().x() >= from - 1 && segment.getFirst().x() < to;
          covered += here ? end(segment) - start(segment) : 0;
        }
        all[side] += covered > 0 ? 1 : 0;
        full[side] += covered > FULL * (to - from) ? 1 : 0;
      }
    }
    return full[0] >= .5 * all[0] && full[1] >= .5 * all[1];
  }

  /** The first row from {@code first} on that crosses {@code x}. */
  private static int bandEnd(List<List<List<Glyph>>> rows, float x, int first) {
    int end = first;
    while (end < rows.size() && !crosses(rows.get(end), x)) {
      end++;
    }
    return end;
  }

  private static boolean crosses(List<List<Glyph>> row, float x) {
    for (List<Glyph> segment : row) {
      if (start(segment) < x && end(segment) > x) {
        return true;
      }
    }
    return false;
  }

  private static int both(List<List<List<Glyph>>> rows, float x, int first, int end) {
    int both = 0;
    for (int i = first; i < end; i++) {
      both += start(rows.get(i).getFirst()) < x && end(rows.get(i).getLast()) > x ? 1 : 0;
    }
    return both;
  }

  private static float start(List<Glyph> segment) {
    return segment.getFirst().x();
  }

  private static float end(List<Glyph> segment) {
    return segment.getLast().end();
  }
}
