package org.yandu.note;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;

/**
 * What a reader wrote, about a highlight or about a document as a whole.
 *
 * @param id UUIDv7
 * @param highlight empty for a note on the document as a whole
 * @param text as typed; may be empty while it is being written
 */
public record Note(UUID id, UUID document, Optional<UUID> highlight, String text, Times times) {
  public Note {
    requireNonNull(id);
    requireNonNull(document);
    requireNonNull(highlight);
    requireNonNull(text);
    requireNonNull(times);
  }

  public Note withText(String newText) {
    return new Note(id, document, highlight, newText, times);
  }

  public Note withTimes(Times newTimes) {
    return new Note(id, document, highlight, text, newTimes);
  }
}
