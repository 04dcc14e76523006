package org.yandu.ui.overview;

import java.util.Comparator;
import java.util.Locale;
import org.yandu.library.Overview.Home;

/** The orders that cards and rows can stand in; what is equal stays in the order of the texts. */
public enum OverviewOrder {
  UPDATED(Comparator.<OverviewRow>comparingLong(row -> -row.item().updated().toEpochMilli())),
  CREATED(Comparator.<OverviewRow>comparingLong(row -> -row.item().created().toEpochMilli())),
  TEXT((_, _) -> 0),
  DOCUMENT(
      Comparator.<OverviewRow, String>comparing(
          row -> row.item().home().map(Home::title).orElse("\uffff"))),
  SPEAKER(Comparator.<OverviewRow, String>comparing(row -> last(row.item().speakers()))),
  KIND(
      Comparator.<OverviewRow, String>comparing(
          row -> row.item().label().kind().isEmpty() ? "\uffff" : row.item().label().kind())),
  COLOR(
      Comparator.<OverviewRow>comparingInt(
          row -> row.item().color().map(Enum::ordinal).orElse(Integer.MAX_VALUE)));

  private final Comparator<OverviewRow> comparator;

  OverviewOrder(Comparator<OverviewRow> comparator) {
    this.comparator = comparator.thenComparingInt(OverviewRow::position);
  }

  private static String last(java.util.List<String> speakers) {
    return speakers.isEmpty() ? "\uffff" : String.join("、", speakers);
  }

  Comparator<OverviewRow> comparator() {
    return comparator;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
