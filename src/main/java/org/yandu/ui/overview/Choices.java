package org.yandu.ui.overview;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yandu.library.Overview.Home;
import org.yandu.library.Overview.Item;
import org.yandu.ui.kit.Kinds;

/**
 * What there is to choose from in the filter, each with how many items are of it.
 *
 * @param kinds presets in their order, then readers' own, then none
 * @param documents titles and counts by id, in the order of the items
 */
record Choices(
    Map<String, Integer> kinds,
    Map<String, Integer> tags,
    Map<String, Integer> speakers,
    Map<UUID, Counted> documents) {
  static final Choices NONE = new Choices(Map.of(), Map.of(), Map.of(), Map.of());

  record Counted(String title, int count) {}

  /** Any thread. */
  static Choices of(List<Item> items) {
    Map<UUID, Counted> documents = new LinkedHashMap<>();
    for (Item item : items) {
      UUID id = item.home().map(Home::id).orElse(OverviewFilter.NO_DOCUMENT);
      String title = item.home().map(Home::title).orElse("");
      documents.merge(
          id,
          new Counted(title, 1),
          (old, one) -> new Counted(old.title(), old.count() + one.count()));
    }
    return new Choices(
        inOrder(counted(items, item -> Stream.of(item.label().kind()))),
        counted(items, item -> item.label().tags().stream()),
        counted(items, item -> item.speakers().stream()),
        documents);
  }

  private static Map<String, Integer> inOrder(Map<String, Integer> kinds) {
    Map<String, Integer> sorted = new LinkedHashMap<>();
    Kinds.inOrder(kinds.keySet()).forEach(kind -> sorted.put(kind, kinds.get(kind)));
    Optional.ofNullable(kinds.get("")).ifPresent(count -> sorted.put("", count));
    return sorted;
  }

  private static Map<String, Integer> counted(
      Collection<Item> items, Function<Item, Stream<String>> of) {
    Map<String, Integer> counts = new TreeMap<>();
    items.forEach(item -> of.apply(item).forEach(word -> counts.merge(word, 1, Integer::sum)));
    return counts;
  }
}
