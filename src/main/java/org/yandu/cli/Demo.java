package org.yandu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.i18n.Texts;
import org.yandu.library.DocumentEntry;
import org.yandu.library.ImportReport;
import org.yandu.library.Library;
import org.yandu.library.Progress;
import org.yandu.library.StudyNotesFormat;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.text.Seam;

/** Everything a reader does, on the sample documents: import, outline, mark, search, hand out. */
final class Demo {
  private static final int MARKS = 5;
  private static final int HITS = 3;
  private static final int BESIDE_SEAM = 8;

  private final Terminal terminal;
  private final Texts texts;
  private final Library library;
  private final Path out;

  Demo(Terminal terminal, Library library, Path out) {
    this.terminal = terminal;
    this.texts = terminal.texts();
    this.library = library;
    this.out = out;
  }

  /**
   * @return the exit status, of the first step that found something wrong
   */
  int run() throws Refusal {
    terminal.say("cli.demo.import");
    ImportReport report = library.importSamples(Progress.none());
    int imported = ImportCommand.show(terminal, report, false);
    List<DocumentEntry> documents =
        library.documents().stream().sorted(Comparator.comparing(DocumentEntry::fileName)).toList();
    outlines(documents);
    DocumentEntry studied =
        documents.stream()
            .max(Comparator.comparingInt(entry -> entry.works().size()))
            .orElseThrow(() -> Refusal.of("cli.import.nothing"));
    mark(studied.id());
    search();
    export(studied);
    terminal.say("cli.demo.check");
    int checked = CheckCommand.show(terminal, library.check());
    return imported == Cli.FINE ? checked : imported;
  }

  private void outlines(List<DocumentEntry> documents) {
    terminal.say("cli.demo.outlines");
    for (DocumentEntry entry : documents) {
      terminal.print("\n" + OutlineText.of(library.document(entry.id()), texts));
    }
  }

  private void mark(UUID id) throws Refusal {
    terminal.say("cli.demo.mark");
    Document document = library.document(id);
    List<Range> places = firstSentences(document);
    HighlightColor[] colors = HighlightColor.values();
    for (int i = 0; i < places.size(); i++) {
      UUID marked =
          library.highlight(id, places.get(i), colors[i % colors.length], HighlightStyle.MARK).id();
      if (i == 0) {
        library.noteOn(marked, texts.get("cli.demo.note"));
        library.labels().setTags(marked, List.of(texts.get("cli.demo.tag")));
      }
    }
    Range seam =
        acrossSeam(document).orElseThrow(() -> Refusal.of("cli.demo.noSeam", document.name()));
    Highlight joined = library.highlight(id, seam, HighlightColor.PURPLE, HighlightStyle.UNDERLINE);
    library.noteOn(joined.id(), texts.get("cli.demo.seamNote"));
    library.noteOnDocument(id, texts.get("cli.demo.documentNote"));
    terminal.print(new AnnotationText(document, library.annotations(id), texts).all());
  }

  /**
   * The first sentence under each title and heading but the first, where the pictures show how
   * words are marked.
   */
  private static List<Range> firstSentences(Document document) {
    List<Range> sentences = new ArrayList<>();
    boolean fresh = false;
    for (Block block : document.blocks()) {
      boolean paragraph = block.kind() == BlockKind.PARAGRAPH;
      if (paragraph && fresh && sentences.size() <= MARKS) {
        sentences.add(firstSentence(document, block.range()));
      }
      fresh = !paragraph && (fresh || startsAPart(block));
    }
    return sentences.stream().skip(1).toList();
  }

  private static boolean startsAPart(Block block) {
    return switch (block.kind()) {
      case TITLE, BYLINE, HEADING -> true;
      default -> false;
    };
  }

  private static Range firstSentence(Document document, Range paragraph) {
    String words = paragraph.in(document.text());
    int end = words.indexOf('。');
    return end < 0 ? paragraph : new Range(paragraph.start(), paragraph.start() + end + 1);
  }

  /** A few words on both sides of the first place where a broken paragraph was joined. */
  private static Optional<Range> acrossSeam(Document document) {
    for (Block block : document.blocks()) {
      if (block.kind() == BlockKind.PARAGRAPH && !block.seams().isEmpty()) {
        Seam seam = block.seams().getFirst();
        return Optional.of(
            block
                .range()
                .intersection(
                    new Range(
                        Math.max(0, seam.range().start() - BESIDE_SEAM),
                        seam.range().end() + BESIDE_SEAM)));
      }
    }
    return Optional.empty();
  }

  private void search() {
    for (String word : List.of(texts.get("cli.demo.word"), texts.get("cli.demo.otherWord"))) {
      terminal.say("cli.demo.search", word);
      SearchCommand.show(terminal, word, library.search(word, HITS));
    }
  }

  private void export(DocumentEntry studied) throws Refusal {
    terminal.say("cli.demo.export");
    for (StudyNotesFormat format : StudyNotesFormat.values()) {
      Path file = out.resolve("study-notes." + format.extension());
      ExportCommand.write(terminal, library, List.of(studied.id()), format, file);
    }
  }
}
