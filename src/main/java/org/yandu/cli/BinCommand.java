package org.yandu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.yandu.library.Bin;
import org.yandu.library.Bin.Deleted;
import org.yandu.library.Library;
import org.yandu.text.Lines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yandu bin [list|restore ID…] [--json]}: what was deleted of late, and putting it back. */
@Command(name = "bin")
final class BinCommand implements Callable<Integer> {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.systemDefault());

  private final Terminal terminal;
  private final LibraryFolder folder;

  @Parameters(
      index = "0",
      paramLabel = "list|restore",
      arity = "0..1",
      descriptionKey = "cli.option.bin")
  private String action = "list";

  @Parameters(index = "1..*", paramLabel = "ID", descriptionKey = "cli.option.binId")
  private List<String> ids = List.of();

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  BinCommand(Terminal terminal, LibraryFolder folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  @Override
  public Integer call() throws Exception {
    return switch (action) {
      case "list" -> folder.open(library -> list(library.bin().list()));
      case "restore" -> folder.open(this::restore);
      default -> throw Refusal.usage("cli.usage.oneOf", "bin", action, "list, restore");
    };
  }

  private int list(List<Deleted> deleted) {
    if (json) {
      ArrayNode all = JsonNodeFactory.instance.arrayNode();
      deleted.forEach(each -> json(each, all.addObject()));
      terminal.json(all);
    } else if (deleted.isEmpty()) {
      terminal.say("cli.bin.empty");
    } else {
      deleted.forEach(this::show);
    }
    return Cli.FINE;
  }

  private void show(Deleted each) {
    String what = terminal.texts().get("bin." + word(each.what()));
    terminal.say(
        "cli.bin.line", each.id(), MINUTE.format(each.at()), what, Lines.joined(each.words()));
    each.document().ifPresent(title -> terminal.say("cli.bin.in", title));
    each.notes().forEach(note -> terminal.say("cli.bin.note", note.replace('\n', ' ')));
  }

  private static void json(Deleted each, ObjectNode node) {
    node.put("what", word(each.what()));
    node.put("id", each.id().toString());
    node.put("words", each.words());
    ArrayNode notes = node.putArray("notes");
    each.notes().forEach(notes::add);
    node.put("document", each.document().orElse(null));
    node.put("deleted", each.at().toString());
  }

  private static String word(Bin.What what) {
    return what.name().toLowerCase(Locale.ROOT);
  }

  private int restore(Library library) throws Refusal {
    if (ids.isEmpty()) {
      throw Refusal.usage("cli.usage.missing", "ID", "yandu bin --help");
    }
    List<Deleted> deleted = library.bin().list();
    List<UUID> chosen = new ArrayList<>();
    for (String typed : ids) {
      chosen.add(chosen(deleted, typed));
    }
    try {
      library.bin().restore(chosen);
    } catch (NoSuchElementException e) {
      throw Refusal.because(e, "cli.bin.none", String.join(" ", ids));
    }
    terminal.say("cli.bin.restored", chosen.size());
    return Cli.FINE;
  }

  /** What is older than the list goes back is still known by its whole id. */
  private static UUID chosen(List<Deleted> deleted, String typed) throws Refusal {
    List<UUID> fitting =
        deleted.stream()
            .map(Deleted::id)
            .filter(id -> id.toString().startsWith(typed.toLowerCase(Locale.ROOT)))
            .toList();
    if (fitting.size() == 1) {
      return fitting.getFirst();
    }
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      throw Refusal.because(e, "cli.bin.none", typed);
    }
  }
}
