package org.yandu.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import org.yandu.i18n.Texts;
import org.yandu.library.Annotations;
import org.yandu.library.DocumentEntry;
import org.yandu.settings.ColorNames;
import org.yandu.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yandu show DOC [--json]}: outline, highlights and notes of a document. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final LibraryFolder folder;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  @Parameters(paramLabel = "DOC", descriptionKey = "cli.option.document")
  private String typed;

  ShowCommand(Terminal terminal, LibraryFolder folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  @Override
  public Integer call() throws Exception {
    return folder.open(library -> {
      DocumentEntry entry = DocumentChoice.of(library, typed);
      Document document = library.document(entry.id());
      Annotations written = library.annotations(entry.id());
      if (json) {
        terminal.json(json(entry, document, written));
      } else {
        terminal.print(OutlineText.of(document, terminal.texts(), terminal.width()));
        terminal.say("cli.show.count", written.highlights().size(), written.notes().size());
        Texts texts = ColorNames.keptIn(library.folder()).in(terminal.texts());
        terminal.print(new AnnotationText(document, written, texts).all());
      }
      return Cli.FINE;
    });
  }

  private static ObjectNode json(DocumentEntry entry, Document document, Annotations written) {
    ObjectNode outline = OutlineJson.of(document);
    var annotations = new AnnotationJson(document, written);
    ObjectNode json = outline.objectNode();
    json.put("id", entry.id().toString());
    json.put("title", entry.title());
    json.put("fileName", entry.fileName());
    json.set("works", outline.get("works"));
    json.set("highlights", annotations.highlights());
    json.set("notes", annotations.notes());
    return json;
  }
}
