package org.yandu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.concurrent.Callable;
import org.yandu.library.Backup;
import org.yandu.library.LibraryException;
import org.yandu.library.Restoration;
import org.yandu.library.Restorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code yandu restore [--list] [NAME] [--dry-run] [--as-it-was] [--json]}: lists the backups,
 * shows what going back to one would change, or goes back.
 */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final LibraryFolder folder;

  @Option(names = "--list", descriptionKey = "cli.option.list")
  private boolean list;

  @Option(names = "--dry-run", descriptionKey = "cli.option.dryRun")
  private boolean dry;

  @Option(names = "--as-it-was", descriptionKey = "cli.option.asItWas")
  private boolean asItWas;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  @Parameters(paramLabel = "NAME", arity = "0..1", descriptionKey = "cli.option.backup")
  private String typed;

  RestoreCommand(Terminal terminal, LibraryFolder folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  @Override
  public Integer call() throws Exception {
    var restorer = new Restorer(folder.path());
    List<Backup> backups = restorer.backups();
    if (list || typed == null) {
      show(backups);
      return Cli.FINE;
    }
    Backup backup = chosen(backups);
    Restorer.Way way = asItWas ? Restorer.Way.AS_IT_WAS : Restorer.Way.WITH_CHANGES;
    try {
      Restoration done = dry ? restorer.preview(backup, way) : restorer.restore(backup, way);
      say(backup, done);
    } catch (LibraryException e) {
      throw refused(backup, e);
    }
    return Cli.FINE;
  }

  private static Refusal refused(Backup backup, LibraryException e) {
    return e.reason() == LibraryException.Reason.DAMAGED
        ? Refusal.because(e, "cli.restore.damaged", backup.name())
        : Refusal.because(e, "library.error." + e.reason(), e.arguments());
  }

  private void say(Backup backup, Restoration done) {
    if (json) {
      terminal.json(BackupText.json(done));
      return;
    }
    BackupText.show(terminal, done);
    terminal.say(
        dry ? "cli.restore.preview" : "cli.restore.done", backup.name(), BackupText.made(backup));
  }

  /** By its name or the only one whose name has the word in it. */
  private Backup chosen(List<Backup> backups) throws Refusal {
    List<Backup> fitting = backups.stream().filter(b -> b.name().contains(typed)).toList();
    if (fitting.size() != 1) {
      throw Refusal.of("cli.restore.none", typed, fitting.size());
    }
    return fitting.getFirst();
  }

  private void show(List<Backup> backups) {
    if (json) {
      ArrayNode all = JsonNodeFactory.instance.arrayNode();
      backups.forEach(backup -> BackupText.json(backup, all.addObject()));
      terminal.json(all);
    } else if (backups.isEmpty()) {
      terminal.say("cli.restore.empty");
    } else {
      backups.forEach(
          b -> terminal.say("cli.restore.line", b.name(), BackupText.made(b), BackupText.size(b)));
    }
  }
}
