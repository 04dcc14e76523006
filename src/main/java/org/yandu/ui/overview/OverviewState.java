package org.yandu.ui.overview;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * How a reader has set up the page of all notes, to be set up so again.
 *
 * @param columns heads of columns by which it is sorted
 * @param share of the height that the rows have
 * @param caret where in the note of the chosen item is being written, if it is
 */
public record OverviewState(
    OverviewFilter filter,
    OverviewOrder order,
    List<RowSort<?>> columns,
    boolean cards,
    List<UUID> chosen,
    Optional<OverviewRows.Spot> spot,
    double share,
    OptionalInt caret) {
  public OverviewState {
    requireNonNull(filter);
    requireNonNull(order);
    columns = List.copyOf(columns);
    chosen = List.copyOf(chosen);
    requireNonNull(spot);
    requireNonNull(caret);
  }
}
