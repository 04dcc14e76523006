package org.yandu.store;

import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yandu.note.Times;

/** Where reading stopped in each document, and when it was last opened. */
public final class ReadingPlaces {
  private final Sql sql;

  ReadingPlaces(Sql sql) {
    this.sql = sql;
  }

  public OptionalInt of(UUID document) {
    return ContentTable.READING_PLACES.row(sql, document).stream()
        .mapToInt(row -> row.number("place"))
        .findFirst();
  }

  public void write(UUID document, int place, Instant now) {
    Times times =
        ContentTable.READING_PLACES
            .row(sql, document)
            .map(row -> row.times().updatedAt(now))
            .orElseGet(() -> Times.at(now));
    ContentTable.READING_PLACES.write(sql, times, document, place);
  }

  Map<String, Instant> openedTimes() {
    return ContentTable.READING_PLACES.rows(sql, "").stream()
        .collect(Collectors.toMap(Row::key, row -> row.times().updated()));
  }
}
