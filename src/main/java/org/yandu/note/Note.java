package org.yandu.note;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.anchor.Anchor;

/**
 * What a reader wrote.
 *
 * @param id UUIDv7
 * @param text Markdown as typed; may be empty while it is being written
 * @param label what it is filed under; one about a highlight is filed with that and has none
 * @param author who wrote it; empty for the reader of this library
 */
public record Note(UUID id, Subject about, String text, Label label, String author, Times times) {
  public Note {
    requireNonNull(id);
    requireNonNull(about);
    requireNonNull(text);
    requireNonNull(label);
    requireNonNull(author);
    requireNonNull(times);
  }

  /** One of this library's reader, filed under nothing. */
  public Note(UUID id, Subject about, String text, Times times) {
    this(id, about, text, Label.NONE, "", times);
  }

  /** The same about a highlight of a document or, without, about the document. */
  public Note(UUID id, UUID document, Optional<UUID> highlight, String text, Times times) {
    this(
        id,
        highlight
            .<Subject>map(marked -> new Subject.OfHighlight(document, marked))
            .orElseGet(() -> new Subject.OfDocument(document)),
        text,
        times);
  }

  /** The document it is about or in; empty for a free note. */
  public Optional<UUID> document() {
    return about.document();
  }

  /** The highlight it is about; empty for all other notes. */
  public Optional<UUID> highlight() {
    return about.highlight();
  }

  /** The heading of the section it is about; empty for all other notes. */
  public Optional<Anchor> heading() {
    return about.heading();
  }

  public List<String> tags() {
    return label.tags();
  }

  public Note withText(String newText) {
    return new Note(id, about, newText, label, author, times);
  }

  public Note withLabel(Label newLabel) {
    return new Note(id, about, text, newLabel, author, times);
  }

  public Note withTimes(Times newTimes) {
    return new Note(id, about, text, label, author, newTimes);
  }
}
