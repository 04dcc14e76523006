package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.yandu.i18n.Language;
import org.yandu.library.DocumentEntry;
import org.yandu.library.Library;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.settings.Settings;
import org.yandu.settings.Settings.WindowPlace;
import org.yandu.settings.SettingsFile;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Range;
import org.yandu.ui.kit.FxThread;
import org.yandu.ui.kit.Pictures;

/**
 * Takes pictures of the real window at its work, without a display: what it shows is what the
 * program paints.
 */
public final class DemoPictures {
  private static final double WIDTH = 1000;
  private static final double HEIGHT = 760;
  private static final double LARGE = 1.5;
  private static final int PULSES = 3;
  private static final long STEP_MILLIS = 20;
  private static final long PATIENCE_MILLIS = 60_000;

  private final Path out;
  private final List<Path> written = new ArrayList<>();
  private Stage stage;
  private MainWindow window;

  /**
   * @param out folder for the pictures
   */
  public DemoPictures(Path out) {
    this.out = requireNonNull(out);
  }

  /**
   * Opens the window on the library in {@code folder}, which must hold documents and be open
   * nowhere else, works with it and returns the pictures taken on the way.
   */
  public List<Path> take(Path folder) throws Exception {
    startWithoutDisplay();
    Path fresh = Files.createTempDirectory("yandu-demo");
    try {
      open(fresh);
      picture("01-start", 1);
      close();
    } finally {
      delete(fresh);
    }
    open(folder);
    read();
    mark();
    lookAround();
    illustrated();
    dress();
    close();
    return List.copyOf(written);
  }

  private static void startWithoutDisplay() throws InterruptedException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    // Enlarged, the software pipeline fills each glyph by itself and leaves holes where strokes of
    // the bundled fonts cross; as outlines of whole lines, as if too large, they are filled.
    System.setProperty("prism.fontSizeLimit", "1");
    CountDownLatch started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
      started.await();
      Platform.setImplicitExit(false);
    } catch (IllegalStateException e) {
      // It runs already; that is as good.
      started.countDown();
    }
  }

  private void open(Path folder) throws Exception {
    SettingsFile file = new SettingsFile(folder);
    file.write(
        Settings.standard()
            .withWindow(new WindowPlace(0, 0, WIDTH, HEIGHT, false))
            .withPanes(new Settings.Panes(250, 270, true, true, "library")));
    Library library = Library.open(folder);
    FxThread.call(() -> {
      stage = new Stage();
      window = new MainWindow(stage, library, file, Machine.of(stage));
      window.show(List.of());
      return window;
    });
    settle();
  }

  private void close() throws Exception {
    FxThread.call(() -> {
      window.close();
      stage.hide();
      return true;
    });
  }

  private MainView view() {
    return window.view();
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
    act(() -> drag(0.30, 0.63, 0.70, 0.68));
    picture("04-selection", 1);
    Range range = selected();
    act(() -> view().annotator().highlight(range, HighlightColor.GREEN, HighlightStyle.MARK));
    act(() -> drag(0.25, 0.78, 0.70, 0.78));
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
    act(view()::closeSheet);
    act(() -> view().perform(Shortcut.HELP));
    picture("10-keys", 1);
    act(view()::closeSheet);
  }

  /** Opens a document with a picture, or else with a table, there. */
  private void illustrated() throws Exception {
    for (BlockKind kind : List.of(BlockKind.PICTURE, BlockKind.TABLE)) {
      for (DocumentEntry entry : entries()) {
        for (Block block : view().desk().library().document(entry.id()).blocks()) {
          if (block.kind() == kind) {
            act(() -> view().desk().openAt(entry.id(), block.range()));
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

  private void act(Runnable action) throws Exception {
    FxThread.call(() -> {
      action.run();
      return true;
    });
    settle();
  }

  /** Waits until nothing is under way and all is laid out. */
  private void settle() throws Exception {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    int quiet = 0;
    while (quiet < PULSES) {
      boolean busy =
          FxThread.call(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return view().desk().background().busyProperty().get() || view().reader().isLoading();
          });
      quiet = busy ? 0 : quiet + 1;
      if (System.currentTimeMillis() > end) {
        throw new IllegalStateException("the window does not come to rest");
      }
      Thread.sleep(STEP_MILLIS);
    }
  }

  private void picture(String name, double scale) throws Exception {
    Path file = out.resolve(name + ".png");
    Scene scene = stage.getScene();
    // The text is painted, not scaled, so that larger pictures are as sharp as a larger screen.
    act(() -> view().area().readers().forEach(reader -> reader.setRenderScale(scale)));
    try {
      Pictures.write(FxThread.call(() -> Pictures.of(scene, scale)), file);
    } catch (IOException e) {
      throw new IOException("cannot write " + file, e);
    }
    written.add(file);
  }

  /** Drags over the text, between two points given in parts of its width and height. */
  private void drag(double fromX, double fromY, double toX, double toY) {
    Node text = view().reader();
    double width = text.getLayoutBounds().getWidth();
    double height = text.getLayoutBounds().getHeight();
    mouse(text, MouseEvent.MOUSE_PRESSED, width * fromX, height * fromY);
    mouse(text, MouseEvent.MOUSE_DRAGGED, width * (fromX + toX) / 2, height * (fromY + toY) / 2);
    mouse(text, MouseEvent.MOUSE_DRAGGED, width * toX, height * toY);
    mouse(text, MouseEvent.MOUSE_RELEASED, width * toX, height * toY);
  }

  private static void mouse(Node node, EventType<MouseEvent> type, double x, double y) {
    Point2D screen = node.localToScreen(x, y);
    Point2D inScene = node.localToScene(x, y);
    boolean down = type != MouseEvent.MOUSE_RELEASED;
    Event.fireEvent(
        node,
        new MouseEvent(
            node,
            node,
            type,
            inScene.getX(),
            inScene.getY(),
            screen.getX(),
            screen.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            down,
            false,
            false,
            false,
            false,
            type != MouseEvent.MOUSE_DRAGGED,
            new PickResult(node, inScene.getX(), inScene.getY())));
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
