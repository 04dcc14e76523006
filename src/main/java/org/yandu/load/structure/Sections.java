package org.yandu.load.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.yandu.text.Range;
import org.yandu.text.Section;

/** Builds the tree of sections from headings and their levels. */
final class Sections {
  private static final class Open {
    final Line line;
    final List<Section> children = new ArrayList<>();

    Open(Line line) {
      this.line = line;
    }

    Section close(int end) {
      int words = line.runInEnd > 0 ? line.offsetOf(line.runInEnd - 1) + 1 : line.end;
      return new Section(
          new Range(line.start, words),
          new Range(line.start, end),
          line.level,
          line.runInEnd > 0,
          line.rule,
          line.confidence,
          children);
    }
  }

  private final List<Section> top = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  static List<Section> of(List<Line> lines, int end) {
    var sections = new Sections();
    for (Line line : lines) {
      if (line.level > 0) {
        sections.close(line.level, line.start);
        sections.open.push(new Open(line));
      }
    }
    sections.close(0, end);
    return sections.top;
  }

  private void close(int level, int end) {
    while (!open.isEmpty() && open.peek().line.level >= level) {
      Section section = open.pop().close(end);
      (open.isEmpty() ? top : open.peek().children).add(section);
    }
  }
}
