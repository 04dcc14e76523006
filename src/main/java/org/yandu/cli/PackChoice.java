package org.yandu.cli;

import java.nio.file.Path;
import org.yandu.library.Library;
import org.yandu.library.StudyPacks.Preview;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that look into a study pack are told. */
final class PackChoice {
  @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.pack")
  private Path file;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  /** What merging the pack would do. */
  Preview opened(Library library) throws Refusal {
    return PackText.opened(library, file);
  }

  /** Whether a program is to read the answer. */
  boolean json() {
    return json;
  }
}
