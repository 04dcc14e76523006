package org.yandu.ui.main;

import java.nio.file.Path;
import java.util.Optional;
import org.yandu.library.Backup;
import org.yandu.library.Library;
import org.yandu.library.LibraryException;
import org.yandu.library.Restoration;
import org.yandu.library.Restorer;

/**
 * A library that was put back to a backup or put together again, and is open once more.
 *
 * @param library open again, as it was before if nothing was done
 * @param before a backup of what was there, which takes the step back; a damaged library has none,
 *     its files are set aside
 * @param done what was done, empty if it failed
 */
record Return(Library library, Optional<Backup> before, Optional<Restoration> done) {

  @FunctionalInterface
  private interface Work {
    Restoration with(Restorer restorer) throws LibraryException;
  }

  /**
   * Makes a backup, closes the library, goes back and opens it; slow.
   *
   * @throws LibraryException if there is no room for a backup, the library is open as before then;
   *     or if it cannot be opened again
   */
  static Return to(Backup backup, Restorer.Way way, Library library) throws LibraryException {
    Optional<Backup> before = before(library);
    return of(library, before, restorer -> restorer.restore(backup, way));
  }

  /** Closes the library, puts it together of all that is intact and opens it; slow. */
  static Return byRepair(Library library) throws LibraryException {
    return of(library, Optional.empty(), Restorer::repair);
  }

  private static Optional<Backup> before(Library library) throws LibraryException {
    try {
      return Optional.of(library.backups().make());
    } catch (LibraryException e) {
      if (e.reason() == LibraryException.Reason.DAMAGED) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static Return of(Library library, Optional<Backup> before, Work work)
      throws LibraryException {
    Path folder = library.folder();
    library.close();
    Optional<Restoration> done = Optional.empty();
    try {
      done = Optional.of(work.with(new Restorer(folder)));
    } catch (LibraryException e) {
      System.getLogger(Return.class.getName())
          .log(System.Logger.Level.WARNING, "the library stays as it was", e);
    }
    Library again = Library.open(folder);
    // Logging out ends programs without closing their windows.
    Runtime.getRuntime().addShutdownHook(new Thread(again::close, "close library"));
    return new Return(again, before, done);
  }
}
