package org.yandu.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.yandu.store.Rescue;
import org.yandu.store.Store;
import org.yandu.store.StoreException;
import org.yandu.store.StoredBackup;

/** Makes backups when they are due, on a thread of its own. */
final class AutomaticBackups implements Backups, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(AutomaticBackups.class.getName());

  /** The start of the program goes first. */
  private static final int AFTER_START = 20;

  private static final int EVERY = 600;
  private static final int PATIENCE = 30;

  private final Store store;
  private final InstantSource clock;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("yandu-backup").factory());
  private volatile LibraryException trouble;
  private volatile Consumer<Trouble> told = _ -> {};

  AutomaticBackups(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
    thread.scheduleWithFixedDelay(this::makeIfDue, AFTER_START, EVERY, TimeUnit.SECONDS);
  }

  /**
   * @param told of every backup that was due and could not be made; on the thread of the backups
   */
  void watch(Consumer<Trouble> told) {
    this.told = told;
  }

  /** Never throws: an executor asks no more after an exception. */
  void makeIfDue() {
    try {
      if (store.backupDue(clock.instant())) {
        make();
      }
    } catch (LibraryException | RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "no backup was made", e);
      Trouble.ofBackup(e, store.folder()).ifPresent(told);
    }
  }

  @Override
  public List<Backup> list() {
    return Rescue.backups(store.folder()).stream().map(Backup::of).toList();
  }

  @Override
  public Backup make() throws LibraryException {
    try {
      Backup made = Backup.of(store.backUp(clock.instant()));
      trouble = null;
      return made;
    } catch (StoreException e) {
      trouble = LibraryException.of(store.folder(), e);
      throw trouble;
    }
  }

  @Override
  public Restoration preview(Backup backup, Restorer.Way way) throws LibraryException {
    try {
      // What still stands in the log would be missed.
      store.checkpoint();
      boolean changes = way == Restorer.Way.WITH_CHANGES;
      return Restoration.of(
          Rescue.preview(store.folder(), stored(backup), changes, clock.instant()));
    } catch (StoreException e) {
      throw LibraryException.of(store.folder(), e);
    }
  }

  private StoredBackup stored(Backup backup) {
    return Restorer.stored(store.folder(), backup);
  }

  @Override
  public Path copy(Backup backup, Path folder) throws IOException {
    Files.createDirectories(folder);
    return stored(backup).copyTo(folder);
  }

  @Override
  public Optional<LibraryException> trouble() {
    return Optional.ofNullable(trouble);
  }

  /** Waits for one that is being made. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
        LOG.log(System.Logger.Level.WARNING, "a backup is not done");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
