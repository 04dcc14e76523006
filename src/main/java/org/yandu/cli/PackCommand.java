package org.yandu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code yandu pack export|preview|merge}: study packs, notes from library to library. */
@Command(name = "pack")
final class PackCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  private PackCommand() {}

  static CommandLine line(Terminal terminal, LibraryFolder folder) {
    return new CommandLine(new PackCommand())
        .addSubcommand("export", new PackExportCommand(terminal, folder))
        .addSubcommand("preview", new PackPreviewCommand(terminal, folder))
        .addSubcommand("merge", new PackMergeCommand(terminal, folder));
  }

  @Override
  public Integer call() throws Refusal {
    throw Refusal.usage("cli.usage.wrong", spec.qualifiedName() + " --help");
  }
}
