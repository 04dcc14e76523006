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
 * @param editedNote the note whose words were changed, if that is all the step does
 * @param at when it was made or last added to
 */
record Step(Optional<UUID> document, List<Change> changes, Optional<UUID> editedNote, Instant at) {
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
    return editedNote.isPresent()
        && editedNote.equals(next.editedNote)
        && !next.at.isBefore(at)
        && Duration.between(at, next.at).compareTo(ONE_BREATH) <= 0;
  }

  /** This step and the one that goes on from it as one. */
  Step joinedWith(Step next) {
    var first = (Change.OfNote) changes.getFirst();
    var last = (Change.OfNote) next.changes.getFirst();
    return new Step(
        document, List.of(new Change.OfNote(first.before(), last.after())), editedNote, next.at);
  }
}
