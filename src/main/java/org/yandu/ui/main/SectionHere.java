package org.yandu.ui.main;

import java.util.List;
import java.util.Optional;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.text.Section;

/** The section that the reader means by "this one". */
final class SectionHere {
  private SectionHere() {}

  /**
   * The heading of the innermost section at what is pointed at; without that, of the one being
   * read. Empty where there is none.
   */
  static Optional<Range> heading(Places places, List<Range> pointed, Attention attention) {
    int at =
        pointed.isEmpty()
            ? attention.topOffsetProperty().getValue().intValue()
            : pointed.getFirst().start();
    List<Section> sections = places.sections(at);
    return sections.isEmpty() ? Optional.empty() : Optional.of(sections.getLast().heading());
  }
}
