package org.yandu.search;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.yandu.text.Range;

/**
 * A note to be searched.
 *
 * @param highlightRange where its highlight stands in the canonical text; empty at 0 for a note on
 *     the whole document or on a highlight that lost its place
 */
public record NoteText(UUID document, UUID note, Range highlightRange, String text) {
  public NoteText {
    requireNonNull(document);
    requireNonNull(note);
    requireNonNull(highlightRange);
    requireNonNull(text);
  }
}
