package org.yandu.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.load.raw.LoadException;

/**
 * What became of each file of an import, in the order they were read.
 *
 * @param cancelled whether it was stopped before the last file; what is done is kept
 */
public record ImportReport(List<Item> items, boolean cancelled) {
  public ImportReport {
    items = List.copyOf(items);
  }

  /** The states a file can end in. */
  public enum Outcome {
    IMPORTED,
    ALREADY_THERE,
    FAILED
  }

  /**
   * @param document the new or the already stored one; empty when it failed
   * @param problem why it failed
   */
  public record Item(
      Path file, Outcome outcome, Optional<UUID> document, Optional<LoadException> problem) {}

  public long count(Outcome outcome) {
    return items.stream().filter(item -> item.outcome() == outcome).count();
  }
}
