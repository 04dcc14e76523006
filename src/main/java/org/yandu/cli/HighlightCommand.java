package org.yandu.cli;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.yandu.i18n.Texts;
import org.yandu.library.Annotations;
import org.yandu.library.Library;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.settings.ColorNames;
import org.yandu.text.Document;
import org.yandu.text.Range;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yandu highlight DOC --quote TEXT …}: marks the words of a document. */
@Command(name = "highlight")
final class HighlightCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final LibraryFolder folder;

  @Parameters(paramLabel = "DOC", descriptionKey = "cli.option.document")
  private String typed;

  @Option(
      names = "--quote",
      paramLabel = "TEXT",
      required = true,
      descriptionKey = "cli.option.quote")
  private String quote;

  @Option(names = "--color", paramLabel = "NAME", descriptionKey = "cli.option.color")
  private HighlightColor color = HighlightColor.YELLOW;

  @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.option.note")
  private Optional<String> note = Optional.empty();

  @Option(names = "--tag", paramLabel = "NAME", descriptionKey = "cli.option.tag")
  private List<String> tags = List.of();

  @Option(names = "--nth", paramLabel = "N", descriptionKey = "cli.option.nth")
  private Optional<Integer> nth = Optional.empty();

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  HighlightCommand(Terminal terminal, LibraryFolder folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  @Override
  public Integer call() throws Exception {
    return folder.open(library -> {
      UUID id = DocumentChoice.of(library, typed).id();
      Document document = library.document(id);
      Range range = place(document);
      UUID marked = mark(library, id, range);
      show(library, id, marked);
      return Cli.FINE;
    });
  }

  private Range place(Document document) throws Refusal {
    List<Range> places = Passages.find(document, quote);
    if (places.isEmpty()) {
      throw Refusal.of("cli.highlight.none", quote);
    }
    if (nth.isEmpty() && places.size() > 1) {
      throw Refusal.of("cli.highlight.several", quote, places.size());
    }
    int wanted = nth.orElse(1);
    if (wanted < 1 || wanted > places.size()) {
      throw Refusal.of("cli.highlight.nth", quote, places.size(), wanted);
    }
    return places.get(wanted - 1);
  }

  private UUID mark(Library library, UUID document, Range range) {
    UUID marked = library.highlight(document, range, color, HighlightStyle.MARK).id();
    if (!tags.isEmpty()) {
      library.labels().setTags(marked, tags);
    }
    note.ifPresent(text -> library.noteOn(marked, text));
    return marked;
  }

  private void show(Library library, UUID id, UUID marked) {
    Document document = library.document(id);
    Annotations written = library.annotations(id);
    Highlight highlight =
        written.highlights().stream()
            .filter(one -> one.id().equals(marked))
            .findFirst()
            .orElseThrow();
    if (json) {
      terminal.json(new AnnotationJson(document, written).highlight(highlight));
    } else {
      Texts texts = ColorNames.keptIn(library.folder()).in(terminal.texts());
      terminal.print(new AnnotationText(document, written, texts).highlight(highlight));
    }
  }
}
