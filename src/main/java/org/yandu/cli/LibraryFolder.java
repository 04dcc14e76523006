package org.yandu.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.yandu.io.LogFile;
import org.yandu.library.Library;
import org.yandu.library.LibraryException;
import org.yandu.settings.Folders;

/** The library that a command works on, open only while it does. */
final class LibraryFolder {
  private final Terminal terminal;
  private Optional<Path> asked = Optional.empty();

  LibraryFolder(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What a command does with the open library. */
  @FunctionalInterface
  interface Work {
    /**
     * @return the exit status
     */
    int with(Library library) throws Exception;
  }

  /** Takes another folder than the usual one. */
  void use(Path folder) {
    asked = Optional.ofNullable(folder);
  }

  Path path() {
    return Folders.ofThisMachine().library(asked);
  }

  int open(Work work) throws Exception {
    return open(
        path(),
        library -> {
          library
              .onlyToRead()
              .ifPresent(why -> terminal.complain(why.key(), why.arguments().toArray()));
          return work.with(library);
        });
  }

  static int open(Path folder, Work work) throws Exception {
    try (LogFile _ = LogFile.start(folder);
        Library library = Library.open(folder)) {
      return work.with(library);
    } catch (LibraryException e) {
      throw Refusal.because(e, "library.error." + e.reason(), e.arguments());
    }
  }
}
