package org.yandu.store;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.yandu.correction.Correction;
import org.yandu.note.Times;

/**
 * A correction as the store keeps it.
 *
 * @param number its place among the corrections of the document, ascending in the order they were
 *     made
 */
public record StoredCorrection(
    UUID id, UUID document, int number, Correction correction, Times times) {
  public StoredCorrection {
    requireNonNull(id);
    requireNonNull(document);
    requireNonNull(correction);
    requireNonNull(times);
  }

  public StoredCorrection withTimes(Times others) {
    return new StoredCorrection(id, document, number, correction, others);
  }
}
