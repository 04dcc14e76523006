package org.yandu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.yandu.io.Ids;
import org.yandu.note.Times;

/**
 * A library's database, visited through callbacks on a thread of its own; any thread may call.
 *
 * <p>A write is one transaction: when {@link #write} returns it is on the disk, when it throws
 * nothing of it is. Callbacks must not call the store again.
 */
public final class Store implements AutoCloseable {
  static final String FILE = "library.db";

  private final Path folder;
  private final Runnable release;
  private final DatabaseThread thread;
  private final Optional<BackupMaker> backups;
  private final Medium medium;

  /**
   * @param backups empty where nothing may be written
   */
  private Store(
      Path folder,
      Runnable release,
      DatabaseThread thread,
      Optional<BackupMaker> backups,
      Medium medium) {
    this.folder = folder;
    this.release = release;
    this.thread = thread;
    this.backups = backups;
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
      return prepared(absolute, lock, migrations, medium);
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
    Runnable release =
        () -> {
          copy.close();
          lock.ifPresent(FolderLock::close);
        };
    Store store = new Store(folder, release, thread, Optional.empty(), Medium.of(folder));
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

  private static Store prepared(
      Path folder, FolderLock lock, Migrations migrations, Medium medium) {
    var file = new SqliteFile(folder.resolve(FILE)).on(medium);
    Journal journal = foundOrRefused(folder, file);
    file.inspect(migrations.newest());
    boolean leftOpen = file.leftOpen();
    var thread = new DatabaseThread(file, journal, Replica.of(folder));
    try {
      var backups = new BackupMaker(folder, thread, journal);
      int version =
          thread.call(sql -> {
            file.verify(sql, leftOpen);
            return Migrations.version(sql);
          });
      if (version > 0 && version < migrations.newest()) {
        backups.make(Instant.now());
      }
      thread.call(sql -> {
        migrations.run(sql);
        journal.version(migrations.newest());
        return null;
      });
      thread.transaction(sql -> {
        identify(sql);
        return null;
      });
      return new Store(folder, lock::close, thread, Optional.of(backups), medium);
    } catch (RuntimeException | Error e) {
      thread.close();
      throw e;
    }
  }

  /** Where a database is missing that was there, an empty one would hide what can be restored. */
  private static Journal foundOrRefused(Path folder, SqliteFile file) {
    try {
      Replacement.finish(folder);
    } catch (IOException e) {
      throw new StoreException(StoreException.Reason.NOT_WRITABLE, folder.toString(), e);
    }
    List<StoredBackup> backups = new BackupFolder(folder).list();
    TreeMap<Long, Path> journals = Journal.files(folder);
    if (file.isEmpty() && !(backups.isEmpty() && journals.isEmpty())) {
      throw new StoreException(StoreException.Reason.DAMAGED, "the database is missing", null);
    }
    long contained = backups.isEmpty() ? 1 : backups.getFirst().number();
    long next = journals.isEmpty() ? contained : Math.max(journals.lastKey() + 1, contained);
    return new Journal(folder, next, journals.tailMap(contained).size());
  }

  /** Gives a new library its id; copies of its content are told apart by it. */
  private static void identify(Sql sql) {
    if (sql.number("SELECT count(*) FROM library") == 0) {
      ContentTable.LIBRARY.write(sql, Times.at(Instant.now()), Ids.next());
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
    return backups.isEmpty();
  }

  /**
   * @param action run whenever a row was read that is not as it was written; on the store's thread,
   *     so it must not call the store
   */
  public void onDamage(Runnable action) {
    // What a newer program has written this one cannot judge.
    if (!isReadOnly()) {
      thread.onDamage(action);
    }
  }

  /** Reads through {@code visit}; what it sees is of one moment. */
  public <T> T read(Function<Tables, T> visit) {
    return thread.call(sql -> visit.apply(new Tables(sql)));
  }

  /** Changes what {@code visit} changes, all of it or nothing. */
  public <T> T write(Function<Tables, T> visit) {
    return thread.transaction(sql -> visit.apply(new Tables(sql)));
  }

  /** Moves the log into the file, which frees its room; worth it after much was written. */
  public void checkpoint() {
    thread.call(sql -> {
      if (backups.isPresent()) {
        sql.pragma("PRAGMA wal_checkpoint(TRUNCATE)");
      }
      return null;
    });
  }

  /**
   * Makes a verified backup now and thins the older ones; not within a visit.
   *
   * @throws StoreException if the library is damaged or there is no room; the older backups stay
   */
  public StoredBackup backUp(Instant now) {
    return backups
        .orElseThrow(
            () -> new StoreException(StoreException.Reason.READ_ONLY, "opened to read", null))
        .make(now);
  }

  /** Whether something was changed since the newest backup, and that one is an hour old. */
  public boolean backupDue(Instant now) {
    return backups.isPresent() && backups.get().due(now);
  }

  @Override
  public void close() {
    thread.close();
    release.run();
  }
}
