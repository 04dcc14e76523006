package org.yandu.ui.outline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.yandu.text.Range;

/**
 * A line of the outline.
 *
 * @param label the words of it; empty for a work without a title
 * @param detail who speaks, where that is to be said
 * @param range what a click brings into view
 */
public record OutlineItem(
    Kind kind, String label, String detail, Range range, List<OutlineItem> children) {
  public OutlineItem {
    requireNonNull(kind);
    requireNonNull(label);
    requireNonNull(detail);
    requireNonNull(range);
    children = List.copyOf(children);
  }

  /** What an outline is made of; run-in points are shown lighter. */
  public enum Kind {
    WORK,
    SECTION,
    RUN_IN,
    TURN
  }

  /** This and everything under it, in text order. */
  Stream<OutlineItem> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(OutlineItem::all));
  }

  OutlineItem withChildren(List<OutlineItem> others) {
    return new OutlineItem(kind, label, detail, range, others);
  }
}
