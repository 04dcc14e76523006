package org.yandu.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Whatever three libraries do and in whatever order they meet, with late and repeated packs and
 * wrong clocks: in the end they agree, and no text that nobody saw replaced is gone.
 */
class MergePropertyTest {
  static final int HISTORIES = Integer.getInteger("yandu.merge.histories", 3_000);
  private static final int STEPS = 60;
  private static final int LIBRARIES = 3;
  private static final List<String> TYPES = List.of("note", "bookmark", "correction");

  /** A library as the rules see it: items, a name, a clock that may be wrong. */
  private static final class Replica {
    final String name;
    final long clock;
    Map<String, Item> items = new TreeMap<>();

    Replica(String name, long clock) {
      this.name = name;
      this.clock = clock;
    }

    /**
     * @param settles whether the reader has decided about all other values too
     */
    void write(String id, String text, boolean deleted, long now, boolean settles) {
      Item old = items.get(id);
      VersionVector known = old == null ? VersionVector.NONE : old.known();
      Set<Dot> keeps = new HashSet<>();
      if (old != null && !settles) {
        old.values().stream().skip(1).forEach(v -> keeps.add(v.dot()));
      }
      var value =
          new Value(
              known.next(name),
              known,
              keeps,
              now + clock,
              deleted,
              new TreeMap<>(Map.of("text", text)),
              name);
      Item written = new Item(type(id), id, List.of(value));
      items.put(id, old == null ? written : old.merged(written));
    }

    private static String type(String id) {
      return TYPES.get(Math.floorMod(id.hashCode(), TYPES.size()));
    }

    void merge(Map<String, Item> theirs) {
      theirs.forEach((id, item) -> items.merge(id, item, Item::merged));
    }
  }

  /** Every text that was ever written, and which it was written in knowledge of. */
  private static final class Truth {
    final Map<String, Set<String>> replaced = new HashMap<>();
    final Map<String, String> itemOf = new HashMap<>();
  }

  @Test
  void allAgreeAndNothingUnseenIsLost() {
    for (int seed = 1; seed <= HISTORIES; seed++) {
      history(seed);
    }
  }

  private static void history(int seed) {
    var random = new Random(seed);
    List<Replica> replicas = new ArrayList<>();
    for (int i = 0; i < LIBRARIES; i++) {
      replicas.add(new Replica("abc".substring(i, i + 1), random.nextInt(7_200_000) - 3_600_000));
    }
    List<Map<String, Item>> packs = new ArrayList<>();
    var truth = new Truth();
    for (int step = 0; step < STEPS; step++) {
      Replica replica = replicas.get(random.nextInt(LIBRARIES));
      switch (random.nextInt(6)) {
        case 0, 1, 2 -> edit(replica, seed, step, random, truth);
        case 3 -> packs.add(new TreeMap<>(replica.items));
        default -> {
          if (!packs.isEmpty()) {
            replica.merge(packs.get(random.nextInt(packs.size())));
          }
        }
      }
    }
    Map<String, Item> abc = met(replicas.get(0), replicas.get(1), replicas.get(2));
    assertEquals(abc, met(replicas.get(2), replicas.get(0), replicas.get(1)), "seed " + seed);
    assertEquals(abc, met(replicas.get(1), replicas.get(1), replicas.get(0), replicas.get(2)));
    nothingIsLost(abc, truth, seed);
  }

  private static Map<String, Item> met(Replica... replicas) {
    var all = new Replica("x", 0);
    for (Replica replica : replicas) {
      all.merge(replica.items);
    }
    return all.items;
  }

  private static void edit(Replica replica, int seed, int step, Random random, Truth truth) {
    String id = "item" + random.nextInt(4);
    Item old = replica.items.get(id);
    boolean deleted = old != null && random.nextInt(4) == 0;
    String text = (deleted ? "deleted " : "text ") + seed + "." + step;
    // Mostly only the text that is shown is replaced; sometimes a reader settles all of them.
    boolean settles = old != null && random.nextInt(5) == 0;
    truth.itemOf.put(text, id);
    Set<String> gone = new HashSet<>();
    if (old != null) {
      old.values().stream()
          .limit(settles ? Integer.MAX_VALUE : 1)
          .forEach(v -> gone.add(v.field("text")));
    }
    truth.replaced.put(text, gone);
    replica.write(id, text, deleted, step * 60_000L, settles);
  }

  /** A text is there unless a chain of writes leads from one that is there back to it. */
  private static void nothingIsLost(Map<String, Item> state, Truth truth, int seed) {
    Set<String> explained = new HashSet<>();
    List<String> open = new ArrayList<>();
    state.values().forEach(item -> item.values().forEach(v -> open.add(v.field("text"))));
    while (!open.isEmpty()) {
      String text = open.removeLast();
      if (explained.add(text)) {
        open.addAll(truth.replaced.getOrDefault(text, Set.of()));
      }
    }
    for (String text : truth.replaced.keySet()) {
      assertTrue(explained.contains(text), () -> "seed " + seed + " lost " + text);
    }
  }

  @Test
  void anEditBeatsADeletionAtTheSameTime() {
    var one = new Replica("a", 0);
    one.write("n", "first", false, 1, false);
    var two = new Replica("b", -1_000_000);
    two.merge(one.items);
    one.write("n", "first", true, 100, false);
    two.write("n", "second", false, 2, false);
    Item merged = one.items.get("n").merged(two.items.get("n"));
    assertEquals("second", merged.shown().field("text"));
    assertEquals(merged, two.items.get("n").merged(one.items.get("n")));
    assertEquals(List.of(), merged.others("text"));
  }

  @Test
  void whatWasSeenByNobodyStaysBesideWhatIsShown() {
    var one = new Replica("a", 0);
    one.write("n", "first", false, 1, false);
    var two = new Replica("b", 0);
    two.merge(one.items);
    one.write("n", "mine", false, 2, false);
    two.write("n", "theirs", false, 3, false);
    one.merge(two.items);
    assertEquals("theirs", one.items.get("n").shown().field("text"));
    assertEquals(1, one.items.get("n").others("text").size());
    one.write("n", "both", false, 4, true);
    assertEquals(1, one.items.get("n").values().size());
    two.merge(one.items);
    assertEquals("both", two.items.get("n").shown().field("text"));
  }

  @Test
  void aVectorIsWrittenAndRead() {
    VersionVector vector = VersionVector.NONE.with(new Dot("b", 2)).with(new Dot("a", 1));
    assertEquals("a:1 b:2", vector.toString());
    assertEquals(vector, VersionVector.parse("a:1 b:2"));
    for (String wrong : List.of("a", "a:0", "a:x", ":1", "a:1 a:2", "a:1  b:1", "a:-1")) {
      org.junit.jupiter.api.Assertions.assertThrows(
          IllegalArgumentException.class, () -> VersionVector.parse(wrong), wrong);
    }
  }
}
