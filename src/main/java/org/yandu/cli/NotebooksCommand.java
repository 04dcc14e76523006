package org.yandu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yandu.library.Library;
import org.yandu.library.Notebooks;
import org.yandu.note.Loss;
import org.yandu.note.Notebook;
import org.yandu.note.NotebookEntry;
import org.yandu.text.Lines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yandu notebooks [NAME] [--json]}: the notebooks, or what stands in one. */
@Command(name = "notebooks")
final class NotebooksCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final LibraryFolder folder;

  @Parameters(paramLabel = "NAME", arity = "0..1", descriptionKey = "cli.option.notebookShown")
  private Optional<String> name = Optional.empty();

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  NotebooksCommand(Terminal terminal, LibraryFolder folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  @Override
  public Integer call() throws Exception {
    return folder.open(library -> {
      if (name.isPresent()) {
        show(library, NotebookChoice.of(library, name.get()));
      } else {
        list(library);
      }
      return Cli.FINE;
    });
  }

  private void list(Library library) {
    List<Notebook> all = library.notebooks().all();
    if (json) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      for (Notebook notebook : all) {
        ObjectNode node = list.addObject();
        node.put("id", notebook.id().toString());
        node.put("title", notebook.title());
        node.put("entries", library.notebooks().entries(notebook.id()).size());
      }
      terminal.json(list);
    } else if (all.isEmpty()) {
      terminal.say("cli.notebooks.empty");
    } else {
      for (Notebook notebook : all) {
        int entries = library.notebooks().entries(notebook.id()).size();
        terminal.say("cli.notebooks.line", notebook.title(), entries);
      }
    }
  }

  private void show(Library library, Notebook notebook) {
    List<Notebooks.Shown> entries = library.notebooks().entries(notebook.id());
    if (json) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      entries.forEach(entry -> json(entry, list.addObject()));
      terminal.json(list);
      return;
    }
    for (Notebooks.Shown entry : entries) {
      switch (entry.entry().content()) {
        case NotebookEntry.Heading heading -> terminal.say("cli.notebooks.heading", heading.text());
        case NotebookEntry.Text text -> terminal.say("cli.notebooks.text", text.text());
        case NotebookEntry.Excerpt _ -> {
          terminal.say("cli.notebooks.excerpt", Lines.joined(entry.words()), entry.citation());
          entry.loss().ifPresent(loss -> terminal.say("loss." + loss.word()));
          entry.note().ifPresent(note -> terminal.say("cli.bin.note", note.replace('\n', ' ')));
        }
      }
    }
  }

  private static void json(Notebooks.Shown entry, ObjectNode node) {
    node.put("kind", entry.entry().content().word());
    node.put("words", entry.words());
    node.put("citation", entry.citation());
    node.put("note", entry.note().orElse(null));
    node.put("lost", entry.lost());
    node.put("reason", entry.loss().map(Loss::word).orElse(null));
  }
}
