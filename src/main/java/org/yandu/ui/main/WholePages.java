package org.yandu.ui.main;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yandu.ui.notebooks.NotebooksState;
import org.yandu.ui.overview.OverviewState;

/** The pages that take the place of the panes, and their keys. */
record WholePages(PageHost host, Collecting collecting, AllNotes notes, NotebookPage notebooks) {
  /** What these keys do happens in the panes, which are to be seen then. */
  private static final Set<Shortcut> IN_THE_PANES =
      EnumSet.of(
          Shortcut.OPEN,
          Shortcut.FIND,
          Shortcut.FIND_NEXT,
          Shortcut.FIND_PREVIOUS,
          Shortcut.SEARCH,
          Shortcut.BACK,
          Shortcut.FORWARD,
          Shortcut.GO_TO,
          Shortcut.BOOKMARK,
          Shortcut.BESIDE,
          Shortcut.DOCUMENT_NOTE,
          Shortcut.SECTION_NOTE,
          Shortcut.FREE_NOTE,
          Shortcut.REVIEW,
          Shortcut.LIBRARY,
          Shortcut.OUTLINE,
          Shortcut.BOOKMARKS,
          Shortcut.READER,
          Shortcut.NOTES,
          Shortcut.NEXT_PANE,
          Shortcut.PREVIOUS_PANE);

  /** A page that can be open. */
  private enum Page {
    NOTES,
    BIN,
    NOTEBOOKS
  }

  /** How the pages are left, to be found so in a window that is built anew. */
  record State(Optional<Page> open, OverviewState notes, NotebooksState notebooks) {}

  State state() {
    Optional<Page> open =
        notes.showsNotes()
            ? Optional.of(Page.NOTES)
            : notes.showsBin()
                ? Optional.of(Page.BIN)
                : notebooks.isShown() ? Optional.of(Page.NOTEBOOKS) : Optional.empty();
    return new State(open, notes.state(), notebooks.state());
  }

  void resume(State before) {
    notes.resume(before.notes());
    notebooks.resume(before.notebooks());
    before
        .open()
        .ifPresent(page -> {
          switch (page) {
            case NOTES -> notes.open();
            case BIN -> notes.openBin();
            case NOTEBOOKS -> notebooks.open();
          }
        });
  }

  static WholePages of(
      DeskModel desk,
      PageHost host,
      Annotator annotator,
      Machine machine,
      AllNotes.Reporter reporter) {
    var collecting = new Collecting(desk, reporter.notices(), reporter.texts());
    annotator.onCollect(collecting::collect);
    return new WholePages(
        host,
        collecting,
        new AllNotes(desk, host, collecting, machine, reporter),
        new NotebookPage(desk, host, collecting, machine, reporter));
  }

  /** Once all others have their actions; those that happen in the panes bring these back. */
  void fill(Map<Shortcut, Runnable> actions) {
    actions.put(Shortcut.NOTEBOOKS, notebooks::open);
    notes.fill(actions);
    for (Shortcut shortcut : IN_THE_PANES) {
      actions.computeIfPresent(
          shortcut,
          (_, run) ->
              () -> {
                host.close();
                run.run();
              });
    }
  }
}
