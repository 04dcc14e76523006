package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.Label;
import org.yandu.note.Note;

/** All that is marked and written in a library, of documents that were removed too. */
public interface Overview {
  /**
   * As of this moment, by document in order of import, each in text order; notes on no document
   * last.
   */
  List<Item> items();

  /**
   * The words of items with where they stand as they are quoted, in the order given; a note on no
   * document stands for itself.
   *
   * @throws java.util.NoSuchElementException if one of them is not there
   */
  List<Quotation> quotations(Collection<UUID> items);

  /**
   * Keeps {@code text} as the first note on a highlight, or as the words of a note; a blank one
   * deletes the note on a highlight. One step of undo as {@link Library#setNoteText} says.
   *
   * @param item id of a highlight or of a note that is on none
   */
  void write(UUID item, String text);

  /**
   * Writes study notes of these items to {@code file}, whole or not at all.
   *
   * @throws IOException if the file cannot be written; nothing is left behind then
   */
  void export(Collection<UUID> items, StudyNotesFormat format, Path file) throws IOException;

  /**
   * @param words as shown
   * @param citation as {@link org.yandu.text.Citation} has it; empty for a note on no document
   */
  record Quotation(String words, String citation) {
    public Quotation {
      requireNonNull(words);
      requireNonNull(citation);
    }
  }

  /**
   * The document that an item is in.
   *
   * @param removed whether it is in the list no more
   */
  record Home(UUID id, String title, boolean removed) {
    public Home {
      requireNonNull(id);
      requireNonNull(title);
    }
  }

  /**
   * A highlight with the notes on it, or a note that is on none.
   *
   * @param notes on the highlight, by time; else the one note
   * @param home empty for a note on no document
   * @param work title of the work it stands in, empty where it has none
   * @param speakers who speaks where it stands; all of the document for a note on the whole of it
   * @param words the marked words, or the heading of the section that a note is on; may be empty
   * @param section the headings above it, outermost first, joined by {@code " / "}
   */
  record Item(
      Optional<Highlight> highlight,
      List<Note> notes,
      Optional<Home> home,
      String work,
      List<String> speakers,
      String words,
      String section) {
    public Item {
      requireNonNull(highlight);
      notes = List.copyOf(notes);
      requireNonNull(home);
      requireNonNull(work);
      speakers = List.copyOf(speakers);
      requireNonNull(words);
      requireNonNull(section);
      if (highlight.isEmpty() && notes.size() != 1) {
        throw new IllegalArgumentException("neither a highlight nor a note");
      }
    }

    /** The highlight's id, or that of a note that is on none. */
    public UUID id() {
      return highlight.map(Highlight::id).orElseGet(() -> notes.getFirst().id());
    }

    public Optional<UUID> documentId() {
      return home.map(Home::id);
    }

    /** The first of the notes, which is the one to be written on. */
    public Optional<Note> note() {
      return notes.stream().findFirst();
    }

    public Label label() {
      return highlight.map(Highlight::label).orElseGet(() -> notes.getFirst().label());
    }

    public Optional<HighlightColor> color() {
      return highlight.map(Highlight::color);
    }

    /** What the reader wrote, in Markdown; several notes with a blank line between. */
    public String text() {
      return notes.stream()
          .map(Note::text)
          .filter(text -> !text.isBlank())
          .collect(Collectors.joining("\n\n"));
    }

    /** Whether something is written, not just marked. */
    public boolean hasText() {
      return notes.stream().anyMatch(note -> !note.text().isBlank());
    }

    /** Who made it; empty for the reader of this library. */
    public String author() {
      return highlight.map(Highlight::author).orElseGet(() -> notes.getFirst().author());
    }

    public boolean removed() {
      return home.filter(Home::removed).isPresent();
    }

    public Instant created() {
      return highlight
          .map(marked -> marked.times().created())
          .orElseGet(() -> notes.getFirst().times().created());
    }

    /** When its words, a note on it or what it is filed under was changed last. */
    public Instant updated() {
      Instant last = highlight.map(marked -> marked.times().updated()).orElse(Instant.EPOCH);
      for (Note note : notes) {
        Instant written = note.times().updated();
        last = written.isAfter(last) ? written : last;
      }
      return last;
    }
  }
}
