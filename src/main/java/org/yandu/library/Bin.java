package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.note.HighlightColor;

/** What was deleted in the last thirty days and can be put back. */
public interface Bin {
  /**
   * The last deleted first. What holds no words is not listed, nor a highlight whose making was
   * just taken back.
   */
  List<Deleted> list();

  /**
   * Puts things back as they were, one step of undo. With a highlight the notes come back that went
   * with it, with a note on a highlight the highlight, with either its document, and with a
   * notebook what went with that. What is there already stays as it is.
   *
   * @throws java.util.NoSuchElementException if one of them never was there
   */
  void restore(Collection<UUID> items);

  /** What kind of thing it was. */
  enum What {
    DOCUMENT,
    HIGHLIGHT,
    NOTE,
    NOTEBOOK
  }

  /**
   * @param words the title, the marked words, or the note
   * @param notes what was written on a highlight and went with it, by time
   * @param document the title of the document it was in; empty for a document, notebook, free note
   */
  record Deleted(
      What what,
      UUID id,
      String words,
      List<String> notes,
      Optional<String> document,
      Optional<HighlightColor> color,
      Instant at) {
    public Deleted {
      requireNonNull(what);
      requireNonNull(id);
      requireNonNull(words);
      notes = List.copyOf(notes);
      requireNonNull(document);
      requireNonNull(color);
      requireNonNull(at);
    }
  }
}
