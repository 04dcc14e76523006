package org.yandu.store;

import static java.util.Objects.requireNonNull;

/**
 * Something in the file that is not as it was written.
 *
 * @param where the table, or empty for the file as a whole
 * @param row the key of the row, or empty
 * @param detail for people who look into it
 */
public record Damage(Kind kind, String where, String row, String detail) {
  public Damage {
    requireNonNull(kind);
    requireNonNull(where);
    requireNonNull(row);
    requireNonNull(detail);
  }

  /** What is wrong. */
  public enum Kind {
    /** The pages of the file do not fit together. */
    FILE,
    /** A row's checksum is not that of its values. */
    CHECKSUM,
    /** A row has no meaning: a value is missing or impossible. */
    UNREADABLE,
    /** A row points to one that is not there. */
    REFERENCE
  }
}
