package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
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
  private History history = new History();

  /**
   * Whether the history holds what earlier runs of the program did. That is read when something is
   * taken back, not at the start, where it would be waited for and seldom be used.
   */
  private boolean recalled;

  /** The last step of earlier runs, once there is one of this run. */
  private long lastBefore = Long.MAX_VALUE;

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
    record Made(Step step, Optional<History.Entry> entry) {}
    Made made =
        store.write(tables -> {
          Step step = plan.apply(tables);
          if (step.changes().isEmpty()) {
            return new Made(step, Optional.empty());
          }
          step.changes().forEach(change -> change.writeAfter(tables));
          History.Entry entry = history.next(step, recalled ? 0 : tables.steps().last());
          KeptSteps.write(tables.steps(), entry, recalled ? KeptSteps.MOST : History.LONGEST);
          return new Made(step, Optional.of(entry));
        });
    made.entry()
        .ifPresent(entry -> {
          lastBefore = Math.min(lastBefore, entry.number() - 1);
          history.add(entry);
          tell(made.step().changes());
        });
    return made.step();
  }

  /** What is on disk now. */
  <T> T read(Function<Tables, T> reading) {
    return store.read(reading);
  }

  /** Writes something that is no step of undo. */
  synchronized void aside(Consumer<Tables> writing) {
    store.write(tables -> {
      writing.accept(tables);
      return null;
    });
  }

  /** Has {@code exchange} put other content into the store, whose steps are the ones from then. */
  synchronized void anew(Runnable exchange) {
    exchange.run();
    history = new History();
    recalled = false;
    lastBefore = Long.MAX_VALUE;
  }

  Step step(UUID document, List<Change> changes) {
    return step(Optional.of(document), changes);
  }

  Step step(Optional<UUID> document, List<Change> changes) {
    return new Step(document, changes, Optional.empty(), clock.instant());
  }

  /** As exact as the store keeps it, so that a change reads back equal. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** The day it is where the reader is. */
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }

  synchronized boolean canUndo() {
    return history.nextUndo().isPresent() || !recalled && isKept(false);
  }

  synchronized boolean canRedo() {
    return history.nextRedo().isPresent() || !recalled && isKept(true);
  }

  private boolean isKept(boolean takenBack) {
    return store.read(tables -> tables.steps().any(takenBack));
  }

  private void recall() {
    if (!recalled) {
      KeptSteps.recall(store, history, lastBefore);
      recalled = true;
    }
  }

  synchronized Optional<Step> undo() {
    recall();
    Optional<History.Entry> last = history.nextUndo();
    last.ifPresent(entry -> {
      Instant now = now();
      List<Change> changes =
          entry.step().changes().reversed().stream().map(each -> each.takenBackAt(now)).toList();
      write(entry, changes, Change::writeBefore, true);
      history.undid();
    });
    return last.map(History.Entry::step);
  }

  synchronized Optional<Step> redo() {
    recall();
    Optional<History.Entry> next = history.nextRedo();
    next.ifPresent(entry -> {
      write(entry, entry.step().changes(), Change::writeAfter, false);
      history.redid();
    });
    return next.map(History.Entry::step);
  }

  private void write(
      History.Entry entry,
      List<Change> changes,
      BiConsumer<Change, Tables> way,
      boolean takenBack) {
    aside(tables -> {
      changes.forEach(change -> way.accept(change, tables));
      tables.steps().takenBack(entry.number(), takenBack);
    });
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
