package org.yandu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.Verdict;
import org.yandu.library.Annotations;
import org.yandu.note.Highlight;
import org.yandu.note.Label;
import org.yandu.note.Note;
import org.yandu.text.Citation;
import org.yandu.text.Document;
import org.yandu.text.Picture;
import org.yandu.text.Places;
import org.yandu.text.Range;

/** What is written about a document as JSON: highlights with their notes, other notes. */
final class AnnotationJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Document document;
  private final Places places;
  private final Annotations written;

  AnnotationJson(Document document, Annotations written) {
    this.document = document;
    this.places = Places.of(document);
    this.written = written;
  }

  static ObjectNode range(Range range) {
    return NODES.objectNode().put("start", range.start()).put("end", range.end());
  }

  ArrayNode highlights() {
    ArrayNode highlights = NODES.arrayNode();
    written.highlights().forEach(highlight -> highlights.add(highlight(highlight)));
    return highlights;
  }

  /** The notes on sections and on the document as a whole. */
  ArrayNode notes() {
    ArrayNode notes = NODES.arrayNode();
    written.notes().stream()
        .filter(note -> note.highlight().isEmpty())
        .forEach(note -> notes.add(noteAlone(note)));
    return notes;
  }

  /** A note on no highlight: {@code section} is where its heading stands, null on the whole. */
  private ObjectNode noteAlone(Note note) {
    ObjectNode json = note(note);
    Optional<Range> section = note.heading().isPresent() ? written.rangeOf(note) : Optional.empty();
    json.set("section", section.map(AnnotationJson::range).orElse(null));
    json.put("heading", note.heading().map(at -> heading(section, at)).orElse(null));
    label(json, note.label(), note.author());
    return json;
  }

  private String heading(Optional<Range> section, Anchor at) {
    return section.map(document::shown).orElse(at.quote());
  }

  /** Under what something is filed and whose it is; null for no kind, and for the reader. */
  private static void label(ObjectNode json, Label label, String author) {
    json.put("kind", label.kind().isEmpty() ? null : label.kind());
    json.put("important", label.important());
    ArrayNode tags = json.putArray("tags");
    label.tags().forEach(tags::add);
    json.put("author", author.isEmpty() ? null : author);
  }

  /**
   * @param highlight one of those written about the document
   */
  ObjectNode highlight(Highlight highlight) {
    Optional<Range> range = written.rangeOf(highlight);
    ObjectNode json = NODES.objectNode();
    json.put("id", highlight.id().toString());
    json.set("range", range.map(AnnotationJson::range).orElse(null));
    json.put("place", place(written.places().get(highlight.id())));
    if (written.places().get(highlight.id()) instanceof Verdict.Approximate near) {
      json.set("proposal", range(near.range()).put("score", near.score()));
    }
    json.put(
        "text",
        range.map(document::shown).orElseGet(() -> Picture.without(highlight.anchor().quote())));
    json.put("citation", range.map(r -> Citation.of(places, r).text()).orElse(null));
    json.put("color", highlight.color().word());
    json.put("style", highlight.style().word());
    label(json, highlight.label(), highlight.author());
    ArrayNode notes = json.putArray("notes");
    written.notes().stream()
        .filter(note -> note.highlight().filter(highlight.id()::equals).isPresent())
        .forEach(note -> notes.add(noteOnHighlight(note)));
    return json;
  }

  private static ObjectNode note(Note note) {
    return NODES.objectNode().put("id", note.id().toString()).put("text", note.text());
  }

  private static ObjectNode noteOnHighlight(Note note) {
    return note(note).put("author", note.author().isEmpty() ? null : note.author());
  }

  private static String place(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Exact _ -> "exact";
      case Verdict.Moved _ -> "moved";
      case Verdict.Approximate _ -> "approximate";
      case Verdict.Orphaned _ -> "orphaned";
      case null -> "orphaned";
    };
  }
}
