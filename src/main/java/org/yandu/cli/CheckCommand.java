package org.yandu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import org.yandu.library.CheckReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code yandu check [--json]}: verifies the library and the place of every highlight. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final LibraryFolder folder;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  CheckCommand(Terminal terminal, LibraryFolder folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  @Override
  public Integer call() throws Exception {
    return folder.open(library -> {
      CheckReport report = library.check();
      if (json) {
        terminal.json(json(report));
        return report.healthy() ? Cli.FINE : Cli.PROBLEMS;
      }
      return show(terminal, report);
    });
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
    if (report.corrections() > 0) {
      terminal.say("cli.check.corrections", report.corrections(), report.unplaced());
    }
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
    json.put("unplaced", report.unplaced());
    ArrayNode problems = json.putArray("problems");
    report.problems().stream()
        .map(problem -> terminal.texts().get(problem.key(), problem.arguments().toArray()))
        .forEach(problems::add);
    return json;
  }
}
