package org.yandu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.yandu.anchor.Verdict;
import org.yandu.library.Annotations;
import org.yandu.note.Highlight;
import org.yandu.note.Note;
import org.yandu.text.Citation;
import org.yandu.text.Document;
import org.yandu.text.Picture;
import org.yandu.text.Places;
import org.yandu.text.Range;

/** What is written about a document as JSON: highlights with their notes, notes on the whole. */
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

  /** The notes on the document as a whole. */
  ArrayNode notes() {
    ArrayNode notes = NODES.arrayNode();
    written.notes().stream()
        .filter(note -> note.highlight().isEmpty())
        .forEach(note -> notes.add(note(note)));
    return notes;
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
    ArrayNode tags = json.putArray("tags");
    highlight.tags().forEach(tags::add);
    ArrayNode notes = json.putArray("notes");
    written.notes().stream()
        .filter(note -> note.highlight().filter(highlight.id()::equals).isPresent())
        .forEach(note -> notes.add(note(note)));
    return json;
  }

  private static ObjectNode note(Note note) {
    return NODES.objectNode().put("id", note.id().toString()).put("text", note.text());
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
