package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.text.Document;
import org.yandu.text.Lines;
import org.yandu.text.Range;
import org.yandu.text.Speaker;
import org.yandu.text.Turn;
import org.yandu.text.Work;

/**
 * Who speaks where in a document, and in which work: little enough to be kept of every document
 * while its text is not.
 *
 * @param parts turns before the works they are in
 */
record Voices(List<Part> parts) {
  /**
   * @param speaker empty where the source does not say
   */
  record Part(Range range, String work, String speaker) {
    Part {
      requireNonNull(range);
      requireNonNull(work);
      requireNonNull(speaker);
    }
  }

  Voices {
    parts = List.copyOf(parts);
  }

  static Voices of(Document document) {
    List<Part> parts = new ArrayList<>();
    for (Work work : document.works()) {
      String title = work.title().map(document::shown).map(Lines::joined).orElse("");
      for (Turn turn : work.turns()) {
        parts.add(new Part(turn.range(), title, name(Optional.of(turn.speaker()))));
      }
      // As in a citation: where people take turns nobody speaks between them.
      Optional<Speaker> speaker = work.turns().isEmpty() ? work.speaker() : Optional.empty();
      parts.add(new Part(work.range(), title, name(speaker)));
    }
    return new Voices(parts);
  }

  private static String name(Optional<Speaker> speaker) {
    return speaker.map(Speaker::name).map(Lines::joined).orElse("").strip();
  }

  Optional<Part> at(int offset) {
    return parts.stream().filter(part -> part.range().contains(offset)).findFirst();
  }
}
