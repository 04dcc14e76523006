package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.Set;
import org.yandu.library.DocumentEntry;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Range;
import org.yandu.ui.kit.FxThread;

/** Pictures of what a text is made of besides paragraphs: tables, quotations, notes, titles. */
final class DemoParts {
  private final DemoStage stage;

  DemoParts(DemoStage stage) {
    this.stage = requireNonNull(stage);
  }

  void take() throws Exception {
    picture("33-table", EnumSet.of(BlockKind.TABLE));
    picture("34-quotation", EnumSet.of(BlockKind.QUOTATION));
    picture("35-end-notes", EnumSet.of(BlockKind.NOTE));
    stage.act(() -> stage.view().perform(Shortcut.FULL_SCREEN));
    stage.picture("36-full-screen", 1);
    stage.act(() -> stage.view().perform(Shortcut.FULL_SCREEN));
  }

  /** The first place in the library where such a thing stands, with the block before it. */
  private void picture(String name, Set<BlockKind> kinds) throws Exception {
    MainView view = stage.view();
    var entries = FxThread.call(() -> view.desk().entriesProperty().get());
    for (DocumentEntry entry : entries) {
      Range before = null;
      for (Block block : view.desk().library().document(entry.id()).blocks()) {
        if (kinds.contains(block.kind())) {
          Range from = before == null ? block.range() : before;
          stage.act(() -> view.commands().open(entry.id()));
          stage.act(() -> view.desk().goToHeading(from));
          stage.picture(name, 1);
          return;
        }
        before = block.range();
      }
    }
  }
}
