package org.yandu.library;

import java.nio.file.Path;
import java.util.List;
import org.yandu.store.StoreException;

/** The library cannot be opened; {@link #reason()} and its arguments make the sentence to show. */
public final class LibraryException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Each has a text under {@code library.error.<name>} in the bundles. */
  public enum Reason {
    IN_USE,
    NEWER,
    DAMAGED,
    NOT_WRITABLE
  }

  private final Reason reason;
  private final transient List<Object> arguments;

  public LibraryException(Reason reason, Throwable cause, Object... arguments) {
    super(reason + " " + List.of(arguments), cause);
    this.reason = reason;
    this.arguments = List.of(arguments);
  }

  public Reason reason() {
    return reason;
  }

  /** Fills {@code {0}}… of the text; the folder is always the first. */
  public Object[] arguments() {
    return arguments.toArray();
  }

  /** Why the store in {@code folder} could not be opened, in the terms of a library. */
  static LibraryException of(Path folder, StoreException e) {
    List<Object> holder = e.arguments();
    return switch (e.reason()) {
      case IN_USE ->
          new LibraryException(
              Reason.IN_USE,
              e,
              folder,
              holder.isEmpty() ? "?" : holder.getFirst(),
              holder.size() < 2 ? "?" : holder.get(1));
      case NEWER -> new LibraryException(Reason.NEWER, e, folder);
      case DAMAGED -> new LibraryException(Reason.DAMAGED, e, folder);
      case NOT_WRITABLE, GONE, READ_ONLY, FULL, FAILED ->
          new LibraryException(Reason.NOT_WRITABLE, e, folder);
    };
  }
}
