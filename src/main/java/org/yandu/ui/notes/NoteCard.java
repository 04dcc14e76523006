package org.yandu.ui.notes;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.Verdict;
import org.yandu.library.Annotations;
import org.yandu.note.Highlight;
import org.yandu.note.Label;
import org.yandu.note.Note;
import org.yandu.text.Document;
import org.yandu.text.Picture;
import org.yandu.text.Range;

/**
 * A card of the notes pane: a highlight with the note on it, or a note on a section, on the whole
 * document, or of its own.
 *
 * @param range where it or the heading of its section stands; empty for an orphan and for a note on
 *     nothing that has a place
 * @param quote the marked words, or those of the heading, as shown
 * @param place the headings above it
 * @param unkept what was typed on it last, if the disk has not taken it yet
 */
public record NoteCard(
    Optional<Highlight> highlight,
    Optional<Note> note,
    Optional<Range> range,
    Standing standing,
    String quote,
    String place,
    Optional<String> unkept) {
  public NoteCard {
    requireNonNull(highlight);
    requireNonNull(note);
    requireNonNull(range);
    requireNonNull(standing);
    requireNonNull(quote);
    requireNonNull(place);
    requireNonNull(unkept);
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
        standing(annotations.places().get(highlight.id())),
        range.map(document::shown).orElseGet(() -> Picture.without(highlight.anchor().quote())),
        highlight.anchor().section(),
        Optional.empty());
  }

  /** A note that is not on a highlight. */
  static NoteCard of(Document document, Annotations annotations, Note note) {
    Optional<Range> range = annotations.rangeOf(note);
    String heading =
        range.map(document::shown).orElseGet(() -> note.heading().map(Anchor::quote).orElse(""));
    Standing standing =
        note.heading().isEmpty() ? Standing.SURE : standing(annotations.places().get(note.id()));
    return new NoteCard(
        Optional.empty(),
        Optional.of(note),
        range,
        standing,
        heading,
        note.heading().map(Anchor::section).orElse(""),
        Optional.empty());
  }

  /** A note on no document. */
  static NoteCard of(Note note) {
    return new NoteCard(
        Optional.empty(),
        Optional.of(note),
        Optional.empty(),
        Standing.SURE,
        "",
        "",
        Optional.empty());
  }

  NoteCard withUnkept(Optional<String> words) {
    return words.equals(unkept)
        ? this
        : new NoteCard(highlight, note, range, standing, quote, place, words);
  }

  private static Standing standing(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Approximate _ -> Standing.UNSURE;
      case Verdict.Orphaned _ -> Standing.LOST;
      case null -> Standing.LOST;
      default -> Standing.SURE;
    };
  }

  /** What it is filed under. */
  public Label label() {
    return highlight.map(Highlight::label).orElseGet(() -> note.orElseThrow().label());
  }

  /** Where it stands, or stood; what has no place comes last. */
  int position() {
    return range
        .or(() -> highlight.map(h -> h.anchor().range()))
        .or(() -> note.flatMap(Note::heading).map(Anchor::range))
        .map(Range::start)
        .orElse(Integer.MAX_VALUE);
  }

  /** The highlight's id, or that of a note that is on none. */
  public UUID id() {
    return highlight.map(Highlight::id).orElseGet(() -> note.orElseThrow().id());
  }

  /** The words of the note as the reader wrote them last. */
  public String text() {
    return unkept.or(() -> note.map(Note::text)).orElse("");
  }

  /** Who else wrote or marked it; empty where all of it is of this library's reader. */
  public String author() {
    return note.map(Note::author)
        .filter(name -> !name.isBlank())
        .or(() -> highlight.map(Highlight::author))
        .orElse("");
  }

  public List<String> tags() {
    return label().tags();
  }

  boolean has(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return quote.toLowerCase(Locale.ROOT).contains(small)
        || text().toLowerCase(Locale.ROOT).contains(small)
        || tags().stream().anyMatch(tag -> tag.toLowerCase(Locale.ROOT).contains(small));
  }
}
