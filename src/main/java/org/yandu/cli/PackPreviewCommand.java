package org.yandu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code yandu pack preview FILE [--json]}: what merging a study pack would do. */
@Command(name = "preview")
final class PackPreviewCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final LibraryFolder folder;

  @Mixin private PackChoice pack;

  PackPreviewCommand(Terminal terminal, LibraryFolder folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  @Override
  public Integer call() throws Exception {
    return folder.open(library -> {
      var preview = pack.opened(library);
      if (pack.json()) {
        terminal.json(PackText.json(preview));
      } else {
        PackText.show(terminal, preview);
      }
      return Cli.FINE;
    });
  }
}
