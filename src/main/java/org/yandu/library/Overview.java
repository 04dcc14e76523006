package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.Label;
import org.yandu.note.Note;

/**
 * All that is marked and written in a library, of documents that were removed too; as of one
 * moment.
 *
 * @param items by document in order of import, each in text order; notes on no document last
 */
public record Overview(List<Item> items) {
  public Overview {
    items = List.copyOf(items);
  }

  /**
   * A highlight with the note on it, or a note that is on none.
   *
   * @param document the title; empty for a note on no document
   * @param removed whether the document is no more in the list
   * @param speakers who speaks where it stands; of the whole document where that is not known
   * @param words the marked words, or the heading of the section that a note is on
   * @param section the headings above it
   */
  public record Item(
      Optional<Highlight> highlight,
      Optional<Note> note,
      String document,
      boolean removed,
      List<String> speakers,
      String words,
      String section) {
    public Item {
      requireNonNull(highlight);
      requireNonNull(note);
      requireNonNull(document);
      speakers = List.copyOf(speakers);
      requireNonNull(words);
      requireNonNull(section);
    }

    /** The highlight's id, or that of a note that is on none. */
    public UUID id() {
      return highlight.map(Highlight::id).orElseGet(() -> note.orElseThrow().id());
    }

    public Optional<UUID> documentId() {
      return highlight.map(Highlight::document).or(() -> note.flatMap(Note::document));
    }

    public Label label() {
      return highlight.map(Highlight::label).orElseGet(() -> note.orElseThrow().label());
    }

    public Optional<HighlightColor> color() {
      return highlight.map(Highlight::color);
    }

    public String text() {
      return note.map(Note::text).orElse("");
    }

    public Instant created() {
      return highlight
          .map(marked -> marked.times().created())
          .orElseGet(() -> note.orElseThrow().times().created());
    }

    /** When its words, its note or what it is filed under was changed last. */
    public Instant updated() {
      Instant marked = highlight.map(h -> h.times().updated()).orElse(Instant.MIN);
      Instant written = note.map(n -> n.times().updated()).orElse(Instant.MIN);
      return marked.isAfter(written) ? marked : written;
    }
  }
}
