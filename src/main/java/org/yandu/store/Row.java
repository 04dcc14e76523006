package org.yandu.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.note.Times;

/** One row of a {@link ContentTable} as read, with the verdict of its checksum. */
final class Row {
  private final String table;
  private final List<ContentTable.Column> columns;
  private final Object[] values;
  private final boolean intact;

  Row(String table, List<ContentTable.Column> columns, Object[] values, boolean intact) {
    this.table = table;
    this.columns = columns;
    this.values = values;
    this.intact = intact;
  }

  boolean intact() {
    return intact;
  }

  String key() {
    return String.valueOf(values[0]);
  }

  String text(String column) {
    return (String) required(column);
  }

  byte[] bytes(String column) {
    return (byte[]) required(column);
  }

  int number(String column) {
    return Math.toIntExact((Long) required(column));
  }

  UUID id(String column) {
    return UUID.fromString(text(column));
  }

  Optional<UUID> optionalId(String column) {
    return Optional.ofNullable((String) value(column)).map(UUID::fromString);
  }

  Times times() {
    return new Times(
        Instant.ofEpochMilli((Long) required("created")),
        Instant.ofEpochMilli((Long) required("updated")),
        Optional.ofNullable((Long) value("deleted")).map(Instant::ofEpochMilli));
  }

  private Object required(String column) {
    Object value = value(column);
    if (value == null) {
      throw new IllegalStateException(table + "." + column + " is missing in row " + key());
    }
    return value;
  }

  private Object value(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return values[i];
      }
    }
    throw new IllegalArgumentException(table + " has no column " + column);
  }
}
