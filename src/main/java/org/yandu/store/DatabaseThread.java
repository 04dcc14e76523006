package org.yandu.store;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;

/**
 * The one thread that touches the one connection.
 *
 * <p>After an error that leaves the driver's idea of the transaction in doubt (disk full, read or
 * write error, damage) the connection is thrown away and the next visit opens a new one.
 */
final class DatabaseThread {
  private static final System.Logger LOG = System.getLogger(DatabaseThread.class.getName());

  private final SqliteFile file;
  private final Journal journal;
  private final String replica;
  private final ExecutorService executor =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("yandu-store").factory());

  private volatile Runnable damageSeen = () -> {};

  /** Used on the thread only; null while there is none. */
  private Connection connection;

  /** Used on the thread only: an empty library must not take the place of one that is gone. */
  private boolean connected;

  /** Used on the thread only: what still comes in must not open the file again. */
  private boolean closed;

  /** Used on the thread only: the file that is open. */
  private Optional<Object> key = Optional.empty();

  /** The library that is open; empty until it is known. */
  private volatile String library = "";

  private volatile Runnable returned = () -> {};

  /**
   * @param replica the name under which writes are counted
   */
  DatabaseThread(SqliteFile file, Journal journal, String replica) {
    this.replica = requireNonNull(replica);
    this.file = file;
    this.journal = journal;
  }

  /**
   * @param action run on this thread whenever a row was read that is not as it was written
   */
  void onDamage(Runnable action) {
    damageSeen = requireNonNull(action);
  }

  /**
   * Says which library this is: another one in its place, as on another stick, is not taken for it.
   *
   * @param back run on this thread before the file is opened again
   */
  void stayWith(String id, Runnable back) {
    library = requireNonNull(id);
    returned = requireNonNull(back);
  }

  /** Lets go of the file until the next visit. */
  void rest() {
    await(() -> {
      drop();
      return null;
    });
  }

  /** Runs {@code visit} without a transaction and returns what it gives. */
  <T> T call(Function<Sql, T> visit) {
    return await(() -> {
      try {
        Sql sql = sql();
        T result = visit.apply(sql);
        if (sql.damageSeen()) {
          damageSeen.run();
        }
        return result;
      } catch (StoreException e) {
        throw afterFailure(e);
      }
    });
  }

  /** Runs {@code visit} in one transaction, durable when this returns. */
  <T> T transaction(Function<Sql, T> visit) {
    return call(sql -> {
      if (file.isReadOnly()) {
        throw new StoreException(StoreException.Reason.READ_ONLY, "opened to read", null);
      }
      sql.run("BEGIN IMMEDIATE");
      try {
        T result = visit.apply(sql);
        sql.run("COMMIT");
        journal.append(sql.written());
        return result;
      } catch (RuntimeException | Error e) {
        rollBack(sql, e);
        throw e;
      }
    });
  }

  /** Settles the file, closes the connection and ends the thread; a second time does nothing. */
  void close() {
    try {
      executor.submit(this::closeConnection).get();
    } catch (RejectedExecutionException e) {
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      LOG.log(System.Logger.Level.WARNING, "the store was not closed cleanly", e);
    }
    executor.shutdown();
  }

  private void closeConnection() {
    closed = true;
    journal.close();
    if (connection == null) {
      return;
    }
    try {
      file.settle(new Sql(connection));
    } catch (StoreException e) {
      // Nothing is lost: what stands in the log is read at the next start.
      LOG.log(System.Logger.Level.WARNING, "the store was not settled", e);
    }
    drop();
  }

  private Sql sql() {
    if (closed) {
      throw new IllegalStateException("the store is closed");
    }
    if (connection != null && !file.key().equals(key)) {
      // What was moved goes on taking writes that would be looked for here in vain.
      drop();
      journal.next();
    }
    if (connection == null && connected) {
      connectAgain();
    } else if (connection == null) {
      connection = file.connect();
      key = file.key();
      connected = true;
    }
    return new Sql(connection, replica);
  }

  private void connectAgain() {
    if (file.isThere()) {
      requireSame();
      returned.run();
    }
    connection = file.connectAgain();
    key = file.key();
  }

  /** Looks before anything is written; what cannot be read so, as with a log, is our own. */
  private void requireSame() {
    Optional<String> found = library.isEmpty() ? Optional.empty() : file.idOf();
    if (found.isPresent() && !found.get().equals(library)) {
      throw new StoreException(StoreException.Reason.GONE, "this is another library", null);
    }
  }

  private static void rollBack(Sql sql, Throwable because) {
    try {
      sql.run("ROLLBACK");
    } catch (StoreException e) {
      // SQLite has rolled back by itself after some errors and then says so here.
      because.addSuppressed(e);
    }
  }

  /** What to say of a failure: a disk that was pulled out answers with errors at first. */
  private StoreException afterFailure(StoreException e) {
    if (!e.connectionSuspect()) {
      return e;
    }
    drop();
    return file.isThere() ? e : new StoreException(StoreException.Reason.GONE, "pulled out", e);
  }

  private void drop() {
    if (connection == null) {
      return;
    }
    try {
      connection.close();
    } catch (SQLException e) {
      LOG.log(System.Logger.Level.WARNING, "a connection was not closed", e);
    }
    connection = null;
  }

  /** Waits to the end even when interrupted: whether a change was made must be known. */
  private <T> T await(java.util.concurrent.Callable<T> task) {
    Future<T> future;
    try {
      future = executor.submit(task);
    } catch (RejectedExecutionException e) {
      throw new IllegalStateException("the store is closed", e);
    }
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw unwrapped(e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException unwrapped(ExecutionException e) {
    return switch (e.getCause()) {
      case Error error -> throw error;
      case RuntimeException cause -> {
        // The stack of the caller is worth more than that of the thread's loop.
        cause.addSuppressed(new IllegalStateException("called from here"));
        yield cause;
      }
      default -> new IllegalStateException(e.getCause());
    };
  }
}
