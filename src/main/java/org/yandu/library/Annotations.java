package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yandu.anchor.Verdict;
import org.yandu.note.Bookmark;
import org.yandu.note.Highlight;
import org.yandu.note.Note;
import org.yandu.text.Range;

/**
 * All that is written about one document, as of one moment; an immutable snapshot.
 *
 * @param highlights not deleted, in text order
 * @param notes not deleted; on highlights and sections in text order, then those on the whole
 *     document by time
 * @param bookmarks not deleted, in text order
 * @param places where each highlight, each bookmark and the heading of each note on a section
 *     stands in the text as it is now
 * @param awaited those of them whose place is not certain and about which no reader has decided
 */
public record Annotations(
    UUID document,
    List<Highlight> highlights,
    List<Note> notes,
    List<Bookmark> bookmarks,
    Map<UUID, Verdict> places,
    Set<UUID> awaited) {
  public Annotations {
    requireNonNull(document);
    highlights = List.copyOf(highlights);
    notes = List.copyOf(notes);
    bookmarks = List.copyOf(bookmarks);
    places = Map.copyOf(places);
    awaited = Set.copyOf(awaited);
  }

  /** Where the highlight stands for certain; empty for an orphan and where it is to be reviewed. */
  public Optional<Range> rangeOf(Highlight highlight) {
    return placeOf(highlight.id());
  }

  /** The same for a bookmark. */
  public Optional<Range> rangeOf(Bookmark bookmark) {
    return placeOf(bookmark.id());
  }

  /** The same for what a note is about: its highlight or the heading of its section. */
  public Optional<Range> rangeOf(Note note) {
    return note.heading().isPresent()
        ? placeOf(note.id())
        : note.highlight().flatMap(this::placeOf);
  }

  private Optional<Range> placeOf(UUID id) {
    return Optional.ofNullable(places.get(id)).flatMap(Standings::sure);
  }

  public Optional<Note> noteOn(UUID highlight) {
    return notes.stream()
        .filter(n -> n.highlight().filter(highlight::equals).isPresent())
        .findFirst();
  }
}
