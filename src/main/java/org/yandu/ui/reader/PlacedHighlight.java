package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.yandu.library.Annotations;
import org.yandu.note.Highlight;
import org.yandu.text.Range;

/** A highlight and where it stands in the document on screen. */
record PlacedHighlight(Highlight highlight, Range range, boolean noted) {
  /** Those that have a place, in text order. */
  static List<PlacedHighlight> of(Annotations annotations) {
    List<PlacedHighlight> placed = new ArrayList<>();
    if (annotations != null) {
      var noted = new java.util.HashSet<java.util.UUID>();
      annotations.notes().forEach(note -> note.highlight().ifPresent(noted::add));
      for (Highlight highlight : annotations.highlights()) {
        boolean hasNote = noted.contains(highlight.id());
        annotations
            .rangeOf(highlight)
            .ifPresent(range -> placed.add(new PlacedHighlight(highlight, range, hasNote)));
      }
      placed.sort(Comparator.comparing(PlacedHighlight::range));
    }
    return List.copyOf(placed);
  }

  /** The shortest of those whose range is {@code wanted}. */
  static Optional<PlacedHighlight> innermost(
      List<PlacedHighlight> placed, Predicate<Range> wanted) {
    return placed.stream()
        .filter(each -> wanted.test(each.range()))
        .min(Comparator.comparingInt(each -> each.range().length()));
  }
}
