package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.library.Annotations;
import org.yandu.library.DocumentEntry;
import org.yandu.library.Library;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Kind;
import org.yandu.note.Notebook;
import org.yandu.note.NotebookEntry;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.ui.kit.FxThread;

/** Pictures of what readers write: cards, all notes, a notebook, the bin. */
final class DemoWriting {
  private static final double LARGE = 1.5;

  private final DemoStage stage;

  DemoWriting(DemoStage stage) {
    this.stage = requireNonNull(stage);
  }

  void take() throws Exception {
    List<DocumentEntry> entries =
        FxThread.call(() -> List.copyOf(view().desk().entriesProperty().get()));
    stage.act(() -> {
      List<UUID> excerpts = write(entries);
      Library library = view().desk().library();
      Notebook book = library.notebooks().create("怎样把书读到实处");
      library.notebooks().collect(book.id(), excerpts);
      UUID last = library.notebooks().entries(book.id()).getFirst().entry().id();
      library.notebooks().add(book.id(), Optional.empty(), new NotebookEntry.Heading("一、先问为什么读"));
      library
          .notebooks()
          .add(book.id(), Optional.of(last), new NotebookEntry.Text("几位讲话人都从**身边的事**说起，开头可以学。"));
      view().desk().refresh();
    });
    stage.act(() -> view().commands().open(entries.getLast().id()));
    stage.act(() -> view().commands().open(entries.getFirst().id()));
    stage.act(() -> view().annotator().notes().edit(firstCard()));
    stage.picture("27-kinds-and-markdown", LARGE);
    stage.act(() -> view().annotator().notes().finish());
    stage.act(() -> view().perform(Shortcut.ALL_NOTES));
    stage.picture("28-all-notes", 1);
    stage.act(() -> view().perform(Shortcut.NOTEBOOKS));
    stage.picture("29-notebook", 1);
    stage.act(() -> view().perform(Shortcut.BIN));
    stage.picture("30-bin", 1);
    stage.act(() -> view().pages().host().close());
  }

  private MainView view() {
    return stage.view();
  }

  private UUID firstCard() {
    return view().annotator().notes().shown().getFirst().id();
  }

  /** Marks the first paragraphs of the documents, files them, and throws one away. */
  private List<UUID> write(List<DocumentEntry> entries) {
    Library library = view().desk().library();
    List<UUID> made = new ArrayList<>();
    for (DocumentEntry entry : entries) {
      Document document = library.document(entry.id());
      List<Block> paragraphs =
          document.blocks().stream()
              .filter(block -> block.kind() == BlockKind.PARAGRAPH)
              .limit(2)
              .toList();
      for (Block paragraph : paragraphs) {
        HighlightColor color = HighlightColor.values()[made.size() % 5];
        Highlight marked =
            library.highlight(entry.id(), paragraph.range(), color, HighlightStyle.MARK);
        Kind kind = Kind.values()[made.size() % Kind.values().length];
        library.labels().setKind(List.of(marked.id()), kind.word());
        library.labels().addTag(List.of(marked.id()), "开头");
        made.add(marked.id());
      }
    }
    library.labels().colorTag("开头", Optional.of(HighlightColor.BLUE));
    library.labels().setImportant(made.subList(0, 1), true);
    Annotations first = library.annotations(entries.getFirst().id());
    library.noteOn(first.highlights().getFirst().id(), "**从身边事说起**：\n\n- 人\n- 事\n\n> 写总结时可以用");
    library.freeNote("周五以前交学习笔记");
    UUID thrown = made.removeLast();
    library.noteOn(thrown, "这一条不要了");
    library.deleteHighlight(thrown);
    return made.subList(0, 3);
  }
}
