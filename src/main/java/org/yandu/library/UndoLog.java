package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.yandu.note.Times;
import org.yandu.store.Store;
import org.yandu.store.Tables;

/**
 * Writes changes, each in one transaction and one step of undo, and takes them back.
 *
 * <p>One change at a time, so that the order of the steps is the order on disk.
 */
final class UndoLog {
  private final Store store;
  private final InstantSource clock;
  private final Consumer<UUID> textChanged;
  private final History history = new History();

  /**
   * @param textChanged told of every document whose text is another one than before
   */
  UndoLog(Store store, InstantSource clock, Consumer<UUID> textChanged) {
    this.store = requireNonNull(store);
    this.clock = requireNonNull(clock);
    this.textChanged = requireNonNull(textChanged);
  }

  /** Plans and writes in one transaction; remembered only once it is on disk. */
  synchronized Step make(Function<Tables, Step> plan) {
    Step made =
        store.write(tables -> {
          Step step = plan.apply(tables);
          step.changes().forEach(change -> change.writeAfter(tables));
          return step;
        });
    if (!made.changes().isEmpty()) {
      history.add(made);
      tell(made.changes());
    }
    return made;
  }

  /** Writes something that is no step of undo. */
  synchronized void aside(Consumer<Tables> writing) {
    store.write(tables -> {
      writing.accept(tables);
      return null;
    });
  }

  Step step(UUID document, List<Change> changes) {
    return new Step(document, changes, Optional.empty(), clock.instant());
  }

  /** As exact as the store keeps it, so that a change reads back equal. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  synchronized Optional<UUID> canUndo() {
    return history.nextUndo().map(Step::document);
  }

  synchronized Optional<UUID> canRedo() {
    return history.nextRedo().map(Step::document);
  }

  synchronized Optional<Step> undo() {
    Optional<Step> step = history.nextUndo();
    step.ifPresent(last -> {
      write(last.changes().reversed(), Change::writeBefore);
      history.undid();
    });
    return step;
  }

  synchronized Optional<Step> redo() {
    Optional<Step> step = history.nextRedo();
    step.ifPresent(next -> {
      write(next.changes(), Change::writeAfter);
      history.redid();
    });
    return step;
  }

  private void write(List<Change> changes, BiConsumer<Change, Tables> way) {
    aside(tables -> changes.forEach(change -> way.accept(change, tables)));
    tell(changes);
  }

  private void tell(List<Change> changes) {
    changes.stream().map(Change::changedText).flatMap(Optional::stream).forEach(textChanged);
  }

  /**
   * @throws NoSuchElementException if the document is in the list no more
   */
  static Times requireListed(Tables tables, UUID document) {
    return tables
        .documents()
        .times(document)
        .filter(times -> !times.isDeleted())
        .orElseThrow(() -> new NoSuchElementException("no document " + document));
  }
}
