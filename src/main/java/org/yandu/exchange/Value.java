package org.yandu.exchange;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one write made of an item.
 *
 * @param dot the write
 * @param context all writes of the item that were known when it was written
 * @param keeps those of them whose values stand on beside this one: nobody has settled them
 * @param updated milliseconds since 1970; decides only which of concurrent values is shown
 * @param deleted whether the write took the item away
 * @param fields by name
 * @param author who wrote this value, by name; says nothing about which one is newer
 */
public record Value(
    Dot dot,
    VersionVector context,
    Set<Dot> keeps,
    long updated,
    boolean deleted,
    SortedMap<String, String> fields,
    String author) {
  /** The field with the name of who made the item, which people change. */
  public static final String MAKER = "author";

  /**
   * What is shown comes first: what is there before what was taken away, so that an edit beats a
   * deletion made at the same time; then the newer; the rest is only so that all agree.
   */
  static final Comparator<Value> SHOWN_FIRST =
      Comparator.comparing(Value::deleted)
          .thenComparing(Comparator.comparingLong(Value::updated).reversed())
          .thenComparing(value -> value.fields().toString())
          .thenComparing(value -> value.dot().toString());

  public Value {
    requireNonNull(dot);
    requireNonNull(context);
    keeps = Set.copyOf(keeps);
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    requireNonNull(author);
  }

  public String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** All writes that are known with it. */
  public VersionVector known() {
    return context.with(dot);
  }

  /**
   * Whether it is the same write and says the same, whoever is named for it. What was deleted says
   * nothing: its words may be there or not.
   */
  boolean sameAs(Value other) {
    return dot.equals(other.dot)
        && deleted == other.deleted
        && (deleted || said().equals(other.said()));
  }

  private SortedMap<String, String> said() {
    SortedMap<String, String> said = new TreeMap<>(fields);
    said.remove(MAKER);
    return said;
  }

  /** Whether this one was written in the place of {@code other}, or of one that followed it. */
  boolean supersedes(Value other) {
    return context.has(other.dot) && !keeps.contains(other.dot);
  }
}
