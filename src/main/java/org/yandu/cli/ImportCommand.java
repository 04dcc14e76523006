package org.yandu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.yandu.library.ImportReport;
import org.yandu.library.Library;
import org.yandu.library.Progress;
import org.yandu.load.raw.LoadException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yandu import FILE|FOLDER…}: takes documents into the library. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final LibraryFolder folder;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  @Parameters(paramLabel = "FILE|FOLDER", arity = "1..*", descriptionKey = "cli.option.import")
  private List<Path> files;

  ImportCommand(Terminal terminal, LibraryFolder folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  @Override
  public Integer call() throws Exception {
    return folder.open(library -> {
      ImportReport report = library.importFiles(files, Progress.none());
      if (json) {
        terminal.json(json(library, report));
      }
      return show(terminal, library, report, json);
    });
  }

  /** Says what became of each file, failures where errors go. */
  static int show(Terminal terminal, Library library, ImportReport report, boolean onlyFailures) {
    if (report.items().isEmpty()) {
      terminal.complain("cli.import.nothing");
      return Cli.PROBLEMS;
    }
    for (ImportReport.Item item : report.items()) {
      if (item.outcome() == ImportReport.Outcome.FAILED) {
        complain(terminal, item);
      } else if (!onlyFailures) {
        String key =
            item.outcome() == ImportReport.Outcome.IMPORTED
                ? "cli.import.done"
                : "cli.import.there";
        terminal.say(key, item.file().getFileName(), title(library, item));
      }
    }
    return report.count(ImportReport.Outcome.FAILED) == 0 ? Cli.FINE : Cli.PROBLEMS;
  }

  private static void complain(Terminal terminal, ImportReport.Item item) {
    if (item.problem().isPresent()) {
      LoadException problem = item.problem().get();
      terminal.complain("load.error." + problem.reason(), problem.arguments());
    } else {
      terminal.complain("cli.import.failed", item.file().getFileName());
    }
  }

  private static String title(Library library, ImportReport.Item item) {
    return library.document(item.document().orElseThrow()).name().replace('\n', ' ');
  }

  private ArrayNode json(Library library, ImportReport report) {
    ArrayNode files = JsonNodeFactory.instance.arrayNode();
    for (ImportReport.Item item : report.items()) {
      ObjectNode file = files.addObject();
      file.put("file", item.file().toString());
      file.put("outcome", word(item.outcome()));
      item.document()
          .ifPresent(id -> {
            file.put("id", id.toString());
            file.put("title", title(library, item));
          });
      item.problem()
          .ifPresent(problem ->
              file.put(
                  "problem",
                  terminal.texts().get("load.error." + problem.reason(), problem.arguments())));
    }
    return files;
  }

  private static String word(ImportReport.Outcome outcome) {
    return switch (outcome) {
      case IMPORTED -> "imported";
      case ALREADY_THERE -> "alreadyThere";
      case FAILED -> "failed";
    };
  }
}
