package org.yandu.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.note.HighlightColor;
import org.yandu.note.Label;
import org.yandu.note.Loss;
import org.yandu.note.Notebook;
import org.yandu.note.NotebookEntry;
import org.yandu.text.Range;

/**
 * Notebooks: what a reader collects for a theme, in an order of his own. Each change is one step of
 * undo. All methods throw {@link java.util.NoSuchElementException} for what is not there.
 */
public interface Notebooks {
  /** All, the last changed first. */
  List<Notebook> all();

  Notebook create(String title);

  void rename(UUID notebook, String title);

  /** Takes a notebook away with what stands in it; the excerpts stay where they were taken from. */
  void delete(UUID notebook);

  /** What stands in a notebook, in order. */
  List<Shown> entries(UUID notebook);

  /**
   * Collects highlights and notes at the end, in the order given; what is in the notebook already
   * is passed over.
   *
   * @return how many were collected
   */
  int collect(UUID notebook, Collection<UUID> items);

  /** Makes a notebook of highlights and notes; one step of undo. */
  Notebook collectInNew(String title, Collection<UUID> items);

  /** Puts words of the reader's own after an entry; at the beginning if {@code after} is empty. */
  NotebookEntry add(UUID notebook, Optional<UUID> after, NotebookEntry.Content words);

  /** Changes the reader's own words; edits of the same entry without a pause are one step. */
  void setText(UUID entry, String text);

  /** Moves entries, in the order they stand, behind another one; empty for the beginning. */
  void move(Collection<UUID> entries, Optional<UUID> after);

  void remove(Collection<UUID> entries);

  /**
   * An entry with what its excerpt is now.
   *
   * @param words those of the highlight or note as they are now; as collected if that is gone
   * @param note what the reader wrote on the highlight
   * @param color of the highlight
   * @param place where the words stand; empty if nowhere for certain
   * @param loss why it has no certain place, if there is one for it to have
   * @param label what the highlight or note is filed under
   * @param author whose it is; empty for the reader of this library
   */
  record Shown(
      NotebookEntry entry,
      String words,
      String citation,
      Optional<String> note,
      Optional<HighlightColor> color,
      Optional<Range> place,
      Optional<Loss> loss,
      Label label,
      String author) {
    /** Whether what it was taken from is gone, or its place is not certain. */
    public boolean lost() {
      return loss.isPresent();
    }

    /** The same of an entry with other words. */
    public Shown with(NotebookEntry other) {
      return new Shown(other, words, citation, note, color, place, loss, label, author);
    }
  }
}
