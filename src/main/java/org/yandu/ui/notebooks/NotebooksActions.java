package org.yandu.ui.notebooks;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.library.Notebooks;
import org.yandu.note.NotebookEntry;
import org.yandu.ui.kit.TypedWords;

/** What the page asks of the window; called on the JavaFX thread, returns at once. */
public interface NotebooksActions {
  /** Makes a notebook and shows it. */
  void create();

  /** What was typed and is not on the disk yet. */
  TypedWords typed();

  void rename(UUID notebook, String title);

  void delete(UUID notebook);

  /** Shows what stands in another notebook. */
  void choose(UUID notebook);

  /**
   * Adds words of the reader's own and has them written on.
   *
   * @param after the entry they stand behind; empty for the beginning
   */
  void add(UUID notebook, Optional<UUID> after, NotebookEntry.Content words);

  /** Keeps {@code text} as the words of an entry, as they are being typed. */
  void setText(UUID entry, String text);

  void move(List<UUID> entries, Optional<UUID> after);

  void remove(List<UUID> entries);

  /** Shows where an excerpt stands; says why and what helps where that cannot be. */
  void go(Notebooks.Shown excerpt);

  /** Does what brings a lost excerpt its place back, as far as there is something to be done. */
  void mend(Notebooks.Shown excerpt);

  void export(UUID notebook);

  /** Asks what to hand out as a study pack, this notebook first. */
  void pack(UUID notebook);

  /**
   * Decides what an entry says where others wrote something else in its place.
   *
   * @param words those that are to stand; empty if the ones that are shown are to stay
   */
  void settle(UUID entry, Optional<String> words);
}
