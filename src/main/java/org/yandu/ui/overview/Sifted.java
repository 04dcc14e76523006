package org.yandu.ui.overview;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yandu.search.Query;

/**
 * The rows of all items that pass a filter, in order. Made on any thread.
 *
 * @param sorted all rows in order, kept so that typing into the filter sorts nothing again
 * @param places where each item stands among those shown
 * @param changed where the rows differ from those before, if they are of the same items in the same
 *     order
 */
record Sifted(
    OverviewModel.Loaded loaded,
    Order order,
    List<OverviewRow> sorted,
    List<OverviewRow> shown,
    Map<UUID, Integer> places,
    Optional<List<Integer>> changed) {
  static final Sifted NOTHING =
      new Sifted(
          OverviewModel.Loaded.NOTHING,
          new Order(OverviewOrder.UPDATED, List.of()),
          List.of(),
          List.of(),
          Map.of(),
          Optional.empty());

  /**
   * What the rows are sorted by.
   *
   * @param columns the heads of columns, which go before the other, the first of them first
   */
  record Order(OverviewOrder base, List<RowSort<?>> columns) {
    Order {
      requireNonNull(base);
      columns = List.copyOf(columns);
    }

    private List<OverviewRow> sort(List<OverviewRow> rows) {
      List<OverviewRow> sorted = rows.stream().sorted(base.comparator()).toList();
      for (RowSort<?> column : columns.reversed()) {
        sorted = column.sorted(sorted);
      }
      return sorted;
    }
  }

  /** What takes the place of this. */
  Sifted next(OverviewModel.Loaded wanted, Order wantedOrder, OverviewFilter filter) {
    boolean same = wanted == loaded && wantedOrder.equals(order);
    List<OverviewRow> all = same ? sorted : wantedOrder.sort(wanted.rows());
    Query query = Query.parse(filter.words());
    List<OverviewRow> fresh = all.stream().filter(row -> filter.passes(row, query)).toList();
    Map<UUID, Integer> at = HashMap.newHashMap(fresh.size());
    fresh.forEach(row -> at.put(row.id(), at.size()));
    return new Sifted(wanted, wantedOrder, all, fresh, at, changes(fresh));
  }

  private Optional<List<Integer>> changes(List<OverviewRow> fresh) {
    if (fresh.size() != shown.size()) {
      return Optional.empty();
    }
    List<Integer> changes = new ArrayList<>();
    for (int i = 0; i < fresh.size(); i++) {
      OverviewRow before = shown.get(i);
      OverviewRow now = fresh.get(i);
      if (!before.id().equals(now.id())) {
        return Optional.empty();
      }
      if (before != now && !before.equals(now)) {
        changes.add(i);
      }
    }
    return Optional.of(changes);
  }
}
