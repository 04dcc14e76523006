package org.yandu.correction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.yandu.text.Range;
import org.yandu.text.Section;

/** Builds the tree of a work's sections from its headings in text order. */
final class SectionTree {
  private final List<Section> top = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private record Open(Section heading, List<Section> children) {
    Section closed(int end) {
      var range = new Range(heading.heading().start(), end);
      return new Section(
          heading.heading(),
          range,
          heading.level(),
          heading.runIn(),
          heading.rule(),
          heading.confidence(),
          children);
    }
  }

  /**
   * @param headings whose ranges and children do not count yet
   * @param end of the work
   */
  static List<Section> of(List<Section> headings, int end) {
    var tree = new SectionTree();
    for (Section heading : headings) {
      tree.close(heading.level(), heading.heading().start());
      tree.open.push(new Open(heading, new ArrayList<>()));
    }
    tree.close(0, end);
    return tree.top;
  }

  private void close(int level, int end) {
    while (!open.isEmpty() && open.peek().heading().level() >= level) {
      Section section = open.pop().closed(end);
      (open.isEmpty() ? top : open.peek().children()).add(section);
    }
  }
}
