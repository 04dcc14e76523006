package org.yandu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** The backups of a library, newest first, and which of them are kept. */
final class BackupFolder {
  private static final String FOLDER = "backups";
  private static final int HOURS = 24;
  private static final int DAYS = 14;
  private static final int WEEKS = 8;
  private static final long HOUR = 3_600;

  /** Older backups go when all together are larger, but for so many. */
  private static final long MOST_BYTES = 4L << 30;

  private static final int ALWAYS = 3;

  private final Path library;

  BackupFolder(Path library) {
    this.library = library;
  }

  Path path() {
    return library.resolve(FOLDER);
  }

  /** By the number of their journal, not by the clock, which may be set back. */
  List<StoredBackup> list() {
    try (Stream<Path> files = Files.list(path())) {
      return files
          .map(StoredBackup::of)
          .flatMap(Optional::stream)
          .sorted(
              Comparator.comparingLong(StoredBackup::number)
                  .thenComparing(StoredBackup::made)
                  .reversed())
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new StoreException(StoreException.Reason.NOT_WRITABLE, path().toString(), e);
    }
  }

  /** Deletes what is one too many: of backups, and of journals that the kept ones contain. */
  void thin() throws IOException {
    List<StoredBackup> all = list();
    Set<StoredBackup> kept = kept(all);
    long bytes = 0;
    for (int i = 0; i < all.size(); i++) {
      StoredBackup backup = all.get(i);
      bytes += Files.size(backup.file());
      if (!kept.contains(backup) || (i >= ALWAYS && bytes > MOST_BYTES)) {
        Files.delete(backup.file());
      }
    }
    if (all.size() >= ALWAYS) {
      long needed = all.get(ALWAYS - 1).number();
      for (Path journal : Journal.files(library).headMap(needed).values()) {
        Files.delete(journal);
      }
    }
  }

  /** The newest of each of the last hours, days and weeks that have any. */
  static Set<StoredBackup> kept(List<StoredBackup> newestFirst) {
    Set<StoredBackup> kept = new HashSet<>();
    newestFirst.stream().limit(ALWAYS).forEach(kept::add);
    kept.addAll(firstOfEach(newestFirst, HOURS, seconds -> seconds / HOUR));
    kept.addAll(firstOfEach(newestFirst, DAYS, seconds -> seconds / (24 * HOUR)));
    kept.addAll(firstOfEach(newestFirst, WEEKS, seconds -> seconds / (7 * 24 * HOUR)));
    return kept;
  }

  private static List<StoredBackup> firstOfEach(
      List<StoredBackup> newestFirst, int most, ToLongFunction<Long> period) {
    List<StoredBackup> first = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    for (StoredBackup backup : newestFirst) {
      if (first.size() < most && seen.add(period.applyAsLong(backup.made().getEpochSecond()))) {
        first.add(backup);
      }
    }
    return first;
  }

  /** Whether a backup is due: none yet, or the newest is an hour old or from the future. */
  static boolean due(Optional<StoredBackup> newest, Instant now) {
    return newest
        .map(backup -> Math.abs(now.getEpochSecond() - backup.made().getEpochSecond()) >= HOUR)
        .orElse(true);
  }

  /** Takes a file that was verified among the backups. */
  StoredBackup adopt(Path verified, Instant made, long number) throws IOException {
    Files.createDirectories(path());
    StoredBackup backup = StoredBackup.in(path(), made, number);
    Disk.copy(verified, backup.file());
    return backup;
  }
}
