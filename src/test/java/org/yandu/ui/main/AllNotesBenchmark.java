package org.yandu.ui.main;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.yandu.library.Library;
import org.yandu.library.Overview;
import org.yandu.library.OverviewBenchmark;
import org.yandu.note.NotebookEntry;
import org.yandu.settings.Settings;
import org.yandu.settings.SettingsFile;
import org.yandu.ui.FxHeld;
import org.yandu.ui.TestInput;

/**
 * The page of all notes with 20,000 highlights in 500 documents: how long until it shows what was
 * asked for, and how long the JavaFX thread was held at most meanwhile; see docs/benchmarks.md.
 */
final class AllNotesBenchmark extends WindowTest {
  private FxHeld held;

  void run() throws Exception {
    start();
    try (FxHeld asking = new FxHeld()) {
      held = asking;
      for (int round = 1; round <= 3; round++) {
        System.out.println("round " + round);
        round();
        notebook();
      }
    }
    end();
  }

  private void round() {
    say("nothing", () -> sleep(500));
    say("open", () -> TestInput.run(() -> view().pages().notes().open()));
    say("type 5 letters", () -> type("办好群众心"));
    say("clear", () -> TestInput.click(find("#overview-clear")));
    say("colour", () -> TestInput.click(find("#overview-color-yellow")));
    say("tag", () -> pick("#overview-tag", 3));
    say("document", () -> pick("#overview-document", 7));
    say("clear", () -> TestInput.click(find("#overview-clear")));
    say("column of words", () -> sortBy(1));
    say("column of documents", () -> sortBy(7));
    say("order", () -> pick("#overview-order", 4));
    say("order", () -> pick("#overview-order", 0));
    say("scroll 180 notches", () -> scroll("#overview-table"));
    say("choose, write, leave", this::write);
    say("choose all", () -> all(KeyCode.A, TestInput.CTRL));
    say("filter with all chosen", () -> TestInput.click(find("#overview-color-yellow")));
    say("clear", () -> TestInput.click(find("#overview-clear")));
    say("choose one", () -> choose(100));
    say("important", () -> all(KeyCode.I, TestInput.NONE));
    say("cards", () -> TestInput.click(find("#overview-as-cards")));
    say("scroll 180 notches", () -> scroll("#overview-cards"));
    say("type 5 letters", () -> type("办好群众心"));
    say("clear", () -> TestInput.click(find("#overview-clear")));
    say("table", () -> TestInput.click(find("#overview-as-cards")));
    TestInput.type(scene(), KeyCode.ESCAPE);
  }

  /** The page of notebooks with 5,000 entries, most of them excerpts. */
  private void notebook() {
    say("open the notebook", () -> TestInput.run(() -> view().pages().notebooks().open()));
    say("scroll 180 notches", () -> scroll("#notebook-entries"));
    say(
        "move an entry by key",
        () -> {
          TestInput.run(() -> ((ListView<?>) find("#notebook-entries")).requestFocus());
          TestInput.run(() ->
              ((ListView<?>) find("#notebook-entries")).getSelectionModel().clearAndSelect(300));
          TestInput.type(scene(), KeyCode.UP, TestInput.ALT);
        });
    say("drag past the edge, 3 s", this::drag);
    say(
        "write",
        () -> {
          TestInput.click(find("#notebook-text"));
          quiet();
          TestInput.typeText(scene(), "好");
          TestInput.type(scene(), KeyCode.ESCAPE);
        });
    TestInput.run(() -> view().pages().host().close());
  }

  private void drag() {
    ListView<?> list = (ListView<?>) find("#notebook-entries");
    Node handle =
        TestInput.onFx(() ->
            list.lookupAll(".entry-handle").stream()
                .filter(node -> node.localToScene(0, 0).getY() > 250)
                .findFirst()
                .orElseThrow());
    double bottom = TestInput.onFx(() -> list.getHeight() - 8);
    TestInput.press(handle, 5, 10, TestInput.NONE);
    TestInput.dragTo(list, 10, bottom - 40);
    TestInput.dragTo(list, 10, bottom);
    sleep(3_000);
    TestInput.release(list, 10, bottom);
  }

  private static void collect(Path folder) throws Exception {
    try (Library library = Library.open(folder.resolve("library"))) {
      UUID book = library.notebooks().create("五千条").id();
      List<UUID> items =
          library.overview().items().stream().limit(4_990).map(Overview.Item::id).toList();
      library.notebooks().collect(book, items);
      UUID last = library.notebooks().entries(book).getLast().entry().id();
      for (int i = 0; i < 10; i++) {
        NotebookEntry.Text text = new NotebookEntry.Text("第" + i + "段自己的话，**要紧**的在这里。");
        last = library.notebooks().add(book, Optional.of(last), text).id();
      }
    }
  }

  private void type(String words) {
    TestInput.run(() -> ((TextField) find("#overview-words")).requestFocus());
    for (int i = 0; i < words.length(); i++) {
      TestInput.typeText(scene(), words.substring(i, i + 1));
      sleep(200);
    }
  }

  private void pick(String box, int index) {
    TestInput.run(() -> ((ComboBox<?>) find(box)).getSelectionModel().select(index));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private void sortBy(int column) {
    TestInput.run(() -> {
      TableView table = (TableView) find("#overview-table");
      table.getSortOrder().setAll(table.getColumns().get(column));
    });
  }

  private void scroll(String list) {
    Node node = find(list);
    for (int i = 0; i < 60; i++) {
      TestInput.wheel(node, 200, 150, -3, TestInput.NONE);
    }
  }

  private void choose(int index) {
    TestInput.run(() -> {
      TableView<?> table = (TableView<?>) find("#overview-table");
      table.getSelectionModel().clearAndSelect(index);
      table.requestFocus();
    });
  }

  private void write() {
    choose(50);
    TestInput.type(scene(), KeyCode.F2);
    TestInput.typeText(scene(), "好");
    TestInput.type(scene(), KeyCode.ESCAPE);
  }

  private void all(KeyCode key, int modifiers) {
    TestInput.type(scene(), key, modifiers);
  }

  private static void sleep(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void say(String what, Runnable work) {
    held.longest();
    long start = System.nanoTime();
    work.run();
    quiet();
    double whole = (System.nanoTime() - start) / 1e6;
    FxHeld.Longest longest = held.longest();
    System.out.printf(
        Locale.ROOT,
        "%-24s %7.0f ms, held %6.1f ms, of these working %5.1f ms%n",
        what,
        whole,
        longest.clock(),
        longest.processor());
  }

  /**
   * @param arguments the folder to work in
   */
  public static void main(String[] arguments) throws Exception {
    startToolkit();
    var benchmark = new AllNotesBenchmark();
    benchmark.folder = Path.of(arguments[0], "allnotes");
    if (!Files.exists(benchmark.folder)) {
      Files.createDirectories(benchmark.folder);
      OverviewBenchmark.make(benchmark.folder);
      collect(benchmark.folder);
    }
    new SettingsFile(benchmark.folder.resolve("library"))
        .write(Settings.standard().withWindow(new Settings.WindowPlace(0, 0, 1000, 800, false)));
    benchmark.run();
    System.exit(0);
  }
}
