package org.yandu.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.yandu.library.Backup;
import org.yandu.library.Library;
import org.yandu.library.LibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code yandu backup [--to DIR] [--json]}: makes a verified backup now. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final LibraryFolder folder;

  @Option(names = "--to", paramLabel = "DIR", descriptionKey = "cli.option.to")
  private Path to;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  BackupCommand(Terminal terminal, LibraryFolder folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  @Override
  public Integer call() throws Exception {
    return folder.open(library -> {
      Backup made = made(library);
      Path copy = to == null ? null : copied(library, made);
      if (json) {
        terminal.json(BackupText.json(made, JsonNodeFactory.instance.objectNode()));
        return Cli.FINE;
      }
      terminal.say("cli.backup.done", made.name(), BackupText.size(made));
      if (copy != null) {
        terminal.say("cli.backup.copied", copy);
      }
      return Cli.FINE;
    });
  }

  private static Backup made(Library library) throws Refusal {
    try {
      return library.backups().make();
    } catch (LibraryException e) {
      boolean damaged = e.reason() == LibraryException.Reason.DAMAGED;
      throw Refusal.because(
          e, damaged ? "cli.backup.damaged" : "cli.backup.failed", e.arguments()[0]);
    }
  }

  private Path copied(Library library, Backup made) throws Refusal {
    try {
      return library.backups().copy(made, to);
    } catch (IOException e) {
      throw Refusal.because(e, "cli.export.failed", to);
    }
  }
}
