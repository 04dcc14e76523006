package org.yandu.ui.overview;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import org.yandu.library.Overview.Item;

/**
 * What the head of a column asks for. A value, so that it can be applied while the heads are
 * clicked again.
 *
 * @param column the id of the column
 */
record RowSort<T>(String column, Key<T> key, boolean descending) {
  RowSort {
    requireNonNull(column);
    requireNonNull(key);
  }

  /** What the rows are compared by; any thread. */
  record Key<T>(java.util.function.Function<Item, T> of, Comparator<? super T> comparator) {}

  private record Keyed<T>(OverviewRow row, T key) {}

  /** The rows in order, those that are equal in the order they had; each key is made once. */
  List<OverviewRow> sorted(List<OverviewRow> rows) {
    Comparator<? super T> rising = key.comparator();
    Comparator<Keyed<T>> comparator = (a, b) -> rising.compare(a.key(), b.key());
    return rows.stream()
        .map(row -> new Keyed<>(row, key.of().apply(row.item())))
        .sorted(descending ? comparator.reversed() : comparator)
        .map(Keyed::row)
        .toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RowSort<?> sort
        && column.equals(sort.column)
        && descending == sort.descending;
  }

  @Override
  public int hashCode() {
    return column.hashCode() * 2 + (descending ? 1 : 0);
  }
}
