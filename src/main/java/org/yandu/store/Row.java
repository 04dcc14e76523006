package org.yandu.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.note.Times;
import org.yandu.text.Range;

/** One row of a {@link ContentTable} as read, with the verdict of its checksum. */
final class Row {
  private final ContentTable table;
  private final Object[] values;
  private final long crc;
  private final boolean intact;

  Row(ContentTable table, Object[] values, long crc, boolean intact) {
    this.table = table;
    this.values = values;
    this.crc = crc;
    this.intact = intact;
  }

  /** The row with its checksum, for another file. */
  RowImage image() {
    List<String> names = new ArrayList<>(table.names());
    List<Object> all = new ArrayList<>(Arrays.asList(values));
    names.add("crc");
    all.add(crc);
    return new RowImage(table.name(), names, all);
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

  /** What is in a column, as text; empty where there is nothing. */
  Optional<String> word(String column) {
    return Optional.ofNullable(value(column)).map(Object::toString);
  }

  /** The own columns in order, without the vector. */
  Object[] own() {
    return table.ownNames().stream().map(this::value).toArray();
  }

  /** The place that the columns of a highlight, or of whatever is described like one, say. */
  Anchor anchor() {
    return new Anchor(
        new Range(number("range_start"), number("range_end")),
        text("quote"),
        text("prefix"),
        text("suffix"),
        text("section"));
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
      throw new IllegalStateException(table.name() + "." + column + " is missing in row " + key());
    }
    return value;
  }

  private Object value(String column) {
    int at = table.at(column);
    if (at < 0) {
      Object missing = ContentTable.missing(table.name(), column);
      if (missing != null) {
        return missing;
      }
      throw new IllegalArgumentException(table.name() + " has no column " + column);
    }
    return values[at];
  }
}
