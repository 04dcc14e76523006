package org.yandu.cli;

import java.nio.file.Path;
import java.util.List;

/** Takes pictures of the window at its work, without a display. */
@FunctionalInterface
public interface DemoPictures {
  /** Works with the library in {@code library}, which is open nowhere, and returns the pictures. */
  List<Path> take(Path library, Path outDir) throws Exception;
}
