package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.yandu.i18n.Language;
import org.yandu.library.DocumentEntry;
import org.yandu.library.Library;
import org.yandu.library.Notebooks;
import org.yandu.library.Progress;
import org.yandu.load.raw.ReadOptions;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.NotebookEntry;
import org.yandu.settings.SettingsFile;
import org.yandu.text.Range;
import org.yandu.ui.TestInput;

/** What the page of notebooks reads, what it says of lost excerpts, and how it is found again. */
class NotebookPageTest extends WindowTest {
  private static final List<String> WORDS = List.of("渠道清淤要赶在汛期以前", "水费要按户公布", "泵站有人值守");

  private final AtomicInteger reads = new AtomicInteger();
  private Library library;
  private List<UUID> documents;
  private UUID book;

  /** A notebook of three excerpts, each of a document of its own, with fifty texts below. */
  private void startAtTheNotebook() throws Exception {
    library = Library.open(folder.resolve("library"));
    for (String words : WORDS) {
      var file = Files.writeString(folder.resolve(words + ".txt"), text(words));
      library.importFiles(List.of(file), Progress.none());
    }
    documents = library.documents().stream().map(DocumentEntry::id).toList();
    book = library.notebooks().create("水利").id();
    for (String words : WORDS) {
      UUID document = document(words);
      int at = library.document(document).text().lastIndexOf(words);
      var marked =
          library.highlight(
              document,
              new Range(at, at + words.length()),
              HighlightColor.GREEN,
              HighlightStyle.MARK);
      library.notebooks().collect(book, List.of(marked.id()));
    }
    for (int i = 0; i < 50; i++) {
      UUID last = library.notebooks().entries(book).getLast().entry().id();
      library
          .notebooks()
          .add(book, java.util.Optional.of(last), new NotebookEntry.Text("第" + i + "段"));
    }
    Notebooks counted =
        (Notebooks)
            spied(
                Notebooks.class,
                library.notebooks(),
                name -> {
                  if (name.equals("entries")) {
                    reads.incrementAndGet();
                  }
                  return null;
                });
    Library spied =
        (Library) spied(Library.class, library, name -> name.equals("notebooks") ? counted : null);
    TestInput.run(() -> {
      stage = new Stage();
      window =
          new MainWindow(
              stage,
              spied,
              new SettingsFile(folder.resolve("library")),
              new Machine(new NoChoosers(), clipboard::add));
      window.show(List.of());
    });
    quiet();
    openPage();
  }

  private void openPage() {
    TestInput.type(scene(), KeyCode.K, TestInput.CTRL | TestInput.SHIFT);
    quiet();
    TestInput.settle();
  }

  private static String text(String words) {
    return "关于" + words + "的通知\n\n各村要把这件事办好。\n\n会上反复强调，" + words + "，一天也不能拖。\n";
  }

  private UUID document(String words) {
    return documents.stream()
        .filter(id -> library.document(id).text().contains(words))
        .findFirst()
        .orElseThrow();
  }

  /** The thing itself, whose calls are seen. */
  private static Object spied(
      Class<?> type, Object real, java.util.function.Function<String, Object> seen) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (_, method, arguments) -> {
          Object instead = seen.apply(method.getName());
          try {
            return instead == null ? method.invoke(real, arguments) : instead;
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }

  private static final class NoChoosers implements org.yandu.ui.kit.Choosers {
    @Override
    public List<java.nio.file.Path> filesToOpen(String title) {
      return List.of();
    }

    @Override
    public java.util.Optional<java.nio.file.Path> fileToWrite(String title, String name) {
      return java.util.Optional.empty();
    }
  }

  private ListView<?> list() {
    return (ListView<?>) find("#notebook-entries");
  }

  private List<Notebooks.Shown> entries() {
    return TestInput.onFx(() -> List.copyOf(view().pages().notebooks().model().entries()));
  }

  private int readsOf(Runnable work) {
    reads.set(0);
    work.run();
    quiet();
    TestInput.settle();
    return reads.get();
  }

  @Test
  void theEntriesAreReadOnceAfterEachChange() throws Exception {
    startAtTheNotebook();
    TestInput.run(() -> list().getSelectionModel().clearAndSelect(2));
    TestInput.run(() -> list().requestFocus());
    assertEquals(1, readsOf(() -> TestInput.type(scene(), KeyCode.UP, TestInput.ALT)));
    assertEquals(1, readsOf(() -> TestInput.type(scene(), KeyCode.DELETE)));
    assertEquals(1, readsOf(() -> TestInput.type(scene(), KeyCode.Z, TestInput.CTRL)));
    assertEquals(1, readsOf(() -> TestInput.click(find("#notebook-text"))));
    TestInput.waitFor(() -> view().pages().notebooks().model().editingProperty().get() != null);
    TestInput.typeText(scene(), "自己的话");
    assertEquals(1, readsOf(() -> TestInput.type(scene(), KeyCode.ESCAPE)));
    assertEquals(1, readsOf(() -> TestInput.click(find("#notebook-new"))));
    assertEquals(2, library.notebooks().all().size());
    TestInput.run(() -> find("#notebooks-list").requestFocus());
    TestInput.type(scene(), KeyCode.ESCAPE);
    assertFalse(TestInput.onFx(() -> view().pages().host().openProperty().get()));
  }

  @Test
  void aLostExcerptSaysWhyAndIsMended() throws Exception {
    startAtTheNotebook();
    UUID first = ((NotebookEntry.Excerpt) entries().getFirst().entry().content()).item();
    TestInput.run(() -> view().desk().change(() -> delete(first), _ -> {}));
    quiet();
    TestInput.run(() -> view().desk().remove(document(WORDS.get(1)), () -> {}));
    quiet();
    UUID renewed = document(WORDS.get(2));
    var file = Files.writeString(folder.resolve("新.txt"), text("完全不同的另一件事"));
    TestInput.run(() ->
        view()
            .desk()
            .change(() -> library.replaceWithNewVersion(renewed, file, ReadOptions.NONE), _ -> {}));
    quiet();
    TestInput.settle();
    picture("notebook-lost-paper", 1.0);
    assertTrue(words().contains("标记已删除；这里是收入时的文字"), words().toString());
    assertTrue(words().contains("原文已移除；这里是收入时的文字"), words().toString());
    assertTrue(words().contains("原文有改动，里面已没有这段话；这里是收入时的文字"), words().toString());
    press("恢复");
    press("恢复原文");
    assertFalse(entries().get(0).lost());
    assertFalse(entries().get(1).lost());
    press("去核对");
    TestInput.waitFor(() -> renewed.equals(view().desk().currentProperty().get()));
    TestInput.waitFor(() -> view().area().lookup(".review") != null);
    assertFalse(TestInput.onFx(() -> view().pages().host().openProperty().get()));
  }

  private boolean delete(UUID marked) {
    library.deleteHighlight(marked);
    return true;
  }

  private List<String> words() {
    return TestInput.onFx(() -> labeled().map(Labeled::getText).toList());
  }

  private Stream<Labeled> labeled() {
    return Stream.of(".label", ".button")
        .flatMap(kind -> list().lookupAll(kind).stream())
        .filter(node -> node.isVisible() && node.getParent().isVisible())
        .map(Labeled.class::cast)
        .filter(node -> node.getText() != null);
  }

  private void press(String words) {
    Button button =
        TestInput.onFx(() ->
            labeled()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(each -> each.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + words + " in " + words())));
    TestInput.click(button);
    quiet();
    TestInput.settle();
  }

  @Test
  void anotherLanguageFindsThePageAsItWas() throws Exception {
    startAtTheNotebook();
    TestInput.run(() -> {
      list().getSelectionModel().clearAndSelect(31);
      list().scrollTo(30);
    });
    TestInput.settle();
    double before = TestInput.onFx(() -> top(30));
    TestInput.run(() -> view().settingsModel().languageProperty().set(Language.EN));
    quiet();
    TestInput.settle();
    assertTrue(TestInput.onFx(() -> view().pages().host().openProperty().get()));
    assertEquals(31, TestInput.onFx(() -> list().getSelectionModel().getSelectedIndex()));
    assertEquals(before, TestInput.onFx(() -> top(30)), 2);
    UUID written = entries().get(32).entry().id();
    TestInput.run(() -> view().pages().notebooks().model().edit(written));
    TestInput.settle();
    TestInput.settle();
    TestInput.typeText(scene(), "，还有");
    TestInput.run(() -> view().settingsModel().languageProperty().set(Language.ZH));
    quiet();
    TestInput.settle();
    assertEquals("第29段，还有", entries().get(32).words());
    TestInput.waitFor(
        () -> written.equals(view().pages().notebooks().model().editingProperty().get()));
    TestInput.typeText(scene(), "话");
    TestInput.type(scene(), KeyCode.ESCAPE);
    quiet();
    assertEquals("第29段，还有话", entries().get(32).words());
  }

  private double top(int index) {
    return list().lookupAll(".list-cell").stream()
        .map(javafx.scene.control.ListCell.class::cast)
        .filter(cell -> cell.getIndex() == index && cell.isVisible())
        .mapToDouble(cell -> cell.localToScene(0, 0).getY())
        .findFirst()
        .orElseThrow();
  }
}
