package org.yandu.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;

/** The JavaFX thread, seen from others; the only place that posts to it. */
public final class FxThread {
  private FxThread() {}

  /** Runs {@code action} on the JavaFX thread, later. */
  public static void later(Runnable action) {
    Platform.runLater(action);
  }

  /** Runs {@code work} on the JavaFX thread and waits for its result; never call it there. */
  public static <T> T call(Callable<T> work) throws Exception {
    var result = new CompletableFuture<T>();
    Platform.runLater(() -> {
      try {
        result.complete(work.call());
      } catch (Throwable e) {
        result.completeExceptionally(e);
      }
    });
    try {
      return result.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }
}
