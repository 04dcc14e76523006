package org.yandu.ui.main;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The places the reader jumped from, to go back to and forward again. */
final class History {
  private static final int AT_MOST = 100;

  private final Deque<Place> before = new ArrayDeque<>();
  private final Deque<Place> after = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
  private final ReadOnlyBooleanWrapper canGoForward =
      new ReadOnlyBooleanWrapper(this, "canGoForward");

  /** A place in a document. */
  record Place(UUID document, int offset) {}

  ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canGoForwardProperty() {
    return canGoForward.getReadOnlyProperty();
  }

  /** Remembers the place that is about to be left by a jump. */
  void leave(Place place) {
    after.clear();
    push(before, place);
    update();
  }

  Optional<Place> back(Place here) {
    return step(before, after, here);
  }

  Optional<Place> forward(Place here) {
    return step(after, before, here);
  }

  private Optional<Place> step(Deque<Place> from, Deque<Place> to, Place here) {
    Place place = from.pollLast();
    while (place != null && place.equals(here)) {
      place = from.pollLast();
    }
    if (place != null) {
      push(to, here);
    }
    update();
    return Optional.ofNullable(place);
  }

  private static void push(Deque<Place> places, Place place) {
    if (!place.equals(places.peekLast())) {
      places.addLast(place);
    }
    if (places.size() > AT_MOST) {
      places.removeFirst();
    }
  }

  private void update() {
    canGoBack.set(!before.isEmpty());
    canGoForward.set(!after.isEmpty());
  }
}
