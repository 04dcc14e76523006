package org.yandu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.yandu.library.Library;
import org.yandu.load.raw.LoadException;
import org.yandu.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yandu outline [--json] FILE}: the structure of a file, without keeping it. */
@Command(name = "outline")
final class OutlineCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

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
    try {
      return Library.read(file);
    } catch (LoadException e) {
      throw Refusal.because(e, "load.error." + e.reason(), e.arguments());
    }
  }
}
