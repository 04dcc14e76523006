package org.yandu.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yandu.store.StoreException;

/**
 * Why a change could not be kept, as a sentence of the bundles; nothing of the change is kept then,
 * and the same can be tried again when the cause is gone.
 *
 * @param key of the sentence
 * @param arguments that fill it
 */
public record Trouble(String key, List<Object> arguments) {
  public Trouble {
    arguments = List.copyOf(arguments);
  }

  /** What a failed call of the library in {@code folder} says; empty if it is no such failure. */
  public static Optional<Trouble> of(Throwable failure, Path folder) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof StoreException e) {
        return Optional.of(new Trouble("library.error." + word(e), List.of(folder)));
      }
    }
    return Optional.empty();
  }

  private static String word(StoreException e) {
    return switch (e.reason()) {
      case FULL, DAMAGED, NOT_WRITABLE -> e.reason().name();
      case IN_USE, NEWER, FAILED -> StoreException.Reason.FAILED.name();
    };
  }
}
