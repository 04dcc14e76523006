package org.yandu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yandu.library.Library;
import org.yandu.library.PackedDocuments;
import org.yandu.library.Preview;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.ReadOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code yandu outline [--json] FILE}: the structure of a file, or of every document in a zip,
 * without keeping it.
 */
@Command(name = "outline")
final class OutlineCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  @Mixin private ReadingChoice reading;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.file")
  private Path file;

  OutlineCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Refusal {
    Optional<PackedDocuments> packed;
    try {
      packed = PackedDocuments.open(file);
    } catch (LoadException e) {
      throw refusal(e);
    }
    if (packed.isEmpty()) {
      return one();
    }
    try (PackedDocuments documents = packed.get()) {
      return all(documents);
    }
  }

  private int one() throws Refusal {
    try {
      Preview read =
          read(String.valueOf(file.getFileName()), options -> Library.preview(file, options));
      if (json) {
        terminal.json(OutlineJson.of(read.document(), read.counted()));
      } else {
        print(read);
      }
      return Cli.FINE;
    } catch (LoadException e) {
      throw refusal(e);
    }
  }

  /** One document of a zip that cannot be read stops none. */
  private int all(PackedDocuments documents) throws Refusal {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    int status = Cli.FINE;
    List<String> names = documents.names();
    for (int i = 0; i < names.size(); i++) {
      int index = i;
      String name = names.get(i);
      ObjectNode entry = list.addObject().put("file", name);
      try {
        Preview read = read(name, options -> documents.read(index, options));
        if (json) {
          entry.setAll(OutlineJson.of(read.document(), read.counted()));
        } else {
          terminal.line((i > 0 ? "\n" : "") + "== " + name);
          print(read);
        }
      } catch (LoadException e) {
        entry.put("error", e.reason().name());
        terminal.complain("load.error." + e.reason(), e.arguments());
        status = Cli.PROBLEMS;
      }
    }
    if (json) {
      terminal.json(list);
    }
    return status;
  }

  private void print(Preview read) {
    terminal.print(OutlineText.of(read.document(), terminal.texts(), terminal.width()));
  }

  /** What reads a document when it is told what the user says about it. */
  private interface Reader {
    Preview read(ReadOptions options) throws LoadException;
  }

  private Preview read(String name, Reader reader) throws LoadException, Refusal {
    ReadOptions options = reading.options();
    while (true) {
      try {
        return reader.read(options);
      } catch (LoadException e) {
        boolean locked = e.reason() == Reason.PASSWORD || e.reason() == Reason.WRONG_PASSWORD;
        Optional<String> word = locked ? ReadingChoice.ask(terminal, name) : Optional.empty();
        if (word.isEmpty()) {
          throw e;
        }
        options = reading.options(word.get());
      }
    }
  }

  private static Refusal refusal(LoadException e) {
    return Refusal.because(e, "load.error." + e.reason(), e.arguments());
  }
}
