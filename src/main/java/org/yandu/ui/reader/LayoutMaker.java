package org.yandu.ui.reader;

import java.util.function.Consumer;
import javafx.concurrent.Task;
import org.yandu.text.Document;
import org.yandu.typeset.Typesetter;

/**
 * Lays out documents: short ones at once, long ones around the reading place first and as a whole
 * in the background, so that no frame waits for it. JavaFX thread only.
 */
final class LayoutMaker {
  /** Up to so many characters the whole layout takes less than a frame or two. */
  private static final int AT_ONCE = 300_000;

  /** Blocks laid out around the reading place while the whole is not ready. */
  private static final int AROUND = 250;

  private final Typesetters typesetters = new Typesetters();
  private final Consumer<Placement> ready;
  private Task<Placement> whole;

  /**
   * @param ready told the whole of a long document when it is laid out
   */
  LayoutMaker(Consumer<Placement> ready) {
    this.ready = ready;
  }

  /** Gives up what is under way. */
  void cancel() {
    if (whole != null) {
      whole.cancel(false);
      whole = null;
    }
  }

  /** The document, or what stands around an offset of it. */
  Placement lay(Document document, Form form, int offset) {
    cancel();
    Typesetter typesetter = typesetters.of(form.typeface());
    if (document.text().length() <= AT_ONCE) {
      return form.place(typesetter.lay(document, form.measure()));
    }
    layWhole(document, form, typesetter);
    int block = document.blockAt(offset);
    int first = Math.max(0, block - AROUND);
    int last = Math.min(document.blocks().size(), block + AROUND);
    return form.place(typesetter.lay(document, form.measure(), first, last));
  }

  private void layWhole(Document document, Form form, Typesetter typesetter) {
    Task<Placement> task =
        new Task<>() {
          @Override
          protected Placement call() {
            return form.place(typesetter.lay(document, form.measure()));
          }
        };
    whole = task;
    task.setOnSucceeded(_ -> {
      if (task == whole) {
        ready.accept(task.getValue());
      }
    });
    Thread.ofVirtual().name("typeset").start(task);
  }
}
