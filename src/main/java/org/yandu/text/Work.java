package org.yandu.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A speech, chapter or case; a single document is a collection of one.
 *
 * @param range everything that belongs to the work, title included
 * @param title empty where the source gives none; none is invented
 * @param date as the source writes it
 * @param occasion venue or occasion as the source writes it
 * @param sections the top of the outline, in text order
 * @param turns empty unless several people take turns
 */
public record Work(
    Range range,
    Optional<Range> title,
    Optional<Range> subtitle,
    Optional<Speaker> speaker,
    Optional<Range> date,
    Optional<Range> occasion,
    List<Section> sections,
    List<Turn> turns) {
  public Work {
    requireNonNull(range);
    requireNonNull(title);
    requireNonNull(subtitle);
    requireNonNull(speaker);
    requireNonNull(date);
    requireNonNull(occasion);
    sections = List.copyOf(sections);
    turns = List.copyOf(turns);
  }

  /** Every section of the work, parents before children, in text order. */
  public Stream<Section> allSections() {
    return sections.stream().flatMap(Work::withDescendants);
  }

  private static Stream<Section> withDescendants(Section section) {
    return Stream.concat(
        Stream.of(section), section.children().stream().flatMap(Work::withDescendants));
  }
}
