package org.yandu.store;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import java.util.List;

/** The store cannot do what was asked of it; nothing of the failed change is kept. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What a person can do about it differs. */
  public enum Reason {
    /** Another program holds the folder; arguments: its process number and its machine. */
    IN_USE,
    /** Written by a newer program. */
    NEWER,
    DAMAGED,
    NOT_WRITABLE,
    /** What was open is not where it was: the disk it is on was taken out, or the folder moved. */
    GONE,
    /** Opened by {@link Store#openToRead}. */
    READ_ONLY,
    /** No room left on the disk. */
    FULL,
    FAILED
  }

  // Primary result codes of SQLite.
  private static final int BUSY = 5;
  private static final int NO_MEMORY = 7;
  private static final int READ_ONLY = 8;
  private static final int IO_ERROR = 10;
  private static final int CORRUPT = 11;
  private static final int DISK_FULL = 13;
  private static final int CANNOT_OPEN = 14;
  private static final int NOT_A_DATABASE = 26;

  private final Reason reason;
  private final transient List<Object> arguments;
  private final boolean connectionSuspect;

  StoreException(Reason reason, String message, Throwable cause, Object... arguments) {
    super(reason + ": " + message, cause);
    this.reason = requireNonNull(reason);
    this.arguments = List.of(arguments);
    this.connectionSuspect = false;
  }

  private StoreException(SQLException cause, String doing) {
    super(reasonOf(cause) + ": " + doing, cause);
    this.reason = reasonOf(cause);
    this.arguments = List.of();
    this.connectionSuspect =
        switch (primaryCode(cause)) {
          case NO_MEMORY, IO_ERROR, CORRUPT, DISK_FULL, NOT_A_DATABASE -> true;
          default -> false;
        };
  }

  static StoreException of(SQLException cause, String doing) {
    return new StoreException(cause, doing);
  }

  public Reason reason() {
    return reason;
  }

  public List<Object> arguments() {
    return arguments;
  }

  /** Whether the connection must not be used again: its idea of the transaction may be wrong. */
  boolean connectionSuspect() {
    return connectionSuspect;
  }

  private static Reason reasonOf(SQLException cause) {
    return switch (primaryCode(cause)) {
      case BUSY -> Reason.IN_USE;
      case READ_ONLY, CANNOT_OPEN -> Reason.NOT_WRITABLE;
      case CORRUPT, NOT_A_DATABASE -> Reason.DAMAGED;
      case DISK_FULL -> Reason.FULL;
      default -> Reason.FAILED;
    };
  }

  private static int primaryCode(SQLException cause) {
    return cause.getErrorCode() & 0xff;
  }
}
