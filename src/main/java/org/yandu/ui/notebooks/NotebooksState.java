package org.yandu.ui.notebooks;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How a reader has left the page of notebooks, to be found so again.
 *
 * @param notebook the one that is open
 * @param spot the first entry in sight, if it is not the very first
 * @param below how far below the upper edge that one begins, in pixels
 * @param written the entry whose words are being written
 */
public record NotebooksState(
    Optional<UUID> notebook,
    List<UUID> chosen,
    Optional<UUID> spot,
    double below,
    Optional<UUID> written) {
  public NotebooksState {
    requireNonNull(notebook);
    chosen = List.copyOf(chosen);
    requireNonNull(spot);
    requireNonNull(written);
  }
}
