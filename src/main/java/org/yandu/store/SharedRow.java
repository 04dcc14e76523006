package org.yandu.store;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.yandu.note.Times;

/**
 * A row that libraries hand to each other, by the names of its columns.
 *
 * @param type one of {@link SharedRows}
 * @param key the same in all libraries
 * @param fields what it says, but for key, author and times
 * @param author who wrote it; empty for the reader of this library
 * @param vector who wrote it how often, the last writer first; empty for a row that is not there as
 *     far as other libraries are concerned
 */
public record SharedRow(
    String type, String key, List<Field> fields, String author, Times times, String vector) {
  /** A column and what is in it. */
  public record Field(String name, String value) {
    public Field {
      requireNonNull(name);
      requireNonNull(value);
    }
  }

  public SharedRow {
    requireNonNull(type);
    requireNonNull(key);
    fields = List.copyOf(fields);
    requireNonNull(author);
    requireNonNull(times);
    requireNonNull(vector);
  }

  public Optional<String> field(String name) {
    return fields.stream().filter(f -> f.name().equals(name)).map(Field::value).findFirst();
  }

  /** The same row as if it had never been handed over. */
  public SharedRow withdrawn() {
    return new SharedRow(type, key, fields, author, times.deletedAt(times.updated()), "");
  }
}
