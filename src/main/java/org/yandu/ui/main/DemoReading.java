package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.TextField;
import org.yandu.language.Script;
import org.yandu.library.DocumentEntry;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.NoteLinks;
import org.yandu.text.Range;
import org.yandu.ui.kit.FxThread;

/** Pictures of what makes reading pleasant: marks upon marks, two texts, places, other scripts. */
final class DemoReading {
  private static final double LARGE = 1.5;
  private static final double SMALL = 16;

  private final DemoStage stage;

  DemoReading(DemoStage stage) {
    this.stage = requireNonNull(stage);
  }

  void take() throws Exception {
    DocumentEntry longest = entries().getFirst();
    stage.act(() -> view().commands().open(longest.id()));
    marksUponMarks();
    places();
    script();
    beside();
    modes();
    note();
    stage.act(() -> view().perform(Shortcut.SETTINGS));
    stage.picture("26-settings", 1);
    stage.act(() -> view().sheets().close());
  }

  private MainView view() {
    return stage.view();
  }

  private List<DocumentEntry> entries() throws Exception {
    return FxThread.call(() ->
        view().desk().entriesProperty().get().stream()
            .sorted(Comparator.comparingInt(DocumentEntry::characters).reversed())
            .toList());
  }

  private Document document() throws Exception {
    return FxThread.call(() -> view().desk().attention().documentProperty().get());
  }

  /** A long paragraph with highlights that overlap, in every way they can be drawn. */
  private void marksUponMarks() throws Exception {
    Block block =
        document().blocks().stream()
            .filter(candidate -> candidate.kind() == BlockKind.PARAGRAPH)
            .filter(candidate -> candidate.seams().isEmpty())
            .max(Comparator.comparingInt(candidate -> candidate.range().length()))
            .orElseThrow();
    int start = block.range().start();
    HighlightStyle[] styles = HighlightStyle.values();
    HighlightColor[] colors = HighlightColor.values();
    for (int i = 0; i < styles.length + 1; i++) {
      int from = start + 2 + i * 7;
      Range range = new Range(from, Math.min(from + 14, block.range().end()));
      HighlightStyle style = styles[i % styles.length];
      HighlightColor color = colors[i % colors.length];
      stage.act(() -> view().annotator().highlight(range, color, style));
    }
    stage.act(() -> view().desk().goToHeading(block.range()));
    stage.picture("16-marks-upon-marks", LARGE);
    // Here three of them lie upon each other.
    stage.act(() -> view().reader().openAt(start + 2 + 2 * 7 + 6));
    stage.picture("37-choosing-a-mark", 1);
    stage.act(stage::closePopups);
  }

  private void places() throws Exception {
    stage.act(() -> view().perform(Shortcut.BOOKMARK));
    stage.act(() -> view().showTab("bookmarks"));
    stage.picture("17-bookmarks", 1);
    stage.act(() -> view().perform(Shortcut.GO_TO));
    stage.act(() -> ((TextField) view().lookup("#goto-field")).setText("3"));
    stage.picture("18-go-to", 1);
    stage.act(() -> view().sheets().close());
    stage.act(() -> view().showTab("outline"));
  }

  private void script() throws Exception {
    stage.act(() -> view().desk().reader().scriptProperty().set(Script.TRADITIONAL));
    stage.picture("19-traditional", 1);
    stage.act(() -> view().desk().reader().scriptProperty().set(Script.SOURCE));
  }

  private void beside() throws Exception {
    DocumentEntry other = entries().get(1);
    stage.act(() -> view().settingsModel().fontSizeProperty().set(SMALL));
    stage.act(() -> view().commands().openBeside(other.id()));
    stage.picture("20-side-by-side", 1);
    stage.act(() -> view().perform(Shortcut.OUTLINE));
    stage.picture("31-outline-over-its-text", 1);
    stage.act(() -> view().perform(Shortcut.LEFT_PANE));
    stage.picture("32-two-outlines", 1);
    stage.act(() -> view().perform(Shortcut.BESIDE));
    stage.act(() -> view().settingsModel().resetZoom());
  }

  /** Pages, two columns, the ruler. */
  private void modes() throws Exception {
    DocumentEntry longest = entries().getFirst();
    stage.act(() -> view().commands().open(longest.id()));
    stage.act(() -> view().panes().rightShownProperty().set(false));
    stage.act(() -> view().perform(Shortcut.MODE));
    stage.picture("21-page", 1);
    stage.act(() -> view().panes().leftShownProperty().set(false));
    stage.act(() -> view().perform(Shortcut.MODE));
    stage.picture("22-columns", 1);
    stage.picture("23-columns-large", LARGE);
    stage.act(() -> view().perform(Shortcut.MODE));
    stage.act(() -> view().perform(Shortcut.RULER));
    stage.picture("24-ruler", 1);
    stage.act(() -> view().perform(Shortcut.RULER));
    stage.act(() -> view().panes().leftShownProperty().set(true));
    stage.act(() -> view().panes().rightShownProperty().set(true));
  }

  /** A footnote opened at its mark, if a document has one. */
  private void note() throws Exception {
    for (DocumentEntry entry : entries()) {
      Document document = view().desk().library().document(entry.id());
      for (NoteLinks.Link link : NoteLinks.of(document).all()) {
        stage.act(() -> view().desk().openAt(entry.id(), link.marker()));
        stage.act(() -> view().reader().openAt(link.marker().start()));
        stage.picture("25-footnote", 1);
        return;
      }
    }
  }
}
