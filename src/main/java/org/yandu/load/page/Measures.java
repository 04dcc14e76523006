package org.yandu.load.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is usual in the document: size of the text, distance of lines, edges of columns. */
final class Measures {
  private static final int ENOUGH_LINES = 5;

  final float bodySize;

  /** Usual distance of two lines of a paragraph, in their size. */
  final float pitch;

  /** Whether paragraphs start with an indent. */
  final boolean indented;

  private record Edges(float left, float right) {}

  Measures(List<LaidPage> pages) {
    bodySize = bodySize(pages);
    setEdges(pages);
    pitch = pitch(pages);
    indented = indented(pages);
  }

  /** Most letters of the document have this size. */
  private static float bodySize(List<LaidPage> pages) {
    var letters = new HashMap<Integer, Integer>();
    for (LaidPage page : pages) {
      for (TextLine line : page.lines) {
        letters.merge(Math.round(line.size * 2), line.text.length(), Integer::sum);
      }
    }
    return mostFrequent(letters, 24) / 2f;
  }

  private static int mostFrequent(Map<Integer, Integer> counts, int otherwise) {
    return counts.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }

  private void setEdges(List<LaidPage> pages) {
    Map<Integer, List<Edges>> known = new HashMap<>();
    var open = new ArrayList<List<TextLine>>();
    for (LaidPage page : pages) {
      Map<Integer, List<TextLine>> columns = new HashMap<>();
      page.lines.forEach(
          line -> columns.computeIfAbsent(line.column, key -> new ArrayList<>()).add(line));
      for (var column : columns.entrySet()) {
        Edges edges = edges(column.getValue());
        int key = column.getKey() == 0 ? page.index % 2 - 2 : column.getKey();
        if (column.getValue().size() >= ENOUGH_LINES) {
          known.computeIfAbsent(key, any -> new ArrayList<>()).add(edges);
        } else {
          open.add(column.getValue());
        }
        set(column.getValue(), edges);
      }
    }
    for (List<TextLine> few : open) {
      TextLine first = few.getFirst();
      int key = first.column == 0 ? first.page % 2 - 2 : first.column;
      List<Edges> usual = known.getOrDefault(key, known.getOrDefault(-2, List.of()));
      if (!usual.isEmpty()) {
        widen(few, usual);
      } else if (first.column == 0) {
        Edges own = edges(few);
        float right = pages.get(first.page).width - own.left();
        set(few, new Edges(own.left(), Math.max(own.right(), right)));
      }
    }
  }

  private static void widen(List<TextLine> lines, List<Edges> usual) {
    List<Edges> byRight = usual.stream().sorted(Comparator.comparingDouble(Edges::right)).toList();
    List<Edges> byLeft = usual.stream().sorted(Comparator.comparingDouble(Edges::left)).toList();
    float left = byLeft.get(byLeft.size() / 2).left();
    float right = byRight.get(byRight.size() / 2).right();
    Edges own = edges(lines);
    set(lines, new Edges(Math.min(own.left(), left), Math.max(own.right(), right)));
  }

  private static void set(List<TextLine> lines, Edges edges) {
    for (TextLine line : lines) {
      line.left = Math.min(edges.left(), line.x0);
      line.right = Math.max(edges.right(), line.x1);
    }
  }

  /** The outermost x that two lines share; one line alone may hang out. */
  private static Edges edges(List<TextLine> lines) {
    List<TextLine> starts = lines.stream().sorted(Comparator.comparing(line -> line.x0)).toList();
    List<TextLine> ends =
        lines.stream().sorted(Comparator.<TextLine>comparingDouble(line -> -line.x1)).toList();
    float left = starts.getFirst().x0;
    float right = ends.getFirst().x1;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (starts.get(i + 1).x0 - starts.get(i).x0 < .4f * starts.get(i).size) {
        left = starts.get(i).x0;
        break;
      }
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (ends.get(i).x1 - ends.get(i + 1).x1 < .9f * ends.get(i).size) {
        right = ends.get(i).x1;
        break;
      }
    }
    return new Edges(left, right);
  }

  private float pitch(List<LaidPage> pages) {
    var counts = new HashMap<Integer, Integer>();
    for (LaidPage page : pages) {
      for (int i = 1; i < page.lines.size(); i++) {
        TextLine a = page.lines.get(i - 1);
        TextLine b = page.lines.get(i);
        boolean body = Math.abs(a.size - bodySize) < 1 && Math.abs(b.size - bodySize) < 1;
        if (body && a.column == b.column && b.y > a.y && a.isFullBefore(b)) {
          counts.merge(Math.round((b.y - a.y) / b.size * 20), 1, Integer::sum);
        }
      }
    }
    return mostFrequent(counts, 32) / 20f;
  }

  private static boolean indented(List<LaidPage> pages) {
    int starts = 0;
    int indented = 0;
    for (LaidPage page : pages) {
      for (int i = 1; i < page.lines.size(); i++) {
        TextLine a = page.lines.get(i - 1);
        TextLine b = page.lines.get(i);
        boolean prose = b.width() > .6f * (b.right - b.left) && !b.isCentred();
        if (prose && a.column == b.column && !a.isFullBefore(b)) {
          starts++;
          indented += b.indent() >= .9f ? 1 : 0;
        }
      }
    }
    return starts >= 2 && indented >= .6 * starts;
  }
}
