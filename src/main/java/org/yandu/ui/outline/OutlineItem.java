package org.yandu.ui.outline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yandu.text.Range;

/**
 * A line of the outline.
 *
 * @param label the words of it; empty for a work without a title
 * @param detail who speaks, where that is to be said
 * @param range what a click brings into view
 * @param doubt why it may be wrong, if that is likely
 */
public record OutlineItem(
    Kind kind,
    String label,
    String detail,
    Range range,
    Optional<Doubt> doubt,
    List<OutlineItem> children) {
  public OutlineItem {
    requireNonNull(kind);
    requireNonNull(label);
    requireNonNull(detail);
    requireNonNull(range);
    requireNonNull(doubt);
    children = List.copyOf(children);
  }

  /**
   * Why a line may be wrong.
   *
   * @param rule that found the heading, or empty if it is sound
   * @param confidence of that rule, 0 to 1
   * @param joins number of uncertain joins of lines in the paragraphs below it
   */
  public record Doubt(String rule, double confidence, int joins) {
    public Doubt {
      requireNonNull(rule);
    }
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
    return new OutlineItem(kind, label, detail, range, doubt, others);
  }

  /** What a correction of this line is about: its words, or where it starts if it has none. */
  Range place() {
    return label.isEmpty() ? new Range(range.start(), range.start()) : range;
  }
}
