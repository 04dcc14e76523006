package org.yandu.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.yandu.library.Library;
import org.yandu.library.StudyPacks.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code yandu pack export [DOC] [--notebook NAME] [--with-documents] --out FILE [--json]}: writes
 * a study pack of a document, a notebook or all notes.
 */
@Command(name = "export")
final class PackExportCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final LibraryFolder folder;

  @Parameters(paramLabel = "DOC", arity = "0..1", descriptionKey = "cli.option.packed")
  private String typed;

  @Option(names = "--notebook", paramLabel = "NAME", descriptionKey = "cli.option.packedNotebook")
  private String notebook;

  @Option(names = "--with-documents", descriptionKey = "cli.option.withDocuments")
  private boolean withDocuments;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      descriptionKey = "cli.option.packFile")
  private Path out;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  PackExportCommand(Terminal terminal, LibraryFolder folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  @Override
  public Integer call() throws Exception {
    if (typed != null && notebook != null) {
      throw Refusal.usage("cli.pack.one");
    }
    return folder.open(library -> {
      int items = export(library, scope(library));
      Path written = out.toAbsolutePath();
      if (json) {
        terminal.json(
            JsonNodeFactory.instance
                .objectNode()
                .put("file", written.toString())
                .put("items", items));
      } else {
        terminal.say("cli.pack.exported", items, written);
      }
      return Cli.FINE;
    });
  }

  private int export(Library library, Scope scope) throws Refusal {
    try {
      return library.packs().export(scope, withDocuments, out);
    } catch (IOException e) {
      throw Refusal.because(e, "cli.export.failed", out);
    }
  }

  private Scope scope(Library library) throws Refusal {
    if (typed != null) {
      return new Scope.OfDocument(DocumentChoice.of(library, typed).id());
    }
    return notebook == null
        ? new Scope.All()
        : new Scope.OfNotebook(NotebookChoice.of(library, notebook).id());
  }
}
