package org.yandu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yandu.io.Ids;

/**
 * Copies an open database, verifies the copy and only then lets it take the place of older ones.
 *
 * <p>Any thread but the database's; the writer waits while the copy is written, not while it is
 * verified.
 */
final class BackupMaker {
  /** A journal of this many bytes takes long to replay. */
  private static final long MOST_UNCOVERED = 64L << 20;

  private final Path library;
  private final BackupFolder folder;
  private final DatabaseThread thread;
  private final Journal journal;

  BackupMaker(Path library, DatabaseThread thread, Journal journal) {
    this.library = library;
    this.folder = new BackupFolder(library);
    this.thread = thread;
    this.journal = journal;
  }

  /** Whether there is something that no backup contains, for an hour or a lot of it. */
  synchronized boolean due(Instant now) {
    Optional<StoredBackup> newest = folder.list().stream().findFirst();
    long uncovered = thread.call(_ -> journal.uncovered());
    boolean changed = newest.isEmpty() || uncovered > 0;
    return uncovered > MOST_UNCOVERED || (changed && BackupFolder.due(newest, now));
  }

  /**
   * @throws StoreException if the library is damaged, or the disk too full; the older ones stay
   */
  synchronized StoredBackup make(Instant now) {
    Path fresh = folder.path().resolve("." + Ids.next() + ".new");
    try {
      Files.createDirectories(folder.path());
      requireRoom();
      record Moment(long journal, long bytes) {}
      Moment moment =
          thread.call(sql -> {
            var copied = new Moment(journal.next(), journal.total());
            sql.run("VACUUM INTO ?", fresh);
            return copied;
          });
      Disk.sync(fresh);
      verify(fresh);
      StoredBackup backup = StoredBackup.in(folder.path(), now, moment.journal());
      Disk.move(fresh, backup.file());
      thread.call(_ -> {
        journal.cover(moment.bytes());
        return null;
      });
      folder.thin();
      return backup;
    } catch (IOException e) {
      throw new StoreException(StoreException.Reason.NOT_WRITABLE, folder.path().toString(), e);
    } finally {
      delete(fresh);
    }
  }

  private void requireRoom() throws IOException {
    long size =
        thread.call(sql -> sql.number("PRAGMA page_count") * sql.number("PRAGMA page_size"));
    if (Files.getFileStore(folder.path()).getUsableSpace() < size + (size >> 2)) {
      throw new StoreException(StoreException.Reason.FULL, "no room for a backup", null);
    }
  }

  private void verify(Path fresh) {
    List<Damage> damage = Verification.of(fresh);
    if (!damage.isEmpty()) {
      throw new StoreException(StoreException.Reason.DAMAGED, damage.toString(), null);
    }
    Map<String, Long> counts = Verification.reading(fresh, Verification::counts);
    folder.list().stream().findFirst().ifPresent(older -> requireNoFewer(older, counts));
  }

  /** Rows are marked as deleted and never taken out: fewer of them mean that some were lost. */
  private static void requireNoFewer(StoredBackup older, Map<String, Long> counts) {
    Map<String, Long> before;
    try {
      before = Verification.reading(older.file(), Verification::counts);
    } catch (StoreException e) {
      // An older backup that cannot be read is no measure for this one.
      return;
    }
    before.forEach((table, rows) -> {
      if (counts.getOrDefault(table, 0L) < rows) {
        throw new StoreException(
            StoreException.Reason.DAMAGED, "rows are missing in " + table, null);
      }
    });
  }

  private static void delete(Path fresh) {
    try {
      Files.deleteIfExists(fresh);
      Files.deleteIfExists(fresh.resolveSibling(fresh.getFileName() + "-journal"));
    } catch (IOException e) {
      System.getLogger(BackupMaker.class.getName())
          .log(System.Logger.Level.WARNING, "an unfinished backup was left", e);
    }
  }
}
