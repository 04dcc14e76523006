package org.yandu.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The backups of an open library; threads as with {@link Library}. They are made by themselves, at
 * the start and every hour in which something changed; {@link Restorer} goes back to one.
 */
public interface Backups {
  /** Newest first. */
  List<Backup> list();

  /**
   * Makes one now. It is verified before it counts and before an older one goes.
   *
   * @throws LibraryException if the library is damaged or there is no room; the older ones stay
   */
  Backup make() throws LibraryException;

  /** What going back to a backup with {@link Restorer} would change; changes nothing. */
  Restoration preview(Backup backup, Restorer.Way way) throws LibraryException;

  /**
   * Copies a backup to another folder, for instance on a stick; whole or not at all.
   *
   * @return the copy
   */
  Path copy(Backup backup, Path folder) throws IOException;

  /** Why the last one that was due could not be made; empty when all is well. */
  Optional<LibraryException> trouble();
}
