package org.yandu.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row as it stands in a file, whatever the schema of that file: what the journal keeps and a
 * rescue puts back.
 *
 * @param columns their names, the key first
 * @param values in the order of {@code columns}: String, Long, byte[] or null
 */
record RowImage(String table, List<String> columns, List<Object> values) {
  /**
   * A row as it was just written.
   *
   * @param own the columns but for the checksum
   */
  static RowImage written(String table, List<String> own, List<Object> values) {
    List<String> all = Stream.concat(own.stream(), Stream.of("crc")).toList();
    List<Object> plain = new ArrayList<>(values.size());
    for (Object value : values) {
      plain.add(
          switch (value) {
            case null -> null;
            case byte[] bytes -> bytes;
            case Number number -> number.longValue();
            default -> value.toString();
          });
    }
    return new RowImage(table, all, plain);
  }

  RowImage {
    columns = List.copyOf(columns);
    // Not a copy of List.of: a value may be null.
    values = java.util.Collections.unmodifiableList(values);
  }

  String key() {
    return String.valueOf(values.getFirst());
  }

  long rev() {
    return value("rev") instanceof Long rev ? rev : 0;
  }

  /** Whether the values are those that the checksum was made of. */
  boolean intact() {
    return value("crc") instanceof Long crc && sum().filter(crc::equals).isPresent();
  }

  /** The same with the checksum of its values. */
  RowImage summed() {
    return sum().map(sum -> with("crc", sum)).orElse(this);
  }

  RowImage with(String column, Object value) {
    List<Object> changed = new java.util.ArrayList<>(values);
    changed.set(columns.indexOf(column), value);
    return new RowImage(table, columns, changed);
  }

  Object value(String column) {
    int at = columns.indexOf(column);
    return at < 0 ? null : values.get(at);
  }

  /** The same; where the row is of an older file, what the column began with. */
  Object valueOrDefault(String column) {
    return columns.contains(column) ? value(column) : ContentTable.missing(table, column);
  }

  private Optional<Long> sum() {
    return ContentTable.named(table).map(known -> known.sum(columns, this::value));
  }
}
