package org.yandu.load.structure;

import java.util.List;
import java.util.Optional;
import org.yandu.text.Range;
import org.yandu.text.Section;
import org.yandu.text.Speaker;
import org.yandu.text.Turn;
import org.yandu.text.Work;

/** A work while the stages find out about it. */
final class WorkDraft {
  /** First line of the work and the line after its last. */
  final int first;

  int end;

  Optional<Range> title = Optional.empty();
  Optional<Range> subtitle = Optional.empty();
  Optional<Speaker> speaker = Optional.empty();
  Optional<Range> date = Optional.empty();
  Optional<Range> occasion = Optional.empty();
  List<Section> sections = List.of();
  List<Turn> turns = List.of();

  WorkDraft(int first) {
    this.first = first;
  }

  Work build(Range range) {
    return new Work(range, title, subtitle, speaker, date, occasion, sections, turns);
  }
}
