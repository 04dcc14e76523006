package org.yandu.load.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts glyphs on common baselines and drops those that are drawn twice. */
final class Rows {
  /** Share of the letter size by which two baselines of one row may differ. */
  private static final float SAME_ROW = .45f;

  private static final float DRAWN_TWICE = .2f;

  /** Share of the letter size below which letters may stand raised, and how far. */
  private static final float SMALL = .8f;

  private static final float RAISED = .8f;

  private Rows() {}

  /** The rows of a page from top to bottom, each from left to right. */
  static List<List<Glyph>> of(List<Glyph> glyphs) {
    var sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::y));
    var rows = new ArrayList<List<Glyph>>();
    List<Glyph> row = List.of();
    float baseline = 0;
    float size = 0;
    for (Glyph glyph : sorted) {
      float reach = SAME_ROW * Math.max(size, glyph.size());
      if (row.isEmpty() || glyph.y() - baseline > reach) {
        row = new ArrayList<>();
        rows.add(row);
        size = 0;
      }
      if (glyph.size() > size && !glyph.isSpace() || row.isEmpty()) {
        baseline = glyph.y();
        size = glyph.size();
      }
      row.add(glyph);
    }
    lowerRaised(rows);
    rows.replaceAll(Rows::inOrder);
    rows.removeIf(List::isEmpty);
    return rows;
  }

  /** Small letters high above the baseline, such as numbers of notes, go into the row they top. */
  private static void lowerRaised(List<List<Glyph>> rows) {
    for (int i = rows.size() - 2; i >= 0; i--) {
      List<Glyph> above = rows.get(i);
      List<Glyph> row = rows.get(i + 1);
      Glyph large = largest(row);
      Glyph small = largest(above);
      boolean raised =
          small.size() <= SMALL * large.size() && large.y() - small.y() <= RAISED * large.size();
      if (raised && above.stream().noneMatch(glyph -> covers(row, glyph))) {
        row.addAll(above);
        rows.remove(i);
      }
    }
  }

  private static Glyph largest(List<Glyph> row) {
    Glyph largest = row.getFirst();
    for (Glyph glyph : row) {
      boolean better = glyph.size() > largest.size() && !glyph.isSpace() || largest.isSpace();
      largest = better ? glyph : largest;
    }
    return largest;
  }

  private static boolean covers(List<Glyph> row, Glyph small) {
    float middle = small.x() + small.width() / 2;
    return !small.isSpace()
        && row.stream()
            .anyMatch(each -> !each.isSpace() && each.x() < middle && each.end() > middle);
  }

  /** From left to right; a letter drawn again beside itself is bold. */
  private static List<Glyph> inOrder(List<Glyph> row) {
    row.sort(Comparator.comparingDouble(Glyph::x));
    var single = new ArrayList<Glyph>(row.size());
    for (Glyph glyph : row) {
      int twin = twin(single, glyph);
      if (twin < 0) {
        single.add(glyph);
      } else if (!glyph.isSpace()) {
        single.set(twin, single.get(twin).inBold());
      }
    }
    return single.stream().allMatch(Glyph::isSpace) ? List.of() : single;
  }

  private static int twin(List<Glyph> row, Glyph glyph) {
    float reach = DRAWN_TWICE * glyph.size();
    for (int i = row.size() - 1; i >= 0 && glyph.x() - row.get(i).x() <= reach; i--) {
      Glyph other = row.get(i);
      if (other.text().equals(glyph.text()) && Math.abs(other.y() - glyph.y()) <= reach) {
        return i;
      }
    }
    return -1;
  }

  /** The parts of a row with wide gaps between; spaces at their ends are left out. */
  static List<List<Glyph>> segments(List<Glyph> row) {
    var segments = new ArrayList<List<Glyph>>();
    int from = -1;
    int last = -1;
    for (int i = 0; i < row.size(); i++) {
      Glyph glyph = row.get(i);
      if (glyph.isSpace()) {
        continue;
      }
      if (last >= 0 && glyph.x() - row.get(last).end() >= LineText.WIDE_GAP * glyph.size()) {
        segments.add(row.subList(from, last + 1));
        from = i;
      }
      from = from < 0 ? i : from;
      last = i;
    }
    if (last >= 0) {
      segments.add(row.subList(from, last + 1));
    }
    return segments;
  }
}
