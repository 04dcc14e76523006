package org.yandu.text;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A heading and all that stands under it.
 *
 * @param heading the words of the heading; for a run-in point a part of a paragraph's range
 * @param range from the start of the heading to the start of the next section of the same or a
 *     higher level
 * @param level 1 for the highest kind that occurs in the work
 * @param runIn whether the heading shares its line with body text (一是…)
 * @param rule name of the rule that found it
 * @param confidence 0 to 1
 * @param children in text order
 */
public record Section(
    Range heading,
    Range range,
    int level,
    boolean runIn,
    String rule,
    double confidence,
    List<Section> children) {
  public Section {
    requireNonNull(heading);
    requireNonNull(range);
    requireNonNull(rule);
    children = List.copyOf(children);
  }
}
