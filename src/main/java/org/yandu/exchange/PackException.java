package org.yandu.exchange;

/** A file that is no study pack that can be read. */
public final class PackException extends Exception {
  private static final long serialVersionUID = 1;

  /** Why. */
  public enum Reason {
    /** It is something else. */
    NOT_A_PACK,
    /** It is not as it was written. */
    DAMAGED,
    /** A newer edition of the program wrote it. */
    NEWER,
    /** It is larger than any library of notes. */
    TOO_LARGE
  }

  private final Reason reason;

  PackException(Reason reason, String detail, Throwable cause) {
    super(reason + ": " + detail, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
