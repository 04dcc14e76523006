package org.yandu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.concurrent.Callable;
import org.yandu.search.Hit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yandu search QUERY [--json]}: finds words in all texts and notes. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final LibraryFolder folder;

  @Parameters(paramLabel = "QUERY", descriptionKey = "cli.option.query")
  private String query;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "1000",
      descriptionKey = "cli.option.limit")
  private int limit;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  SearchCommand(Terminal terminal, LibraryFolder folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  @Override
  public Integer call() throws Exception {
    if (limit < 1) {
      throw Refusal.usage("cli.usage.value", "--limit", limit, "yandu search --help");
    }
    return folder.open(library -> {
      List<Hit> hits = library.search(query, limit);
      if (json) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        hits.forEach(hit -> array.add(HitText.json(hit)));
        terminal.json(array);
      } else {
        show(terminal, query, hits);
      }
      return Cli.FINE;
    });
  }

  static void show(Terminal terminal, String query, List<Hit> hits) {
    hits.forEach(hit -> terminal.print(HitText.of(hit, terminal.texts())));
    if (hits.isEmpty()) {
      terminal.say("cli.search.none", query);
    } else {
      long documents = hits.stream().flatMap(hit -> hit.document().stream()).distinct().count();
      terminal.say("cli.search.count", query, hits.size(), documents);
    }
  }
}
