package org.yandu.cli;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yandu.anchor.Verdict;
import org.yandu.i18n.Texts;
import org.yandu.library.Annotations;
import org.yandu.note.Highlight;
import org.yandu.note.Note;
import org.yandu.text.Citation;
import org.yandu.text.Document;
import org.yandu.text.Picture;
import org.yandu.text.Places;
import org.yandu.text.Range;

/** What is written about a document, in lines that a person likes to read. */
final class AnnotationText {
  private final Document document;
  private final Places places;
  private final Annotations written;
  private final Texts texts;

  AnnotationText(Document document, Annotations written, Texts texts) {
    this.document = document;
    this.places = Places.of(document);
    this.written = written;
    this.texts = texts;
  }

  /** All of it, every line ended by {@code \n}. */
  String all() {
    return written.highlights().stream().map(this::highlight).collect(Collectors.joining())
        + notes(Optional.empty());
  }

  String highlight(Highlight highlight) {
    Optional<Range> range = written.rangeOf(highlight);
    String words =
        range.map(document::shown).orElseGet(() -> Picture.without(highlight.anchor().quote()));
    String source =
        range.map(r -> Citation.of(places, r).text()).orElseGet(() -> texts.get(reason(highlight)));
    String tags = highlight.tags().stream().map(tag -> "  #" + tag).collect(Collectors.joining());
    return texts.get("cli.show.highlight", texts.get(color(highlight)), line(words))
        + "\n  "
        + source
        + tags
        + "\n"
        + notes(Optional.of(highlight.id()));
  }

  private String notes(Optional<UUID> highlight) {
    String key = highlight.isPresent() ? "cli.show.note" : "cli.show.documentNote";
    return written.notes().stream()
        .filter(note -> note.highlight().equals(highlight))
        .map(Note::text)
        .map(text -> texts.get(key, line(text)) + "\n")
        .collect(Collectors.joining());
  }

  private String reason(Highlight highlight) {
    return written.places().get(highlight.id()) instanceof Verdict.Approximate
        ? "cli.show.unsure"
        : "cli.show.lost";
  }

  private static String color(Highlight highlight) {
    return "export.color." + highlight.color().word();
  }

  private static String line(String words) {
    return words.replace('\n', ' ');
  }
}
