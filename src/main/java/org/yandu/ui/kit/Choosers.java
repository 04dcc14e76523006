package org.yandu.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for places on disk; a thin seam, because dialogs of the system need a system. */
public interface Choosers {
  /** The files to open; empty when the user changed his mind. */
  List<Path> filesToOpen(String title);

  /** Where to write; empty when the user changed his mind. */
  Optional<Path> fileToWrite(String title, String suggestedName);
}
