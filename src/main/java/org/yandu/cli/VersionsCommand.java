package org.yandu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import org.yandu.library.DocumentEntry;
import org.yandu.library.Library;
import org.yandu.library.Renewal;
import org.yandu.library.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yandu versions DOC [--back N] [--json]}: what a document was before, and back to it. */
@Command(name = "versions")
final class VersionsCommand implements Callable<Integer> {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final Terminal terminal;
  private final LibraryFolder folder;

  @Option(names = "--back", paramLabel = "N", descriptionKey = "cli.option.back")
  private Integer number;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  @Parameters(paramLabel = "DOC", descriptionKey = "cli.option.document")
  private String typed;

  VersionsCommand(Terminal terminal, LibraryFolder folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  @Override
  public Integer call() throws Exception {
    return folder.open(library -> {
      DocumentEntry entry = DocumentChoice.of(library, typed);
      List<Version> versions = library.versions(entry.id());
      if (number != null) {
        back(library, entry, versions);
      } else {
        show(entry, versions);
      }
      return Cli.FINE;
    });
  }

  private void back(Library library, DocumentEntry entry, List<Version> versions) throws Refusal {
    if (number < 1 || number > versions.size()) {
      throw Refusal.of("cli.versions.none", number, entry.title(), versions.size());
    }
    Version version = versions.get(number - 1);
    Renewal renewal = library.backToVersion(entry.id(), version.id());
    String key =
        switch (renewal.result()) {
          case RENEWED -> "cli.versions.back";
          case SAME -> "cli.import.same";
          case ANNOTATED -> throw Refusal.of("cli.import.annotated", version.fileName());
        };
    if (json) {
      var one = JsonNodeFactory.instance.objectNode();
      one.put("id", entry.id().toString());
      one.put("placed", renewal.placed());
      one.put("unsure", renewal.unsure());
      one.put("lost", renewal.lost());
      one.put("unplaced", renewal.unplaced());
      terminal.json(one);
    } else {
      terminal.say(
          key,
          version.fileName(),
          entry.title(),
          renewal.placed(),
          renewal.unsure(),
          renewal.lost());
      if (renewal.unplaced() > 0) {
        terminal.say("cli.corrections.unplaced", renewal.unplaced());
      }
    }
  }

  private void show(DocumentEntry entry, List<Version> versions) {
    if (json) {
      terminal.json(json(versions));
    } else if (versions.isEmpty()) {
      terminal.say("cli.versions.empty", entry.title());
    } else {
      for (int i = 0; i < versions.size(); i++) {
        Version version = versions.get(i);
        terminal.say(
            "cli.versions.line",
            i + 1,
            MINUTE.format(version.replaced().atZone(ZoneId.systemDefault())),
            version.fileName(),
            version.title().replace('\n', ' '),
            version.characters());
      }
    }
  }

  private static ArrayNode json(List<Version> versions) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (Version version : versions) {
      list.addObject()
          .put("number", list.size())
          .put("title", version.title())
          .put("fileName", version.fileName())
          .put("charset", version.charset())
          .put("characters", version.characters())
          .put("replaced", version.replaced().toString());
    }
    return list;
  }
}
