package org.yandu.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void betweenTwoThereIsAlwaysAThird(int seed) {
    var random = new Random(seed);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      // Most things are put where the last one was put, which is what wears an order out.
      int at =
          random.nextInt(4) > 0 && !all.isEmpty()
              ? Math.min(all.size(), 1 + random.nextInt(3))
              : random.nextInt(all.size() + 1);
      String before = at == 0 ? "" : all.get(at - 1);
      String after = at == all.size() ? "" : all.get(at);
      String position = Positions.between(before, after);
      assertTrue(before.compareTo(position) < 0, () -> before + " < " + position);
      assertTrue(after.isEmpty() || position.compareTo(after) < 0, () -> position + " < " + after);
      assertTrue(!position.endsWith("0"), position);
      all.add(at, position);
    }
  }

  @Test
  void addingAtTheEndStaysShort() {
    String last = "";
    for (int i = 0; i < 1_000; i++) {
      last = Positions.between(last, "");
    }
    assertTrue(last.length() < 40, last);
    assertEquals("1", Positions.between("", ""));
  }

  @Test
  void anOrderTheWrongWayRoundIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Positions.between("b", "a"));
    assertThrows(IllegalArgumentException.class, () -> Positions.between("a", "a"));
  }
}
