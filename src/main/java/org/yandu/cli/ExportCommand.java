package org.yandu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.yandu.library.Library;
import org.yandu.library.StudyNotesFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code yandu export [DOC] [--notebook NAME] --format md|docx --out FILE}: writes study notes of
 * documents, or a notebook in its own order.
 */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final LibraryFolder folder;

  @Parameters(paramLabel = "DOC", arity = "0..1", descriptionKey = "cli.option.exported")
  private Optional<String> typed = Optional.empty();

  @Option(names = "--notebook", paramLabel = "NAME", descriptionKey = "cli.option.exportedNotebook")
  private Optional<String> notebook = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "md|docx",
      required = true,
      descriptionKey = "cli.option.format")
  private StudyNotesFormat format;

  @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.option.out")
  private Path out;

  ExportCommand(Terminal terminal, LibraryFolder folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  @Override
  public Integer call() throws Exception {
    if (typed.isPresent() && notebook.isPresent()) {
      throw Refusal.usage("cli.pack.one");
    }
    return folder.open(library -> {
      if (notebook.isPresent()) {
        UUID chosen = NotebookChoice.of(library, notebook.get()).id();
        write(terminal, out, () -> library.exportNotebook(chosen, format, out));
        return Cli.FINE;
      }
      List<UUID> documents =
          typed.isPresent() ? List.of(DocumentChoice.of(library, typed.get()).id()) : List.of();
      write(terminal, library, documents, format, out);
      return Cli.FINE;
    });
  }

  static void write(
      Terminal terminal, Library library, List<UUID> documents, StudyNotesFormat format, Path out)
      throws Refusal {
    write(terminal, out, () -> library.export(documents, format, out));
  }

  private static void write(Terminal terminal, Path out, Writing writing) throws Refusal {
    try {
      writing.run();
    } catch (IOException e) {
      throw Refusal.because(e, "cli.export.failed", out);
    }
    terminal.say("cli.export.done", out.toAbsolutePath());
  }

  /** Writes the file. */
  @FunctionalInterface
  private interface Writing {
    void run() throws IOException;
  }
}
