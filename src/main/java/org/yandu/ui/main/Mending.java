package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.yandu.library.Notebooks;
import org.yandu.note.Loss;
import org.yandu.note.NotebookEntry;

/** Says why an excerpt of a notebook has lost its place, and does what gives it back. */
final class Mending {
  private final AllNotes.Reporter reporter;
  private final Consumer<UUID> restore;
  private BiConsumer<UUID, UUID> review = (_, _) -> {};

  /**
   * @param restore takes something out of the bin
   */
  Mending(AllNotes.Reporter reporter, Consumer<UUID> restore) {
    this.reporter = requireNonNull(reporter);
    this.restore = requireNonNull(restore);
  }

  /**
   * @param action has the reader look at an item of a document that has no certain place in it
   */
  void onReview(BiConsumer<UUID, UUID> action) {
    review = requireNonNull(action);
  }

  /** Says why, and offers what helps. */
  void tell(Notebooks.Shown excerpt) {
    Loss loss = excerpt.loss().orElse(Loss.UNKNOWN);
    String reason = reporter.texts().get("loss." + loss.word());
    if (loss == Loss.UNKNOWN) {
      reporter.notices().tell(reason);
    } else {
      String help = reporter.texts().get("notebooks.mend." + loss.word());
      reporter.notices().tell(reason, help, () -> mend(excerpt));
    }
  }

  void mend(Notebooks.Shown excerpt) {
    if (!(excerpt.entry().content() instanceof NotebookEntry.Excerpt collected)) {
      return;
    }
    switch (excerpt.loss().orElse(Loss.UNKNOWN)) {
      case DELETED -> restore.accept(collected.item());
      case REMOVED -> collected.document().ifPresent(restore);
      case UNSURE, CHANGED ->
          collected.document().ifPresent(document -> review.accept(document, collected.item()));
      case UNKNOWN -> {}
    }
  }
}
