package org.yandu.load.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A table with ruled cells: its rows by lines, its cells by tabs. */
record PageTable(float y, String text) {
  private static final float NEAR = 3;
  private static final int MOST_RULES = 4000;

  /** Takes the glyphs that stand in a grid of rules out of {@code glyphs}. */
  static List<PageTable> take(List<Glyph> glyphs, List<PlacedPage.Rule> rules) {
    if (rules.size() < 5 || rules.size() > MOST_RULES) {
      return List.of();
    }
    var tables = new ArrayList<PageTable>();
    for (Grid grid : Grid.of(rules)) {
      PageTable table = table(glyphs, grid);
      if (table != null) {
        tables.add(table);
      }
    }
    return tables;
  }

  private static PageTable table(List<Glyph> glyphs, Grid grid) {
    var cells = new TreeMap<Integer, TreeMap<Integer, List<Glyph>>>();
    List<Glyph> inside = glyphs.stream().filter(grid::holds).toList();
    for (Glyph glyph : inside) {
      cells
          .computeIfAbsent(grid.row(glyph), row -> new TreeMap<>())
          .computeIfAbsent(grid.column(glyph), column -> new ArrayList<>())
          .add(glyph);
    }
    int last = cells.values().stream().mapToInt(TreeMap::lastKey).max().orElse(0);
    if (cells.size() < 2 || last < 1) {
      return null;
    }
    var text = new StringBuilder();
    for (TreeMap<Integer, List<Glyph>> row : cells.values()) {
      text.append(text.isEmpty() ? "" : "\n");
      for (int column = 0; column <= last; column++) {
        text.append(column == 0 ? "" : "\t").append(words(row.get(column)));
      }
    }
    glyphs.removeAll(new java.util.HashSet<>(inside));
    return text.toString().isBlank() ? null : new PageTable(grid.top(), text.toString());
  }

  private static String words(List<Glyph> cell) {
    if (cell == null) {
      return "";
    }
    var words = new StringBuilder();
    for (List<Glyph> row : Rows.of(cell)) {
      String line = new TextLine(0, 0, trimmed(row)).text;
      boolean narrow = !words.isEmpty() && words.charAt(words.length() - 1) < 0x2E80;
      words.append(narrow && line.charAt(0) < 0x2E80 ? " " : "").append(line);
    }
    return words.toString().replace('\t', ' ');
  }

  private static List<Glyph> trimmed(List<Glyph> row) {
    int from = 0;
    int to = row.size();
    while (row.get(from).isSpace()) {
      from++;
    }
    while (row.get(to - 1).isSpace()) {
      to--;
    }
    return row.subList(from, to);
  }

  /** The lines between the cells of one table. */
  private record Grid(float[] xs, float[] ys) {
    static List<Grid> of(List<PlacedPage.Rule> rules) {
      var grids = new ArrayList<Grid>();
      for (List<PlacedPage.Rule> group : groups(rules)) {
        float[] xs = places(group, false);
        float[] ys = places(group, true);
        if (xs.length >= 3 && ys.length >= 3) {
          grids.add(new Grid(xs, ys));
        }
      }
      return grids;
    }

    /** Rules that touch each other, over any number of others. */
    private static List<List<PlacedPage.Rule>> groups(List<PlacedPage.Rule> rules) {
      var groups = new ArrayList<List<PlacedPage.Rule>>();
      var left = new ArrayList<>(rules);
      while (!left.isEmpty()) {
        var group = new ArrayList<>(List.of(left.removeLast()));
        for (int i = 0; i < group.size(); i++) {
          PlacedPage.Rule rule = group.get(i);
          for (int j = left.size() - 1; j >= 0; j--) {
            if (touch(rule, left.get(j))) {
              group.add(left.remove(j));
            }
          }
        }
        groups.add(group);
      }
      return groups;
    }

    private static boolean touch(PlacedPage.Rule a, PlacedPage.Rule b) {
      return a.x0() <= b.x1() + NEAR
          && b.x0() <= a.x1() + NEAR
          && a.y0() <= b.y1() + NEAR
          && b.y0() <= a.y1() + NEAR;
    }

    private static float[] places(List<PlacedPage.Rule> rules, boolean level) {
      List<Float> sorted =
          rules.stream()
              .filter(rule -> rule.isLevel() == level)
              .map(rule -> level ? (rule.y0() + rule.y1()) / 2 : (rule.x0() + rule.x1()) / 2)
              .sorted()
              .toList();
      var places = new ArrayList<Float>();
      for (float place : sorted) {
        if (places.isEmpty() || place - places.getLast() > NEAR) {
          places.add(place);
        }
      }
      float[] array = new float[places.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = places.get(i);
      }
      return array;
    }

    float top() {
      return ys[0];
    }

    boolean holds(Glyph glyph) {
      float x = glyph.x() + glyph.width() / 2;
      float y = glyph.y() - .35f * glyph.size();
      return x > xs[0] && x < xs[xs.length - 1] && y > ys[0] && y < ys[ys.length - 1];
    }

    int row(Glyph glyph) {
      return place(ys, glyph.y() - .35f * glyph.size());
    }

    int column(Glyph glyph) {
      return place(xs, glyph.x() + glyph.width() / 2);
    }

    private static int place(float[] edges, float at) {
      int place = 0;
      while (place + 2 < edges.length && edges[place + 1] < at) {
        place++;
      }
      return place;
    }
  }
}
