package org.yandu.store;

import java.util.stream.Stream;

/**
 * A column of a {@link ContentTable}.
 *
 * @param late whether it joined the table after rows were written; then its default (an empty text,
 *     0) has no part in the checksum, so that the older rows and those of older files keep theirs
 */
record Column(String name, Kind kind, boolean late) {
  /** How it is kept. */
  private enum Kind {
    TEXT,
    NUMBER,
    BYTES
  }

  /** Columns by their names in order, each with what it is unless that is a text. */
  static Stream<Column> parse(String columns) {
    return Stream.of(columns.split(" ")).map(Column::one);
  }

  private static Column one(String described) {
    String[] parts = described.split(":");
    return switch (parts.length == 1 ? "" : parts[1]) {
      case "" -> new Column(parts[0], Kind.TEXT, false);
      case "number" -> new Column(parts[0], Kind.NUMBER, false);
      case "bytes" -> new Column(parts[0], Kind.BYTES, false);
      case "late" -> new Column(parts[0], Kind.TEXT, true);
      case "late-number" -> new Column(parts[0], Kind.NUMBER, true);
      default -> throw new IllegalArgumentException(described);
    };
  }

  boolean isText() {
    return kind == Kind.TEXT;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** What the rows that were there when it joined the table have in it. */
  Object defaultValue() {
    return isNumber() ? (Object) 0L : "";
  }

  void addTo(RowSum sum, Object value) {
    if (!late) {
      sum.add(value);
    } else if (!isDefault(value)) {
      // Its name too: which of several late columns it stands in makes a difference.
      sum.add(name);
      sum.add(value);
    }
  }

  private static boolean isDefault(Object value) {
    return switch (value) {
      case null -> false;
      case Number number -> number.longValue() == 0;
      case byte[] utf8 -> utf8.length == 0;
      default -> value.toString().isEmpty();
    };
  }
}
