package org.yandu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.yandu.correction.Correction;
import org.yandu.library.CheckReport;
import org.yandu.library.Library;
import org.yandu.library.LibraryException;
import org.yandu.library.Restoration;
import org.yandu.library.Restorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code yandu check [--repair] [--json]}: verifies the library and the place of every highlight;
 * puts a damaged one together again.
 */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final LibraryFolder folder;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  @Option(names = "--repair", descriptionKey = "cli.option.repair")
  private boolean repair;

  CheckCommand(Terminal terminal, LibraryFolder folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  @Override
  public Integer call() throws Exception {
    if (repair && isDamaged()) {
      repair();
    }
    return folder.open(library -> {
      refuseNewer(library);
      library.medium().ifPresent(said -> terminal.complain(said.key(), said.arguments().toArray()));
      CheckReport report = library.check();
      if (json) {
        terminal.json(json(report));
        return report.healthy() ? Cli.FINE : Cli.PROBLEMS;
      }
      return show(terminal, report);
    });
  }

  /** What a newer program writes, this one cannot judge. */
  private static void refuseNewer(Library library) throws Refusal {
    if (isNewer(library)) {
      throw Refusal.of("library.error.NEWER", library.folder());
    }
  }

  private static boolean isNewer(Library library) {
    return library.onlyToRead().filter(said -> said.key().endsWith("NEWER")).isPresent();
  }

  private boolean isDamaged() {
    try (Library library = Library.open(folder.path())) {
      return !isNewer(library) && !library.check().healthy();
    } catch (LibraryException e) {
      if (e.reason() == LibraryException.Reason.DAMAGED) {
        return true;
      }
      // Then the check itself says why.
      return false;
    }
  }

  private void repair() throws Refusal {
    try {
      Restoration restored = new Restorer(folder.path()).repair();
      if (!json) {
        BackupText.show(terminal, restored);
      }
    } catch (LibraryException e) {
      throw Refusal.because(e, "cli.repair.failed", folder.path());
    }
  }

  static int show(Terminal terminal, CheckReport report) {
    report
        .problems()
        .forEach(problem -> terminal.complain(problem.key(), problem.arguments().toArray()));
    terminal.say(
        "cli.check.highlights",
        report.highlights(),
        report.exact(),
        report.moved(),
        report.unsure(),
        report.orphaned());
    CheckReport.Extent extent = report.extent();
    terminal.say("cli.check.bookmarks", extent.bookmarks(), extent.unsureBookmarks());
    if (report.corrections() > 0) {
      terminal.say("cli.check.corrections", report.corrections(), report.unplaced().size());
      for (CheckReport.Unplaced one : report.unplaced()) {
        Correction said = one.correction();
        String what = terminal.texts().get("correct.kind." + said.kind(), said.level());
        String words = said.words().isEmpty() ? said.place().quote() : said.words();
        terminal.say("cli.check.unplaced", one.document(), what, words.replace('\n', ' '));
      }
    }
    terminal.say("cli.check.rows", extent.rows(), extent.searched());
    terminal.say("cli.check.places", report.problems().size());
    extent
        .backup()
        .ifPresentOrElse(
            made ->
                terminal.say(
                    "cli.check.backup",
                    BackupText.minute(made),
                    Math.max(0, Duration.between(made, Instant.now()).toHours())),
            () -> terminal.say("cli.check.noBackup"));
    terminal.say(
        report.healthy() ? "cli.check.healthy" : "cli.check.damaged",
        report.documents(),
        report.notes(),
        report.problems().size());
    return report.healthy() ? Cli.FINE : Cli.PROBLEMS;
  }

  private ObjectNode json(CheckReport report) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("healthy", report.healthy());
    json.put("documents", report.documents());
    json.put("highlights", report.highlights());
    json.put("notes", report.notes());
    json.put("exact", report.exact());
    json.put("moved", report.moved());
    json.put("unsure", report.unsure());
    json.put("orphaned", report.orphaned());
    json.put("corrections", report.corrections());
    json.put("unplaced", report.unplaced().size());
    var unplaced = json.putArray("unplacedCorrections");
    for (CheckReport.Unplaced one : report.unplaced()) {
      Correction said = one.correction();
      unplaced
          .addObject()
          .put("document", one.document())
          .put("kind", said.kind().name())
          .put("level", said.level())
          .put("words", said.words().isEmpty() ? said.place().quote() : said.words());
    }
    CheckReport.Extent extent = report.extent();
    json.put("rows", extent.rows());
    json.put("bookmarks", extent.bookmarks());
    json.put("unsureBookmarks", extent.unsureBookmarks());
    json.put("searched", extent.searched());
    json.put("backup", extent.backup().map(Instant::toString).orElse(null));
    ArrayNode problems = json.putArray("problems");
    report.problems().stream()
        .map(problem -> terminal.texts().get(problem.key(), problem.arguments().toArray()))
        .forEach(problems::add);
    return json;
  }
}
