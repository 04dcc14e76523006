package org.yandu.library;

import java.util.List;

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
}
