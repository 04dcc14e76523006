package org.yandu.load.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.text.PageMark;
import org.yandu.text.Range;

/** A document while the stages work on it. */
final class Draft {
  final String text;
  List<Line> lines;

  /** Whether the lines are those of verse. */
  boolean verse;

  List<PageMark> pages = List.of();
  Optional<Range> title = Optional.empty();
  final List<WorkDraft> works = new ArrayList<>();

  Draft(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
  }
}
