package org.yandu.library;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one undo takes back.
 *
 * @param document empty where it is about none
 * @param changes in the order they were made
 * @param edited the note or entry whose words were changed, if that is all the step does
 * @param at when it was made or last added to
 */
record Step(Optional<UUID> document, List<Change> changes, Optional<UUID> edited, Instant at) {
  private static final Duration ONE_BREATH = Duration.ofSeconds(2);

  Step {
    changes = List.copyOf(changes);
  }

  /** Whether the structure of the document is another after it. */
  boolean corrects() {
    return changes.stream().anyMatch(Change.OfCorrection.class::isInstance);
  }

  /** Whether {@code next} goes on editing the same note without a pause. */
  boolean isContinuedBy(Step next) {
    return edited.isPresent()
        && edited.equals(next.edited)
        && !next.at.isBefore(at)
        && Duration.between(at, next.at).compareTo(ONE_BREATH) <= 0;
  }

  /** This step and the one that goes on from it as one. */
  Step joinedWith(Step next) {
    Change joined =
        switch (changes.getFirst()) {
          case Change.OfNote first ->
              new Change.OfNote(first.before(), ((Change.OfNote) next.changes.getFirst()).after());
          case Change.OfEntry first ->
              new Change.OfEntry(
                  first.before(), ((Change.OfEntry) next.changes.getFirst()).after());
          default -> throw new IllegalStateException("nothing is edited in " + changes);
        };
    return new Step(document, List.of(joined), edited, next.at);
  }
}
