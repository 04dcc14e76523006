package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yandu.ui.main.History.Place;

class HistoryTest {
  private final History history = new History();
  private final UUID document = new UUID(1, 1);

  private Place at(int offset) {
    return new Place(document, offset);
  }

  @Test
  void backAndForwardReturnTheWayOneCame() {
    history.leave(at(10));
    history.leave(at(20));
    assertEquals(Optional.of(at(20)), history.back(at(30)));
    assertEquals(Optional.of(at(10)), history.back(at(20)));
    assertFalse(history.canGoBackProperty().get());
    assertEquals(Optional.of(at(20)), history.forward(at(10)));
    assertEquals(Optional.of(at(30)), history.forward(at(20)));
    assertFalse(history.canGoForwardProperty().get());
  }

  @Test
  void aNewJumpForgetsTheWayForward() {
    history.leave(at(10));
    history.back(at(20));
    assertTrue(history.canGoForwardProperty().get());
    history.leave(at(10));
    assertEquals(Optional.empty(), history.forward(at(40)));
  }

  @Test
  void thePlaceOneStandsOnIsNoStep() {
    history.leave(at(10));
    history.leave(at(20));
    assertEquals(Optional.of(at(10)), history.back(at(20)));
  }
}
