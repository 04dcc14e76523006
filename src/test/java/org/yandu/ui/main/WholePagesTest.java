package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.library.DocumentEntry;
import org.yandu.library.Library;
import org.yandu.library.Notebooks;
import org.yandu.library.Overview;
import org.yandu.library.Progress;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Notebook;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.ui.TestInput;
import org.yandu.ui.overview.OverviewOrder;

/** The pages of all notes, of notebooks, and the bin: by keys and by mouse. */
class WholePagesTest extends WindowTest {
  /** Samples with highlights and notes in several documents. */
  private void startWithNotes() throws Exception {
    try (Library library = Library.open(folder.resolve("library"))) {
      library.importSamples(Progress.none());
      int number = 0;
      for (DocumentEntry entry : library.documents()) {
        Document document = library.document(entry.id());
        List<Block> paragraphs =
            document.blocks().stream()
                .filter(b -> b.kind() == BlockKind.PARAGRAPH)
                .limit(3)
                .toList();
        for (Block paragraph : paragraphs) {
          HighlightColor color = HighlightColor.values()[number % 5];
          Highlight marked =
              library.highlight(entry.id(), paragraph.range(), color, HighlightStyle.MARK);
          if (number % 2 == 0) {
            library.noteOn(marked.id(), "第" + number + "条：**值得**一记");
            library.labels().setKind(List.of(marked.id()), "quotable");
          }
          number++;
        }
      }
      library.freeNote("随手记下的一句");
    }
    start();
  }

  private AllNotes all() {
    return view().pages().notes();
  }

  private List<Overview.Item> shown() {
    quiet();
    return TestInput.onFx(() -> all().model().items());
  }

  private void openAll() {
    TestInput.type(scene(), KeyCode.A, TestInput.CTRL | TestInput.SHIFT);
    quiet();
    TestInput.settle();
  }

  @ParameterizedTest
  @ValueSource(strings = {"paper", "night"})
  void allNotesAreOnOnePage(String theme) throws Exception {
    startWithNotes();
    TestInput.run(() -> view().settingsModel().themeProperty().set(theme));
    openAll();
    assertTrue(shown().size() > 10);
    double scale = theme.equals("night") ? 1.5 : 1.0;
    picture("all-notes-table-" + theme, scale);
    TestInput.click(find("#overview-as-cards"));
    TestInput.settle();
    picture("all-notes-cards-" + theme, scale);
    TestInput.run(() -> ((TextField) find("#overview-words")).setText("随手"));
    TestInput.waitFor(() -> all().model().items().size() == 1);
    TestInput.click(find("#overview-clear"));
    assertTrue(shown().size() > 10);
    TestInput.type(scene(), KeyCode.ESCAPE);
    assertFalse(TestInput.onFx(() -> view().pages().host().openProperty().get()));
  }

  @Test
  void manyAreFiledDeletedAndRestoredByKeys() throws Exception {
    startWithNotes();
    openAll();
    int before = shown().size();
    TestInput.type(scene(), KeyCode.A, TestInput.CTRL);
    TestInput.type(scene(), KeyCode.I);
    quiet();
    assertTrue(shown().stream().allMatch(item -> item.label().important()));
    TestInput.run(
        () -> ((TableView<?>) find("#overview-table")).getSelectionModel().clearAndSelect(0));
    Overview.Item first = TestInput.onFx(() -> selected());
    TestInput.type(scene(), KeyCode.DELETE);
    quiet();
    assertEquals(before - 1, shown().size());
    TestInput.click(find("#overview-bin"));
    quiet();
    TestInput.settle();
    picture("bin-paper", 1.0);
    TestInput.type(scene(), KeyCode.ENTER);
    quiet();
    openAll();
    assertEquals(before, shown().size());
    assertTrue(shown().stream().anyMatch(item -> item.id().equals(first.id())));
    TestInput.run(() -> view().desk().undo());
    quiet();
    assertEquals(before - 1, shown().size());
  }

  private Overview.Item selected() {
    int index = ((TableView<?>) find("#overview-table")).getSelectionModel().getSelectedIndex();
    return all().model().items().get(index);
  }

  @Test
  void enterLeadsToThePlaceInTheText() throws Exception {
    startWithNotes();
    openAll();
    TestInput.run(
        () -> ((TableView<?>) find("#overview-table")).getSelectionModel().clearAndSelect(5));
    Overview.Item item = TestInput.onFx(this::selected);
    TestInput.type(scene(), KeyCode.ENTER);
    quiet();
    TestInput.waitFor(() -> item.documentId().get().equals(view().desk().currentProperty().get()));
    assertFalse(TestInput.onFx(() -> view().pages().host().openProperty().get()));
  }

  private List<Notebooks.Shown> entries() {
    return TestInput.onFx(() -> List.copyOf(view().pages().notebooks().model().entries()));
  }

  private void notebookOfFour() throws Exception {
    startWithNotes();
    openAll();
    TestInput.run(() -> all().model().orderProperty().set(OverviewOrder.TEXT));
    List<UUID> ids = shown().stream().map(Overview.Item::id).limit(4).toList();
    TestInput.run(() -> all().collectInNew(ids));
    quiet();
    TestInput.type(scene(), KeyCode.K, TestInput.CTRL | TestInput.SHIFT);
    quiet();
    TestInput.waitFor(() -> view().pages().notebooks().model().entries().size() == 4);
    TestInput.settle();
  }

  @ParameterizedTest
  @ValueSource(strings = {"paper", "night"})
  void aNotebookIsPutInOrderAndWrittenAround(String theme) throws Exception {
    notebookOfFour();
    TestInput.run(() -> view().settingsModel().themeProperty().set(theme));
    UUID last = entries().getLast().entry().id();
    TestInput.run(() -> list().getSelectionModel().clearAndSelect(3));
    TestInput.type(scene(), KeyCode.UP, TestInput.ALT);
    quiet();
    TestInput.type(scene(), KeyCode.UP, TestInput.ALT);
    quiet();
    assertEquals(last, entries().get(1).entry().id());
    TestInput.run(() -> list().getSelectionModel().clearAndSelect(0));
    TestInput.click(find("#notebook-heading"));
    quiet();
    TestInput.waitFor(() -> view().pages().notebooks().model().editingProperty().get() != null);
    TestInput.settle();
    TestInput.typeText(scene(), "一、怎样读书");
    TestInput.type(scene(), KeyCode.ENTER);
    quiet();
    assertEquals("一、怎样读书", entries().get(1).words());
    TestInput.click(find("#notebook-text"));
    quiet();
    TestInput.waitFor(() -> view().pages().notebooks().model().editingProperty().get() != null);
    TestInput.settle();
    TestInput.typeText(scene(), "读书要**联系实际**。");
    TestInput.type(scene(), KeyCode.ESCAPE);
    quiet();
    assertTrue(entries().stream().anyMatch(e -> e.words().equals("读书要**联系实际**。")));
    picture("notebook-" + theme, theme.equals("night") ? 1.5 : 1.0);
    TestInput.type(scene(), KeyCode.Z, TestInput.CTRL);
    TestInput.waitFor(() ->
        view().pages().notebooks().model().entries().stream()
            .noneMatch(e -> e.words().contains("联系实际")));
    TestInput.type(scene(), KeyCode.Y, TestInput.CTRL);
    TestInput.waitFor(() ->
        view().pages().notebooks().model().entries().stream()
            .anyMatch(e -> e.words().contains("联系实际")));
    toWrite = folder.resolve("专题.md");
    TestInput.click(find("#notebook-export"));
    quiet();
    String written = Files.readString(toWrite);
    assertTrue(written.contains("一、怎样读书"), written);
    assertTrue(written.contains("联系实际"), written);
  }

  private ListView<?> list() {
    return (ListView<?>) find("#notebook-entries");
  }

  @Test
  void anEntryIsDraggedToItsPlace() throws Exception {
    notebookOfFour();
    List<UUID> before = entries().stream().map(e -> e.entry().id()).toList();
    var handles =
        TestInput.onFx(() ->
            list().lookupAll(".entry-handle").stream()
                .map(Labeled.class::cast)
                .filter(node -> node.localToScene(0, 0).getY() > 0)
                .sorted(
                    java.util.Comparator.comparingDouble(node -> node.localToScene(0, 0).getY()))
                .toList());
    Labeled first = handles.getFirst();
    double down =
        TestInput.onFx(
            () -> handles.get(1).localToScene(0, 0).getY() - first.localToScene(0, 0).getY());
    double cell =
        TestInput.onFx(() -> first.getParent().getParent().getBoundsInLocal().getHeight());
    TestInput.drag(first, 5, 10, 5, down + cell - 20);
    quiet();
    List<UUID> after = entries().stream().map(e -> e.entry().id()).toList();
    assertEquals(List.of(before.get(1), before.get(0)), after.subList(0, 2));
  }

  @Test
  void theListGoesOnScrollingWhileTheMouseIsHeldAtItsEdge() throws Exception {
    notebookOfFour();
    UUID book =
        TestInput.onFx(() -> view().pages().notebooks().model().currentProperty().get().id());
    TestInput.run(() -> {
      for (int i = 0; i < 30; i++) {
        view()
            .desk()
            .library()
            .notebooks()
            .add(book, java.util.Optional.empty(), new org.yandu.note.NotebookEntry.Text("第" + i));
      }
      view().desk().refresh();
    });
    TestInput.waitFor(() -> view().pages().notebooks().model().entries().size() == 34);
    TestInput.settle();
    TestInput.run(() -> list().scrollTo(0));
    TestInput.settle();
    UUID moved = entries().getFirst().entry().id();
    Labeled handle =
        TestInput.onFx(() ->
            list().lookupAll(".list-cell").stream()
                .map(javafx.scene.control.ListCell.class::cast)
                .filter(cell -> cell.getIndex() == 0 && cell.isVisible())
                .map(cell -> (Labeled) cell.lookup(".entry-handle"))
                .findFirst()
                .orElseThrow());
    double down = TestInput.onFx(() -> list().getHeight() - 8);
    TestInput.press(handle, 5, 10, TestInput.NONE);
    TestInput.dragTo(list(), 10, down - 40);
    TestInput.dragTo(list(), 10, down);
    // The mouse does not move any more; the last entry comes into sight all the same.
    TestInput.waitFor(() ->
        list().lookupAll(".list-cell").stream()
            .map(javafx.scene.control.ListCell.class::cast)
            .anyMatch(cell -> cell.getIndex() == 33 && cell.isVisible() && !cell.isEmpty()));
    TestInput.release(list(), 10, down);
    quiet();
    assertTrue(entries().stream().map(e -> e.entry().id()).toList().indexOf(moved) > 10);
  }

  @Test
  void aCardIsCollectedByAKey() throws Exception {
    startWithNotes();
    Notebook made = TestInput.onFx(() -> view().desk().library().notebooks().create("学风"));
    TestInput.run(() -> view().desk().refresh());
    quiet();
    TestInput.run(() ->
        view()
            .desk()
            .open(
                view().desk().entriesProperty().get().stream()
                    .filter(entry -> entry.highlights() > 0)
                    .findFirst()
                    .orElseThrow()
                    .id()));
    quiet();
    TestInput.type(scene(), KeyCode.DIGIT4, TestInput.CTRL);
    TestInput.run(() -> ((ListView<?>) find("#notes-list")).getSelectionModel().clearAndSelect(0));
    TestInput.type(scene(), KeyCode.K);
    quiet();
    assertEquals(
        1, TestInput.onFx(() -> view().desk().library().notebooks().entries(made.id())).size());
  }
}
