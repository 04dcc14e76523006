package org.yandu.ui.main;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yandu.i18n.Language;
import org.yandu.library.DocumentEntry;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Range;
import org.yandu.ui.kit.FxThread;

/**
 * Takes pictures of the real window at its work, without a display: what it shows is what the
 * program paints.
 */
public final class DemoPictures {
  private static final double LARGE = 1.5;

  private final DemoStage stage;

  /**
   * @param out folder for the pictures
   */
  public DemoPictures(Path out) {
    stage = new DemoStage(out);
  }

  /**
   * Opens the window on the library in {@code folder}, which must hold documents and be open
   * nowhere else, works with it and returns the pictures taken on the way.
   */
  public List<Path> take(Path folder) throws Exception {
    DemoStage.startWithoutDisplay();
    Path fresh = Files.createTempDirectory("yandu-demo");
    try {
      stage.open(fresh);
      picture("01-start", 1);
      stage.close();
    } finally {
      delete(fresh);
    }
    stage.open(folder);
    read();
    mark();
    lookAround();
    illustrated();
    dress();
    new DemoReading(stage).take();
    new DemoParts(stage).take();
    new DemoWriting(stage).take();
    stage.close();
    return stage.written();
  }

  private MainView view() {
    return stage.view();
  }

  private void act(Runnable action) throws Exception {
    stage.act(action);
  }

  private void picture(String name, double scale) throws Exception {
    stage.picture(name, scale);
  }

  /** Opens the document with the most works, shows library and outline. */
  private void read() throws Exception {
    DocumentEntry richest =
        entries().stream()
            .max(
                Comparator.comparingInt((DocumentEntry entry) -> entry.works().size())
                    .thenComparingInt(DocumentEntry::characters))
            .orElseThrow();
    act(() -> view().commands().open(richest.id()));
    picture("02-library", 1);
    act(() -> view().showTab("outline"));
    picture("03-outline", 1);
  }

  /** Selects words with the mouse, highlights them, writes a note. */
  private void mark() throws Exception {
    act(() -> stage.drag(0.30, 0.63, 0.70, 0.68));
    picture("04-selection", 1);
    Range range = selected();
    act(() -> view().annotator().highlight(range, HighlightColor.GREEN, HighlightStyle.MARK));
    act(() -> stage.drag(0.25, 0.78, 0.70, 0.78));
    Range second = selected();
    act(() -> view().annotator().writeNote(second));
    act(() -> view().annotator().notes().type(view().texts().get("main.demo.note")));
    picture("05-note", 1);
    act(view().annotator().notes()::finish);
    picture("06-notes", LARGE);
  }

  private Range selected() throws Exception {
    return FxThread.call(() ->
        Optional.ofNullable(view().desk().reader().selectionProperty().get())
            .orElseThrow(() -> new IllegalStateException("the drag selected nothing")));
  }

  /** Finds, searches, hands out. */
  private void lookAround() throws Exception {
    act(() -> view().perform(Shortcut.FIND));
    act(() -> view().finding().find().queryProperty().set(view().texts().get("main.demo.word")));
    picture("07-find", 1);
    act(() -> view().finding().find().openProperty().set(false));
    act(() -> view().perform(Shortcut.SEARCH));
    act(() -> {
      view().finding().search().queryProperty().set(view().texts().get("main.demo.word"));
      view().finding().search().search();
    });
    picture("08-search", 1);
    act(() -> view().finding().search().openProperty().set(false));
    act(() -> view().perform(Shortcut.EXPORT));
    picture("09-export", 1);
    act(() -> view().sheets().close());
    act(() -> view().perform(Shortcut.HELP));
    picture("10-keys", 1);
    act(() -> view().sheets().close());
  }

  /** Opens a document with a picture, or else with a table, there. */
  private void illustrated() throws Exception {
    for (BlockKind kind : List.of(BlockKind.PICTURE, BlockKind.TABLE)) {
      for (DocumentEntry entry : entries()) {
        for (Block block : view().desk().library().document(entry.id()).blocks()) {
          if (block.kind() == kind) {
            act(() -> view().commands().open(entry.id()));
            act(() -> view().desk().goToHeading(block.range()));
            picture("15-picture-and-table", LARGE);
            return;
          }
        }
      }
    }
  }

  /** The longest title, every theme, another language. */
  private void dress() throws Exception {
    DocumentEntry longest =
        entries().stream()
            .max(Comparator.comparingInt(entry -> entry.title().length()))
            .orElseThrow();
    act(() -> view().commands().open(longest.id()));
    act(view().area()::focusText);
    picture("11-long-title", LARGE);
    for (String theme : view().settingsModel().themes()) {
      act(() -> view().settingsModel().themeProperty().set(theme));
      picture("12-theme-" + theme, 1);
    }
    picture("13-night-large", LARGE);
    act(() ->
        view().settingsModel().themeProperty().set(view().settingsModel().themes().getFirst()));
    act(() -> view().settingsModel().languageProperty().set(Language.EN));
    picture("14-english", 1);
    act(() -> view().settingsModel().languageProperty().set(Language.ZH));
  }

  private List<DocumentEntry> entries() throws Exception {
    return FxThread.call(() -> view().desk().entriesProperty().get());
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
