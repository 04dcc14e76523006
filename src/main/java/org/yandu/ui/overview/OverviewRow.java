package org.yandu.ui.overview;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.yandu.library.Overview.Home;
import org.yandu.library.Overview.Item;
import org.yandu.search.Fold;

/**
 * An item with what it is sifted by, made once so that typing into the filter costs little.
 *
 * @param folded all its words, folded as for the search
 * @param day on which it was changed last
 * @param position among all items in the order of the documents
 */
record OverviewRow(Item item, String folded, LocalDate day, int position) {
  OverviewRow {
    requireNonNull(item);
    requireNonNull(folded);
    requireNonNull(day);
  }

  /** Any thread; takes time with the words. */
  static List<OverviewRow> of(List<Item> items) {
    var rows = new java.util.ArrayList<OverviewRow>(items.size());
    for (Item item : items) {
      rows.add(of(item, rows.size()));
    }
    return rows;
  }

  private static OverviewRow of(Item item, int position) {
    String words =
        String.join(
            "\n",
            item.words(),
            item.text(),
            item.home().map(Home::title).orElse(""),
            item.work(),
            item.section(),
            item.author(),
            String.join("\n", item.label().tags()),
            String.join("\n", item.speakers()));
    return new OverviewRow(item, Fold.fold(words), day(item.updated()), position);
  }

  private static LocalDate day(Instant when) {
    return LocalDate.ofInstant(when, ZoneId.systemDefault());
  }

  UUID id() {
    return item.id();
  }
}
