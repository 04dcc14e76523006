package org.yandu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/**
 * A library's database, visited through callbacks on a thread of its own; any thread may call.
 *
 * <p>A write is one transaction: when {@link #write} returns it is on the disk, when it throws
 * nothing of it is. Callbacks must not call the store again.
 */
public final class Store implements AutoCloseable {
  static final String FILE = "library.db";

  private final Path folder;
  private final Medium medium;

  /** Visits share it; whoever exchanges what is visited has it alone. */
  private final ReadWriteLock visiting = new ReentrantReadWriteLock(true);

  private volatile Access access;
  private Runnable damageSeen = () -> {};

  private Store(Path folder, Access access, Medium medium) {
    this.folder = folder;
    this.access = access;
    this.medium = medium;
  }

  /**
   * Opens the store in {@code folder}, creating both where there are none.
   *
   * @throws StoreException if another program holds it, it is newer, damaged or not writable
   */
  public static Store open(Path folder) {
    return open(folder, Migrations.standard());
  }

  static Store open(Path folder, Migrations migrations) {
    return open(folder, migrations, Medium.of(folder.toAbsolutePath().normalize()));
  }

  static Store open(Path folder, Migrations migrations, Medium medium) {
    Path absolute = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(absolute);
    } catch (IOException e) {
      throw new StoreException(StoreException.Reason.NOT_WRITABLE, absolute.toString(), e);
    }
    FolderLock lock = FolderLock.take(absolute);
    try {
      return new Store(absolute, Access.toWrite(absolute, lock, migrations, medium), medium);
    } catch (RuntimeException | Error e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Opens the store only to read it: a newer one, or one in a folder that cannot be written. Not a
   * byte of it is changed; every write throws {@link StoreException.Reason#READ_ONLY}.
   *
   * @throws StoreException if another program holds it, it is damaged or cannot be made sense of
   */
  public static Store openToRead(Path folder) {
    return openToRead(folder, Migrations.standard());
  }

  static Store openToRead(Path folder, Migrations migrations) {
    Path absolute = folder.toAbsolutePath().normalize();
    Optional<FolderLock> lock = lockIfPossible(absolute);
    ReadingCopy copy = null;
    try {
      copy = ReadingCopy.of(new SqliteFile(absolute.resolve(FILE)), migrations);
      return toRead(absolute, lock, copy);
    } catch (RuntimeException | Error e) {
      if (copy != null) {
        copy.close();
      }
      lock.ifPresent(FolderLock::close);
      throw e;
    }
  }

  private static Store toRead(Path folder, Optional<FolderLock> lock, ReadingCopy copy) {
    var thread = new DatabaseThread(copy.file(), new Journal(folder, 1, 0), "");
    var access = new Access(thread, lock, Optional.of(copy), Optional.empty());
    Store store = new Store(folder, access, Medium.of(folder));
    try {
      thread.call(sql -> {
        copy.file().verify(sql, false);
        return null;
      });
      // A newer one may have no such tables any more.
      store.read(tables -> tables.documents().all());
      return store;
    } catch (RuntimeException | Error e) {
      thread.close();
      throw e;
    }
  }

  /** Where nothing can be written no program can change what is read. */
  private static Optional<FolderLock> lockIfPossible(Path folder) {
    try {
      return Optional.of(FolderLock.take(folder));
    } catch (StoreException e) {
      if (e.reason() == StoreException.Reason.NOT_WRITABLE) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /**
   * Opens for writing what was opened only to be read because nothing could be written then. What
   * is visited from then on is what stands on the disk, which another program may have changed.
   *
   * @throws StoreException if it still cannot be written; it can be read as before
   */
  public void becomeWritable() {
    visiting.writeLock().lock();
    try {
      if (isReadOnly()) {
        Access reading = access;
        access = writable(reading);
        reading.close();
        access.thread().onDamage(damageSeen);
      }
    } finally {
      visiting.writeLock().unlock();
    }
  }

  private Access writable(Access reading) {
    try {
      Disk.requireRoom(folder);
    } catch (IOException e) {
      throw new StoreException(StoreException.Reason.NOT_WRITABLE, folder.toString(), e);
    }
    // What was read of the file so far says nothing about what becomes of it.
    reading.thread().rest();
    FolderLock lock = reading.lock().orElseGet(() -> FolderLock.take(folder));
    try {
      return Access.toWrite(folder, lock, Migrations.standard(), medium);
    } catch (RuntimeException | Error e) {
      if (reading.lock().isEmpty()) {
        lock.close();
      }
      throw e;
    }
  }

  /** The database of the store in {@code folder}, whether it is there or not. */
  public static Path file(Path folder) {
    return folder.resolve(FILE);
  }

  public Path folder() {
    return folder;
  }

  /** What the folder lies on. */
  public Medium medium() {
    return medium;
  }

  /** Whether it was opened only to read it. */
  public boolean isReadOnly() {
    return access.backups().isEmpty();
  }

  /**
   * @param action run whenever a row was read that is not as it was written; on the store's thread,
   *     so it must not call the store
   */
  public void onDamage(Runnable action) {
    damageSeen = action;
    // What a newer program has written this one cannot judge.
    if (!isReadOnly()) {
      access.thread().onDamage(action);
    }
  }

  /** Reads through {@code visit}; what it sees is of one moment. */
  public <T> T read(Function<Tables, T> visit) {
    return visited(now -> now.thread().call(sql -> visit.apply(new Tables(sql))));
  }

  /** Changes what {@code visit} changes, all of it or nothing. */
  public <T> T write(Function<Tables, T> visit) {
    return visited(now -> now.thread().transaction(sql -> visit.apply(new Tables(sql))));
  }

  private <T> T visited(Function<Access, T> visit) {
    visiting.readLock().lock();
    try {
      return visit.apply(access);
    } finally {
      visiting.readLock().unlock();
    }
  }

  /** Moves the log into the file, which frees its room; worth it after much was written. */
  public void checkpoint() {
    if (isReadOnly()) {
      return;
    }
    visited(now ->
        now.thread()
            .call(sql -> {
              sql.pragma("PRAGMA wal_checkpoint(TRUNCATE)");
              return null;
            }));
  }

  /**
   * Makes a verified backup now and thins the older ones; not within a visit.
   *
   * @throws StoreException if the library is damaged or there is no room; the older backups stay
   */
  public StoredBackup backUp(Instant now) {
    return access
        .backups()
        .orElseThrow(
            () -> new StoreException(StoreException.Reason.READ_ONLY, "opened to read", null))
        .make(now);
  }

  /** Whether something was changed since the newest backup, and that one is an hour old. */
  public boolean backupDue(Instant now) {
    return access.backups().filter(maker -> maker.due(now)).isPresent();
  }

  @Override
  public void close() {
    access.close();
    access.lock().ifPresent(FolderLock::close);
  }
}
