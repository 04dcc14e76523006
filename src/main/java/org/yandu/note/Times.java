package org.yandu.note;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/** When a row was created, last changed and, if it is, deleted; millisecond precision. */
public record Times(Instant created, Instant updated, Optional<Instant> deleted) {
  public Times {
    requireNonNull(created);
    requireNonNull(updated);
    requireNonNull(deleted);
  }

  public static Times at(Instant now) {
    return new Times(now, now, Optional.empty());
  }

  public Times updatedAt(Instant now) {
    return new Times(created, now, deleted);
  }

  public Times deletedAt(Instant now) {
    return new Times(created, now, Optional.of(now));
  }

  public Times restoredAt(Instant now) {
    return new Times(created, now, Optional.empty());
  }

  public boolean isDeleted() {
    return deleted.isPresent();
  }
}
