package org.yandu.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.yandu.io.Ids;
import org.yandu.note.Times;

/**
 * How the database of a store is open.
 *
 * @param lock empty where not even that could be written; whoever took it gives it back
 * @param copy what is read where nothing may be written
 * @param backups empty there
 */
record Access(
    DatabaseThread thread,
    Optional<FolderLock> lock,
    Optional<ReadingCopy> copy,
    Optional<BackupMaker> backups)
    implements AutoCloseable {
  /** Opens the database for writing, after migrating it to the newest version. */
  static Access toWrite(Path folder, FolderLock lock, Migrations migrations, Medium medium) {
    var file = new SqliteFile(Store.file(folder)).on(medium);
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
      String id =
          thread.transaction(sql -> {
            identify(sql);
            return SqliteFile.idOf(sql);
          });
      thread.stayWith(id, lock::renew);
      return new Access(thread, Optional.of(lock), Optional.empty(), Optional.of(backups));
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

  @Override
  public void close() {
    thread.close();
    copy.ifPresent(ReadingCopy::close);
  }
}
