package org.yandu.ui.notes;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.yandu.anchor.Verdict;
import org.yandu.library.Annotations;
import org.yandu.note.Highlight;
import org.yandu.note.Note;
import org.yandu.text.Document;
import org.yandu.text.Picture;
import org.yandu.text.Range;

/**
 * A card of the notes pane: a highlight with the note on it, or a note on the whole document.
 *
 * @param range where it stands; empty for an orphan and for a note on the whole document
 * @param quote the marked words as shown
 * @param place the headings above it
 */
public record NoteCard(
    Optional<Highlight> highlight,
    Optional<Note> note,
    Optional<Range> range,
    Standing standing,
    String quote,
    String place) {
  public NoteCard {
    requireNonNull(highlight);
    requireNonNull(note);
    requireNonNull(range);
    requireNonNull(standing);
    requireNonNull(quote);
    requireNonNull(place);
  }

  /** How sure the place of a highlight is. */
  public enum Standing {
    SURE,
    UNSURE,
    LOST
  }

  static NoteCard of(Document document, Annotations annotations, Highlight highlight) {
    Optional<Range> range = annotations.rangeOf(highlight);
    return new NoteCard(
        Optional.of(highlight),
        annotations.noteOn(highlight.id()),
        range,
        switch (annotations.places().get(highlight.id())) {
          case Verdict.Approximate _ -> Standing.UNSURE;
          case Verdict.Orphaned _ -> Standing.LOST;
          case null -> Standing.LOST;
          default -> Standing.SURE;
        },
        range.map(document::shown).orElseGet(() -> Picture.without(highlight.anchor().quote())),
        highlight.anchor().section());
  }

  static NoteCard of(Note note) {
    return new NoteCard(
        Optional.empty(), Optional.of(note), Optional.empty(), Standing.SURE, "", "");
  }

  /** The highlight's id, or that of a note on the whole document. */
  public UUID id() {
    return highlight.map(Highlight::id).orElseGet(() -> note.orElseThrow().id());
  }

  public String text() {
    return note.map(Note::text).orElse("");
  }

  public List<String> tags() {
    return highlight.map(Highlight::tags).orElse(List.of());
  }

  boolean has(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return quote.toLowerCase(Locale.ROOT).contains(small)
        || text().toLowerCase(Locale.ROOT).contains(small)
        || tags().stream().anyMatch(tag -> tag.toLowerCase(Locale.ROOT).contains(small));
  }
}
