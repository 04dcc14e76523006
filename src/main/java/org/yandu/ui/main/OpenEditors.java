package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

/** Wherever in the window something may be being written. On the JavaFX thread. */
final class OpenEditors {
  private final DeskModel desk;
  private final Annotator annotator;
  private final WholePages pages;

  OpenEditors(DeskModel desk, Annotator annotator, WholePages pages) {
    this.desk = requireNonNull(desk);
    this.annotator = requireNonNull(annotator);
    this.pages = requireNonNull(pages);
  }

  /** Hands over everything that was typed; whoever is writing can go on. */
  void save() {
    desk.keeping().tryAgain();
    annotator.notes().save();
    pages.notebooks().save();
    pages.notes().save();
  }

  /** The same with what else is kept once it is left. */
  void handOver() {
    save();
    pages.notebooks().saveTitle();
  }

  /** Has the pages show which words the disk refuses. */
  void showRefused() {
    annotator.showNotes();
    pages.notebooks().showRefused();
  }

  /** Keeps everything that was typed and where reading is. */
  void keep() {
    annotator.notes().finish();
    pages.notebooks().keep();
    pages.notes().keep();
    desk.savePlace();
  }
}
