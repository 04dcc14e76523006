package org.yandu.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {
  @Test
  void anIdIsAVersion7UuidThatCarriesItsTime() {
    UUID id = Ids.at(0x0123_4567_89ABL);
    assertEquals(7, id.version());
    assertEquals(2, id.variant());
    assertTrue(id.toString().startsWith("01234567-89ab-7"));
  }

  @Test
  void laterIdsSortAfterEarlierOnes() {
    assertTrue(Ids.at(1_000).toString().compareTo(Ids.at(1_001).toString()) < 0);
  }

  @Test
  void noTwoIdsAreTheSame() {
    Set<UUID> seen = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      assertTrue(seen.add(Ids.at(42)));
    }
  }
}
