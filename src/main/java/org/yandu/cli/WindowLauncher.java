package org.yandu.cli;

import java.nio.file.Path;
import java.util.List;

/** Opens the window; the command line knows no screen. */
@FunctionalInterface
public interface WindowLauncher {
  /**
   * Shows the library in {@code library} with {@code items} open, absolute paths of files and
   * links, until the reader closes it.
   *
   * @return the exit status
   */
  int launch(Path library, List<String> items);
}
