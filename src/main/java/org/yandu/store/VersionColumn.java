package org.yandu.store;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/**
 * How often each copy of a library has written a row, as text, for merging: {@code b:1 a:3} says
 * that the library a wrote it three times and b once, and that b wrote it last.
 */
final class VersionColumn {
  static final String NAME = "vector";

  private VersionColumn() {}

  /**
   * The vector after one more write.
   *
   * @param replica who writes; empty for a file that no reader writes in, which changes nothing
   */
  static String bumped(String vector, String replica) {
    if (replica.isEmpty()) {
      return vector;
    }
    var counts = new LinkedHashMap<String, Long>();
    counts.put(replica, 1L);
    for (String each : vector.isEmpty() ? new String[0] : vector.split(" ")) {
      int colon = each.lastIndexOf(':');
      counts.merge(each.substring(0, colon), Long.valueOf(each.substring(colon + 1)), Long::sum);
    }
    return counts.entrySet().stream()
        .map(count -> count.getKey() + ":" + count.getValue())
        .collect(Collectors.joining(" "));
  }
}
