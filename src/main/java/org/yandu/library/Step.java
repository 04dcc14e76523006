package org.yandu.library;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.note.NotebookEntry;

/**
 * What one undo takes back.
 *
 * @param document empty where it is about none
 * @param changes in the order they were made
 * @param edited the note or entry whose words were changed, if that is all the step does
 * @param begun the highlight that was made so that something is said of it, which is still awaited
 * @param at when it was made or last added to
 */
record Step(
    Optional<UUID> document,
    List<Change> changes,
    Optional<UUID> edited,
    Optional<UUID> begun,
    Instant at) {
  private static final Duration ONE_BREATH = Duration.ofSeconds(2);

  Step {
    changes = List.copyOf(changes);
  }

  Step(Optional<UUID> document, List<Change> changes, Optional<UUID> edited, Instant at) {
    this(document, changes, edited, Optional.empty(), at);
  }

  /** The same about a highlight that was made so that something is said of it next. */
  Step beginning(UUID highlight) {
    return new Step(document, changes, edited, Optional.of(highlight), at);
  }

  /** Whether the structure of the document is another after it. */
  boolean corrects() {
    return changes.stream().anyMatch(Change.OfCorrection.class::isInstance);
  }

  /**
   * Whether {@code next} goes on editing the same note without a pause, or says what the highlight
   * was made for.
   */
  boolean isContinuedBy(Step next) {
    return isAwaiting(next) || isEditedOn(next);
  }

  private boolean isAwaiting(Step next) {
    return begun.isPresent()
        && next.changes.stream().allMatch(change -> isAbout(change, begun.get()));
  }

  /**
   * What is done to the highlight besides, as another colour or its deletion, is a step of its own.
   */
  private static boolean isAbout(Change change, UUID highlight) {
    return switch (change) {
      case Change.OfHighlight of ->
          of.after().id().equals(highlight)
              && !of.after().times().isDeleted()
              && !of.after().label().equals(of.before().label());
      case Change.OfNote of ->
          of.before().times().isDeleted()
              && of.after().highlight().filter(highlight::equals).isPresent();
      case Change.OfEntry of ->
          of.before().times().isDeleted()
              && of.after().content() instanceof NotebookEntry.Excerpt excerpt
              && excerpt.item().equals(highlight);
      // One that is made for it.
      case Change.OfNotebook of -> of.before().times().isDeleted();
      default -> false;
    };
  }

  private boolean isEditedOn(Step next) {
    return edited.isPresent()
        && edited.equals(next.edited)
        && !next.at.isBefore(at)
        && Duration.between(at, next.at).compareTo(ONE_BREATH) <= 0;
  }

  /** This step and the one that goes on from it as one. */
  Step joinedWith(Step next) {
    if (begun.isPresent()) {
      List<Change> all = new ArrayList<>(changes);
      all.addAll(next.changes);
      return new Step(document, all, Optional.empty(), next.at);
    }
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
