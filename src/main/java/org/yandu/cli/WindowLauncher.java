package org.yandu.cli;

import java.nio.file.Path;
import java.util.List;

/** Opens the window; the command line knows no screen. */
@FunctionalInterface
public interface WindowLauncher {
  /**
   * Shows the library in {@code library} with {@code files} open, until the reader closes it.
   *
   * @return the exit status
   */
  int launch(Path library, List<Path> files);
}
