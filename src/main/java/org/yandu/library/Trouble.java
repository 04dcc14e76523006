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
  private static final String DAMAGE = "library.damage.seen";
  private static final String CLOSED = "library.onlyToRead.NOT_WRITABLE";

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

  /** That a record was read that is not as it was saved. */
  static Trouble damage(Path folder) {
    return new Trouble(DAMAGE, List.of(folder));
  }

  /** Why a backup was not made; empty if it is no matter of the disk. */
  static Optional<Trouble> ofBackup(Throwable failure, Path folder) {
    return of(failure, folder)
        .map(said ->
            said.key().equals("library.error.DAMAGED")
                ? damage(folder)
                : new Trouble("library.backup.failed", List.of(folder)));
  }

  /** Whether it may pass by itself, as a full disk does. */
  public boolean mayPass() {
    return key.equals(CLOSED);
  }

  /** Whether a repair would help. */
  public boolean isDamage() {
    return key.equals(DAMAGE) || key.equals("library.error.DAMAGED");
  }

  /** Why a library is opened only to be read; empty if that would not help. */
  static Optional<Trouble> toRead(StoreException e, Path folder) {
    return switch (e.reason()) {
      case NEWER -> Optional.of(new Trouble("library.onlyToRead.NEWER", List.of(folder)));
      case NOT_WRITABLE, GONE, READ_ONLY, FULL, FAILED ->
          Optional.of(new Trouble(CLOSED, List.of(folder)));
      case IN_USE, DAMAGED -> Optional.empty();
    };
  }

  private static String word(StoreException e) {
    return switch (e.reason()) {
      case FULL, DAMAGED, NOT_WRITABLE, GONE, READ_ONLY -> e.reason().name();
      case IN_USE, NEWER, FAILED -> StoreException.Reason.FAILED.name();
    };
  }
}
