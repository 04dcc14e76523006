package org.yandu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.yandu.library.DocumentEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code yandu list [--json]}: the documents of the library. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
  private static final int SHORTEST_ID = 13;

  private final Terminal terminal;
  private final LibraryFolder folder;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  ListCommand(Terminal terminal, LibraryFolder folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  @Override
  public Integer call() throws Exception {
    return folder.open(library -> {
      show(library.documents());
      return Cli.FINE;
    });
  }

  private void show(List<DocumentEntry> documents) {
    if (json) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      documents.forEach(entry -> list.add(json(entry)));
      terminal.json(list);
    } else if (documents.isEmpty()) {
      terminal.say("cli.list.empty");
    } else {
      int length = idLength(documents);
      documents.forEach(entry ->
          terminal.say(
              "cli.list.line",
              entry.id().toString().substring(0, length),
              entry.title().replace('\n', ' '),
              entry.works().size(),
              entry.highlights(),
              entry.notes()));
    }
  }

  private static ObjectNode json(DocumentEntry entry) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", entry.id().toString());
    json.put("title", entry.title());
    json.put("fileName", entry.fileName());
    ArrayNode works = json.putArray("works");
    entry.works().forEach(works::add);
    ArrayNode speakers = json.putArray("speakers");
    entry.speakers().forEach(speakers::add);
    json.put("characters", entry.characters());
    json.put("highlights", entry.highlights());
    json.put("notes", entry.notes());
    json.put("imported", entry.imported().toString());
    return json;
  }

  /** How much of an id is enough to tell the documents apart; ids made together begin alike. */
  private static int idLength(List<DocumentEntry> documents) {
    int whole = documents.getFirst().id().toString().length();
    int length = SHORTEST_ID;
    while (length < whole && !distinct(documents, length)) {
      length++;
    }
    return length;
  }

  private static boolean distinct(List<DocumentEntry> documents, int length) {
    return documents.stream()
            .map(entry -> entry.id().toString().substring(0, length))
            .distinct()
            .count()
        == documents.size();
  }
}
