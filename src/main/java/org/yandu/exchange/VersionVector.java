package org.yandu.exchange;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The writes of something by the copies of a library, all of each up to a number: {@code a:3 b:1}.
 * Immutable.
 *
 * <p>Rule after Parker et al., "Detection of Mutual Inconsistency in Distributed Systems" (1983).
 */
public record VersionVector(Map<String, Long> counts) {
  public static final VersionVector NONE = new VersionVector(Map.of());

  public VersionVector {
    counts = Map.copyOf(counts);
  }

  /**
   * @param text {@code name:count} parted by single blanks; empty for none
   * @throws IllegalArgumentException if it is no such text
   */
  public static VersionVector parse(String text) {
    Map<String, Long> counts = new TreeMap<>();
    for (String each : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
      int colon = each.lastIndexOf(':');
      long count = colon < 1 ? 0 : Long.parseLong(each.substring(colon + 1));
      if (count < 1 || counts.put(each.substring(0, colon), count) != null) {
        throw new IllegalArgumentException("no version vector: " + text);
      }
    }
    return new VersionVector(counts);
  }

  public boolean isEmpty() {
    return counts.isEmpty();
  }

  /** Whether the write is among those counted. */
  public boolean has(Dot write) {
    return count(write.library()) >= write.number();
  }

  /** How many writes of a library are counted. */
  public long count(String library) {
    return counts.getOrDefault(library, 0L);
  }

  /** The same with all writes of a library up to this one. */
  public VersionVector with(Dot write) {
    return joined(new VersionVector(Map.of(write.library(), write.number())));
  }

  /** The next write of a library. */
  public Dot next(String library) {
    return new Dot(library, count(library) + 1);
  }

  /** The least that covers both. */
  public VersionVector joined(VersionVector other) {
    Map<String, Long> all = new TreeMap<>(counts);
    other.counts.forEach((name, count) -> all.merge(name, count, Math::max));
    return new VersionVector(all);
  }

  /** Sorted by name, so that equal ones have equal texts. */
  @Override
  public String toString() {
    return new TreeMap<>(counts)
        .entrySet().stream()
            .map(each -> each.getKey() + ":" + each.getValue())
            .collect(Collectors.joining(" "));
  }
}
