package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;

/**
 * What an undo or redo touched.
 *
 * @param document empty where it was in no document
 */
public record Touched(Optional<UUID> document) {
  public Touched {
    requireNonNull(document);
  }
}
