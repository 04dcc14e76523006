package org.yandu.cli;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yandu.anchor.Verdict;
import org.yandu.i18n.Texts;
import org.yandu.library.Annotations;
import org.yandu.note.Highlight;
import org.yandu.note.Kind;
import org.yandu.note.Label;
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
        + others();
  }

  String highlight(Highlight highlight) {
    Optional<Range> range = written.rangeOf(highlight);
    String words =
        range.map(document::shown).orElseGet(() -> Picture.without(highlight.anchor().quote()));
    String source =
        range.map(r -> Citation.of(places, r).text()).orElseGet(() -> texts.get(reason(highlight)));
    return texts.get("cli.show.highlight", texts.get(color(highlight)), line(words))
        + "\n  "
        + source
        + filed(highlight.label(), highlight.author())
        + "\n"
        + notes(highlight.id());
  }

  private String notes(UUID highlight) {
    return written.notes().stream()
        .filter(note -> note.highlight().filter(highlight::equals).isPresent())
        .map(note -> texts.get("cli.show.note", line(note.text())) + from(note.author()) + "\n")
        .collect(Collectors.joining());
  }

  /** The notes on sections in text order, then those on the whole document. */
  private String others() {
    return written.notes().stream()
        .filter(note -> note.highlight().isEmpty())
        .map(note -> other(note) + filed(note.label(), note.author()) + "\n")
        .collect(Collectors.joining());
  }

  private String other(Note note) {
    String text = line(note.text());
    return note.heading()
        .map(at -> written.rangeOf(note).map(document::shown).orElse(at.quote()))
        .map(heading -> texts.get("cli.show.sectionNote", line(heading), text))
        .orElseGet(() -> texts.get("cli.show.documentNote", text));
  }

  /** What something is filed under and whose it is, after two spaces each. */
  private String filed(Label label, String author) {
    String kind =
        Kind.of(label.kind())
            .map(preset -> texts.get("notes.kind." + preset.word()))
            .orElse(label.kind());
    return (label.important() ? "  ★" : "")
        + (kind.isEmpty() ? "" : "  [" + kind + "]")
        + label.tags().stream().map(tag -> "  #" + tag).collect(Collectors.joining())
        + from(author);
  }

  private String from(String author) {
    return author.isEmpty() ? "" : "  " + texts.get("export.author", author);
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
