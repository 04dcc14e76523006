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

  AutomaticBackups(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
    thread.scheduleWithFixedDelay(this::makeIfDue, AFTER_START, EVERY, TimeUnit.SECONDS);
  }

  /** Never throws: an executor asks no more after an exception. */
  void makeIfDue() {
    try {
      if (store.backupDue(clock.instant())) {
        make();
      }
    } catch (LibraryException | RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "no backup was made", e);
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
  public Path copy(Backup backup, Path folder) throws IOException {
    StoredBackup stored =
        Rescue.backups(store.folder()).stream()
            .filter(one -> one.name().equals(backup.name()))
            .findFirst()
            .orElseThrow(() -> new IOException("no backup " + backup.name()));
    Files.createDirectories(folder);
    return stored.copyTo(folder);
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
