package org.yandu.ui.reader;

import java.util.TreeSet;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;

/** Moves the caret from one heading or mark to the next. */
final class Steps {
  private final ReaderView reader;
  private final ReaderModel model;
  private final Selecting selecting;
  private final Runnable prepare;

  /**
   * @param prepare brings a caret that was left behind back on screen
   */
  Steps(ReaderView reader, ReaderModel model, Selecting selecting, Runnable prepare) {
    this.reader = reader;
    this.model = model;
    this.selecting = selecting;
    this.prepare = prepare;
  }

  /** To the next title or heading, or the one before; false where there is none. */
  boolean heading(boolean forward) {
    var starts = new TreeSet<Integer>();
    for (Block block : model.documentProperty().get().blocks()) {
      if (block.kind() == BlockKind.HEADING || block.kind() == BlockKind.TITLE) {
        starts.add(block.range().start());
      }
    }
    return step(starts, forward);
  }

  /** To the next highlight or bookmark, or the one before; false where there is none. */
  boolean mark(boolean forward) {
    var starts = new TreeSet<Integer>();
    reader.highlights().all().forEach(placed -> starts.add(placed.range().start()));
    reader.highlights().bookmarks().forEach(range -> starts.add(range.start()));
    return step(starts, forward);
  }

  private boolean step(TreeSet<Integer> starts, boolean forward) {
    prepare.run();
    int caret = selecting.caret();
    Integer next = forward ? starts.higher(caret) : starts.lower(caret);
    if (next != null) {
      reader.marking().hide();
      selecting.move(next, false);
    }
    return next != null;
  }
}
