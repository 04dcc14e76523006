package org.yandu.ui.main;

import java.util.Map;

/** The pages that take the place of the panes, and their keys. */
record WholePages(PageHost host, Collecting collecting, AllNotes notes, NotebookPage notebooks) {
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

  /** After all others have theirs. */
  void fill(Map<Shortcut, Runnable> actions) {
    actions.put(Shortcut.NOTEBOOKS, notebooks::open);
    notes.fill(actions);
  }
}
