package org.yandu.library;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.note.HighlightColor;

/** What was deleted in the last thirty days and can be put back. */
public interface Bin {
  /** The last deleted first; what holds no words is not listed. */
  List<Deleted> list();

  /**
   * Puts things back as they were, one step of undo. With a highlight its note comes back, with a
   * note on a highlight the highlight, and with either its document.
   *
   * @throws java.util.NoSuchElementException if one of them is not in the bin
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
   * @param note what was written on the highlight and went with it
   * @param document the title of the document it was in; empty for a document, notebook, free note
   */
  record Deleted(
      What what,
      UUID id,
      String words,
      Optional<String> note,
      Optional<String> document,
      Optional<HighlightColor> color,
      Instant at) {}
}
