package org.yandu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yandu.library.DocumentEntry;
import org.yandu.library.ImportReport;
import org.yandu.library.ImportReport.Item;
import org.yandu.library.ImportReport.Kept;
import org.yandu.library.ImportReport.Outcome;
import org.yandu.library.ImportWords;
import org.yandu.library.Library;
import org.yandu.library.Progress;
import org.yandu.library.Renewal;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.ReadOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yandu import FILE|FOLDER…}: takes documents into the library. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final LibraryFolder folder;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  @Mixin private ReadingChoice reading;

  @Option(names = "--new-version-of", paramLabel = "DOC", descriptionKey = "cli.option.newVersion")
  private String document;

  @Parameters(paramLabel = "FILE|FOLDER", arity = "1..*", descriptionKey = "cli.option.import")
  private List<Path> files;

  ImportCommand(Terminal terminal, LibraryFolder folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  @Override
  public Integer call() throws Exception {
    ReadOptions options = reading.options();
    if (document != null && files.size() != 1) {
      throw Refusal.usage("cli.import.oneFile", files.size());
    }
    return folder.open(library -> {
      if (document != null) {
        return renew(library, DocumentChoice.of(library, document), options);
      }
      ImportReport report = library.importFiles(files, options, Progress.none());
      report = unlocked(library, report);
      report = inCharset(library, report, options);
      if (json) {
        terminal.json(json(report));
      }
      return show(terminal, report, json);
    });
  }

  /** Asks for the password of each file that needs one, until it is right or none is typed. */
  private ImportReport unlocked(Library library, ImportReport report) throws Refusal {
    ImportReport result = report;
    for (Item locked : report.items()) {
      Item item = locked;
      Optional<String> word = Optional.of("");
      while (item.wantsPassword() && word.isPresent()) {
        word = ReadingChoice.ask(terminal, item.origin().name());
        if (word.isPresent()) {
          Item again = library.importAgain(item, reading.options(word.get()));
          result = result.with(item, again);
          item = again;
        }
      }
    }
    return result;
  }

  /** A text that is there in another encoding than the one named now is read again in that one. */
  private ImportReport inCharset(Library library, ImportReport report, ReadOptions options)
      throws LoadException {
    ImportReport result = report;
    for (Item item : report.items()) {
      if (item.outcome() == Outcome.ALREADY_THERE
          && !item.isOlderVersion()
          && options.charset().filter(charset -> isOther(charset, item.kept())).isPresent()) {
        library.readAgain(item.document().orElseThrow(), options);
        result = result.with(item, library.importAgain(item, options));
        if (!json) {
          terminal.say("cli.import.again", item.origin().name(), options.charset().get().name());
        }
      }
    }
    return result;
  }

  private static boolean isOther(Charset charset, Optional<Kept> kept) {
    return kept.map(Kept::charset)
        .filter(known -> !known.isEmpty() && !known.equals(charset.name()))
        .isPresent();
  }

  private int renew(Library library, DocumentEntry entry, ReadOptions options) throws Refusal {
    Path file = files.getFirst();
    try {
      Renewal renewal = library.replaceWithNewVersion(entry.id(), file, options);
      String key =
          switch (renewal.result()) {
            case RENEWED -> "cli.import.renewed";
            case SAME -> "cli.import.same";
            case ANNOTATED -> throw Refusal.of("cli.import.annotated", file.getFileName());
          };
      if (json) {
        ObjectNode one = JsonNodeFactory.instance.objectNode();
        one.put("file", file.toString());
        one.put("outcome", renewal.result() == Renewal.Result.SAME ? "alreadyThere" : "newVersion");
        one.put("id", entry.id().toString());
        one.put("placed", renewal.placed());
        one.put("unsure", renewal.unsure());
        one.put("lost", renewal.lost());
        one.put("unplaced", renewal.unplaced());
        terminal.json(JsonNodeFactory.instance.arrayNode().add(one));
      } else {
        String name = String.valueOf(file.getFileName());
        terminal.say(key, name, entry.title(), renewal.placed(), renewal.unsure(), renewal.lost());
        if (renewal.unplaced() > 0) {
          terminal.say("cli.corrections.unplaced", renewal.unplaced());
        }
      }
      return Cli.FINE;
    } catch (LoadException e) {
      throw Refusal.because(e, "load.error." + e.reason(), e.arguments());
    }
  }

  /** Says what became of each file, failures where errors go. */
  static int show(Terminal terminal, ImportReport report, boolean onlyFailures) {
    if (report.items().isEmpty()) {
      terminal.complain("cli.import.nothing");
      return Cli.PROBLEMS;
    }
    ImportWords words = new ImportWords(terminal.texts());
    for (Item item : report.items()) {
      if (item.outcome() == Outcome.FAILED) {
        terminal.complainIn(words.sentence(item));
      } else if (!onlyFailures) {
        tell(terminal, words.name(item), item);
      }
    }
    return report.count(Outcome.FAILED) == 0 ? Cli.FINE : Cli.PROBLEMS;
  }

  private static void tell(Terminal terminal, String name, Item item) {
    Kept kept = item.kept().orElseThrow();
    String earlier = item.earlier().map(Kept::title).orElse("");
    switch (item.outcome()) {
      case IMPORTED -> terminal.say("cli.import.done", name, kept.title());
      case RESTORED -> terminal.say("cli.import.restored", name, kept.title(), kept.written());
      case FOUND_AGAIN ->
          terminal.say(
              "cli.import.foundAgain",
              name,
              kept.title(),
              earlier,
              item.earlier().map(Kept::written).orElse(0),
              item.earlier().map(Kept::id).orElseThrow());
      case CHANGED_SOURCE ->
          terminal.say(
              item.origin().member().isPresent()
                  ? "cli.import.changedMember"
                  : "cli.import.changed",
              name,
              kept.title(),
              earlier,
              item.earlier().map(Kept::id).orElseThrow());
      default -> {
        if (item.isOlderVersion()) {
          terminal.say("cli.import.older", name, earlier);
        } else {
          terminal.say("cli.import.there", name, kept.title());
        }
      }
    }
    if (kept.damaged() > 0) {
      String key = kept.charset().isEmpty() ? "cli.import.garbled" : "cli.import.damaged";
      terminal.say(key, name, kept.damaged());
    }
    if (kept.scans().pages() > 0) {
      terminal.say("cli.import.scans", name, kept.scans().pages());
    }
    if (kept.scans().unseen() > 0) {
      terminal.say("cli.import.scans.unseen", name, kept.scans().unseen());
    }
  }

  private ArrayNode json(ImportReport report) {
    ImportWords words = new ImportWords(terminal.texts());
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (Item item : report.items()) {
      ObjectNode one = all.addObject();
      one.put("file", item.file().toString());
      item.origin().member().ifPresent(member -> one.put("member", member));
      one.put("outcome", word(item.outcome()));
      item.kept()
          .ifPresent(kept -> {
            one.put("id", kept.id().toString());
            one.put("title", kept.title());
          });
      item.earlier()
          .map(earlier -> earlier.id().toString())
          .ifPresent(id -> one.put(earlierKey(item), id));
      one.put("reason", words.sentence(item));
      item.problem().ifPresent(problem -> one.put("problem", problem.reason().name()));
      one.put("damaged", item.kept().map(Kept::damaged).orElse(0));
      one.put("scans", item.kept().map(kept -> kept.scans().pages()).orElse(0));
    }
    return all;
  }

  private static String earlierKey(Item item) {
    if (item.isOlderVersion()) {
      return "olderVersionOf";
    }
    return item.outcome() == Outcome.FOUND_AGAIN ? "foundAgain" : "newVersionOf";
  }

  private static String word(Outcome outcome) {
    return switch (outcome) {
      case IMPORTED -> "imported";
      case ALREADY_THERE -> "alreadyThere";
      case RESTORED -> "restored";
      case FOUND_AGAIN -> "foundAgain";
      case CHANGED_SOURCE -> "changedSource";
      case FAILED -> "failed";
    };
  }
}
