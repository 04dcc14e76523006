package org.yandu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
  private final FolderLock lock;
  private final DatabaseThread thread;

  private Store(Path folder, FolderLock lock, DatabaseThread thread) {
    this.folder = folder;
    this.lock = lock;
    this.thread = thread;
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
    Path absolute = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(absolute);
    } catch (IOException e) {
      throw new StoreException(StoreException.Reason.NOT_WRITABLE, absolute.toString(), e);
    }
    FolderLock lock = FolderLock.take(absolute);
    try {
      return new Store(absolute, lock, prepared(absolute.resolve(FILE), migrations));
    } catch (RuntimeException | Error e) {
      lock.close();
      throw e;
    }
  }

  private static DatabaseThread prepared(Path path, Migrations migrations) {
    var file = new SqliteFile(path);
    file.inspect(migrations.newest());
    boolean leftOpen = file.leftOpen();
    var thread = new DatabaseThread(file);
    try {
      thread.call(sql -> {
        file.verify(sql, leftOpen);
        migrations.run(sql);
        return null;
      });
      thread.transaction(sql -> {
        identify(sql);
        return null;
      });
      return thread;
    } catch (RuntimeException | Error e) {
      thread.close();
      throw e;
    }
  }

  /** Gives a new library its id; copies of its content are told apart by it. */
  private static void identify(Sql sql) {
    if (sql.number("SELECT count(*) FROM library") == 0) {
      ContentTable.LIBRARY.write(sql, Times.at(Instant.now()), Ids.next());
    }
  }

  public Path folder() {
    return folder;
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
      sql.pragma("PRAGMA wal_checkpoint(TRUNCATE)");
      return null;
    });
  }

  @Override
  public void close() {
    thread.close();
    lock.close();
  }
}
