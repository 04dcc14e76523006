package org.yandu.store;

import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How often each library has written a row, as text: the version vector by which libraries are
 * merged. {@code a:3 b:1} says that the library a wrote it three times and b once; sorted by name.
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
    var counts = new TreeMap<String, Long>();
    for (String each : vector.isEmpty() ? new String[0] : vector.split(" ")) {
      int colon = each.lastIndexOf(':');
      counts.put(each.substring(0, colon), Long.valueOf(each.substring(colon + 1)));
    }
    counts.merge(replica, 1L, Long::sum);
    return counts.entrySet().stream()
        .map(count -> count.getKey() + ":" + count.getValue())
        .collect(Collectors.joining(" "));
  }
}
