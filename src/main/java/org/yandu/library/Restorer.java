package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.yandu.store.Rescue;
import org.yandu.store.Rescued;
import org.yandu.store.StoreException;
import org.yandu.store.StoredBackup;

/**
 * Goes back to a backup, or puts a damaged library together again; the library must not be open.
 *
 * <p>Any thread; blocks until it is done. What was there before is set aside, never deleted.
 */
public final class Restorer {
  private final Path folder;
  private final InstantSource clock;

  /** For the library in {@code folder}. */
  public Restorer(Path folder) {
    this(folder, InstantSource.system());
  }

  Restorer(Path folder, InstantSource clock) {
    this.folder = requireNonNull(folder);
    this.clock = requireNonNull(clock);
  }

  /** What one can go back to, newest first. */
  public List<Backup> backups() {
    return Rescue.backups(folder).stream().map(Backup::of).toList();
  }

  /** Whether there is anything to restore from, if only the damaged file. */
  public boolean possible() {
    return Files.isDirectory(folder);
  }

  /** How to go back. */
  public enum Way {
    /** With everything that was written since, from the journal of changes. */
    WITH_CHANGES,
    /** To the moment of the backup; what was written since is set aside. */
    AS_IT_WAS
  }

  /** What {@link #restore} would do; changes nothing. */
  public Restoration preview(Backup backup, Way way) throws LibraryException {
    return run(rescue -> rescue.restore(stored(backup), way == Way.WITH_CHANGES, true, now()));
  }

  /**
   * @throws LibraryException if the library is open or the backup is damaged; nothing changes then
   */
  public Restoration restore(Backup backup, Way way) throws LibraryException {
    return run(rescue -> rescue.restore(stored(backup), way == Way.WITH_CHANGES, false, now()));
  }

  /**
   * Puts the library together of all that is intact in its file, its newest good backup and its
   * journal of changes.
   */
  public Restoration repair() throws LibraryException {
    return run(rescue -> rescue.repair(now()));
  }

  private Restoration run(Function<Rescue, Rescued> work) throws LibraryException {
    try (Rescue rescue = Rescue.of(folder)) {
      return Restoration.of(work.apply(rescue));
    } catch (StoreException e) {
      throw LibraryException.of(folder, e);
    }
  }

  private StoredBackup stored(Backup backup) {
    return stored(folder, backup);
  }

  static StoredBackup stored(Path folder, Backup backup) {
    return Rescue.backups(folder).stream()
        .filter(one -> one.name().equals(backup.name()))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no backup " + backup.name()));
  }

  private Instant now() {
    return clock.instant();
  }
}
