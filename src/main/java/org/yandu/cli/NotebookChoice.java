package org.yandu.cli;

import java.util.List;
import org.yandu.library.Library;
import org.yandu.note.Notebook;

/** Finds the notebook that a typed name means. */
final class NotebookChoice {
  private NotebookChoice() {}

  /**
   * The one of exactly this title, else the one whose title contains it.
   *
   * @throws Refusal if there is none, or more than one
   */
  static Notebook of(Library library, String typed) throws Refusal {
    List<Notebook> all = library.notebooks().all();
    List<Notebook> exact = all.stream().filter(book -> book.title().equals(typed)).toList();
    List<Notebook> found =
        exact.isEmpty()
            ? all.stream().filter(book -> book.title().contains(typed)).toList()
            : exact;
    if (found.size() != 1) {
      throw found.isEmpty()
          ? Refusal.of("cli.notebook.none", typed)
          : Refusal.of("cli.notebook.several", typed, found.size());
    }
    return found.getFirst();
  }
}
