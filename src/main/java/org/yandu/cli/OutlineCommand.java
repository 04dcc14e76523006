package org.yandu.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yandu.library.Library;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.ReadOptions;
import org.yandu.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yandu outline [--json] FILE}: the structure of a file, without keeping it. */
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
    Document document = read();
    if (json) {
      terminal.json(OutlineJson.of(document));
    } else {
      terminal.print(OutlineText.of(document, terminal.texts(), terminal.width()));
    }
    return Cli.FINE;
  }

  private Document read() throws Refusal {
    ReadOptions options = reading.options();
    while (true) {
      try {
        return Library.read(file, options);
      } catch (LoadException e) {
        boolean locked = e.reason() == Reason.PASSWORD || e.reason() == Reason.WRONG_PASSWORD;
        Optional<String> word =
            locked
                ? ReadingChoice.ask(terminal, String.valueOf(file.getFileName()))
                : Optional.empty();
        if (word.isEmpty()) {
          throw Refusal.because(e, "load.error." + e.reason(), e.arguments());
        }
        options = reading.options(word.get());
      }
    }
  }
}
