package org.yandu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yandu pack preview FILE [--json]}: what merging a study pack would do. */
@Command(name = "preview")
final class PackPreviewCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final LibraryFolder folder;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.pack")
  private Path file;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  PackPreviewCommand(Terminal terminal, LibraryFolder folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  @Override
  public Integer call() throws Exception {
    return folder.open(library -> {
      var preview = PackText.opened(library, file);
      if (json) {
        terminal.json(PackText.json(preview));
      } else {
        PackText.show(terminal, preview);
      }
      return Cli.FINE;
    });
  }
}
