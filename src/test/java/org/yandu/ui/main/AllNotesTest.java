package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yandu.library.DocumentEntry;
import org.yandu.library.Library;
import org.yandu.library.Overview.Item;
import org.yandu.library.Progress;
import org.yandu.library.StudyNotesFormat;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.ui.TestInput;
import org.yandu.ui.overview.OverviewOrder;

/** Sifting, writing, filing and restoring on the page of all notes, with keys and mouse. */
class AllNotesTest extends WindowTest {
  private static final String LONG = "岚溪县人民政府关于进一步加强农村饮水安全工程建设管理和运行维护工作、切实保障群众用水需求的若干意见（征求意见稿）";

  private UUID two;
  private UUID longTitled;

  @BeforeEach
  void notesInTwoDocuments() throws Exception {
    try (Library library = Library.open(folder.resolve("library"))) {
      library.importSamples(Progress.none());
      two =
          library.documents().stream()
              .filter(entry -> entry.works().size() == 2)
              .map(DocumentEntry::id)
              .findFirst()
              .orElseThrow();
      for (int work = 0; work < 2; work++) {
        HighlightColor color = HighlightColor.values()[work];
        UUID marked = library.highlight(two, paragraph(library, work), color, mark()).id();
        library.labels().setKind(List.of(marked), work == 0 ? "quotable" : "开场白");
        if (work == 0) {
          library.noteOn(marked, "写总结时可以用");
        }
      }
      var file = folder.resolve("意见.txt");
      Files.writeString(file, LONG + "\n\n" + "各乡镇要把饮水安全摆在突出位置，一户一户过筛子。".repeat(8));
      longTitled =
          library.importFiles(List.of(file), Progress.none()).items().getFirst().document().get();
      UUID water =
          library.highlight(longTitled, words(library, "一户一户过筛子"), HighlightColor.RED, mark()).id();
      library.noteOn(water, "筛子这个说法好。" + "后面这一段要反复读，看看与去年的提法有什么不同。".repeat(5));
      library.labels().setTags(water, List.of("饮水", "口语"));
      library.freeNote("随手：下周问问水务局");
    }
    start();
  }

  private static HighlightStyle mark() {
    return HighlightStyle.MARK;
  }

  private Range paragraph(Library library, int work) {
    Document document = library.document(two);
    Range within = document.works().get(work).range();
    return document.blocks().stream()
        .filter(block -> block.kind() == BlockKind.PARAGRAPH && block.range().length() > 40)
        .filter(block -> within.contains(block.range().start()))
        .map(block -> new Range(block.range().start(), block.range().start() + 20))
        .findFirst()
        .orElseThrow();
  }

  private Range words(Library library, String words) {
    int at = library.document(longTitled).text().indexOf(words);
    return new Range(at, at + words.length());
  }

  private AllNotes all() {
    return view().pages().notes();
  }

  private List<Item> shown() {
    return TestInput.onFx(() -> all().model().items());
  }

  private void open() {
    TestInput.click(find("#do-all_notes"));
    quiet();
    TestInput.run(() -> all().model().orderProperty().set(OverviewOrder.TEXT));
    TestInput.settle();
  }

  private TableView<?> table() {
    return (TableView<?>) find("#overview-table");
  }

  private void choose(int index) {
    TestInput.run(() -> {
      table().getSelectionModel().clearAndSelect(index);
      table().requestFocus();
    });
  }

  private void pick(String box, String words) {
    TestInput.run(() -> {
      var choices = (ComboBox<?>) find(box);
      for (int i = 0; i < choices.getItems().size(); i++) {
        choices.getSelectionModel().select(i);
        if (choices.getButtonCell() == null && text(choices).startsWith(words)) {
          return;
        }
      }
      throw new AssertionError("no " + words + " in " + box);
    });
    TestInput.settle();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static String text(ComboBox box) {
    return box.getConverter().toString(box.getValue());
  }

  private String count() {
    return TestInput.onFx(() -> ((Label) find("#overview-count")).getText());
  }

  @Test
  void filtersAreCombinedCountedAndCleared() {
    open();
    assertEquals(4, shown().size());
    TestInput.click(find("#overview-color-yellow"));
    TestInput.click(find("#overview-color-red"));
    assertEquals(2, shown().size());
    pick("#overview-kind", "金句（1）");
    assertEquals(1, shown().size());
    assertEquals("1/4 条", count());
    TestInput.click(find("#overview-clear"));
    pick("#overview-tag", "饮水（1）");
    assertEquals("一户一户过筛子", shown().getFirst().words());
    TestInput.click(find("#overview-clear"));
    pick("#overview-noted", "只有标记");
    assertEquals(List.of("开场白"), shown().stream().map(item -> item.label().kind()).toList());
    String speaker = shown().getFirst().speakers().getFirst();
    TestInput.click(find("#overview-clear"));
    pick("#overview-speaker", speaker);
    assertEquals(1, shown().size());
    TestInput.click(find("#overview-clear"));
    TestInput.type(scene(), KeyCode.F, TestInput.CTRL);
    TestInput.typeText(scene(), "水务局 -筛子");
    TestInput.waitFor(() -> all().model().items().size() == 1);
    TestInput.type(scene(), KeyCode.ESCAPE);
    TestInput.waitFor(() -> all().model().items().size() == 4);
    pick("#overview-document", "随手记（1）");
    assertEquals(1, shown().size());
    TestInput.type(scene(), KeyCode.ESCAPE);
    open();
    assertEquals(1, shown().size(), "the filter is remembered");
  }

  @Test
  void aNoteIsWrittenInItsPlaceAndKeptAsTyped() {
    open();
    int bare = indexOf("开场白");
    choose(bare);
    UUID id = shown().get(bare).id();
    TestInput.type(scene(), KeyCode.F2);
    TestInput.settle();
    TestInput.typeText(scene(), "开头很实在");
    TestInput.waitFor(() -> view().desk().library().annotations(two).noteOn(id).isPresent());
    TestInput.typeText(scene(), "，可以学");
    TestInput.type(scene(), KeyCode.ESCAPE);
    quiet();
    assertEquals("开头很实在，可以学", item(id).text());
    assertTrue(TestInput.onFx(() -> table().isFocused()));
    assertEquals(bare, TestInput.onFx(() -> table().getSelectionModel().getSelectedIndex()));
    TestInput.type(scene(), KeyCode.Z, TestInput.CTRL);
    quiet();
    assertFalse(item(id).text().equals("开头很实在，可以学"));
  }

  private int indexOf(String kind) {
    List<Item> items = shown();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).label().kind().equals(kind)) {
        return i;
      }
    }
    throw new AssertionError(kind);
  }

  private Item item(UUID id) {
    return shown().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void aRemovedDocumentIsMarkedAndComesBackFromHere() {
    TestInput.run(() -> view().desk().remove(longTitled, () -> {}));
    quiet();
    open();
    int at = indexOfWords("一户一户过筛子");
    assertTrue(shown().get(at).removed());
    choose(at);
    TestInput.settle();
    picture("all-notes-removed-paper", 1.0);
    TestInput.click(find("#overview-restore"));
    quiet();
    assertFalse(shown().get(indexOfWords("一户一户过筛子")).removed());
    assertTrue(
        view().desk().entriesProperty().get().stream()
            .anyMatch(entry -> entry.id().equals(longTitled)));
    choose(indexOfWords("一户一户过筛子"));
    TestInput.type(scene(), KeyCode.ENTER);
    TestInput.waitFor(() -> longTitled.equals(view().desk().currentProperty().get()));
    assertFalse(TestInput.onFx(() -> view().pages().host().openProperty().get()));
  }

  @Test
  void aRemovedDocumentInAnotherFileTakesItsNotesOver() throws Exception {
    TestInput.run(() -> view().desk().remove(longTitled, () -> {}));
    quiet();
    String text = "# " + LONG + "\n\n" + "各乡镇要把饮水安全摆在突出位置，一户一户过筛子。".repeat(8) + "\n\n";
    toOpen.add(Files.writeString(folder.resolve("换了名字.md"), text));
    TestInput.type(scene(), KeyCode.O, TestInput.CTRL);
    TestInput.waitFor(() -> scene().getRoot().lookup(".report-replace") != null);
    quiet();
    TestInput.settle();
    picture("import-found-again-paper", 1.0);
    TestInput.click(find(".report-replace"));
    quiet();
    TestInput.type(scene(), KeyCode.ESCAPE);
    open();
    Item back = shown().get(indexOfWords("一户一户过筛子"));
    assertFalse(back.removed());
    assertEquals(longTitled, back.documentId().orElseThrow());
    assertTrue(
        TestInput.onFx(() ->
                view().desk().library().annotations(longTitled).rangeOf(back.highlight().get()))
            .isPresent());
  }

  private int indexOfWords(String words) {
    return shown().stream().map(Item::words).toList().indexOf(words);
  }

  @Test
  void whatIsTypedWithoutAPauseIsKeptAndNothingMovesMeanwhile() throws Exception {
    open();
    List<java.util.UUID> before = shown().stream().map(Item::id).toList();
    TestInput.type(scene(), KeyCode.F2);
    long end = System.nanoTime() + 30_000_000_000L;
    // Never a pause as long as the one after which typing counts as ended.
    while (!kept().contains("急") && System.nanoTime() < end) {
      TestInput.typeText(scene(), "急");
      Thread.sleep(50);
    }
    assertTrue(kept().contains("急"));
    assertEquals(before, shown().stream().map(Item::id).toList());
  }

  private String kept() {
    return TestInput.onFx(() -> view().desk().library().overview().items()).stream()
        .map(Item::text)
        .collect(java.util.stream.Collectors.joining("\n"));
  }

  @Test
  void manyAreCopiedAndExported() throws Exception {
    open();
    TestInput.run(() -> table().requestFocus());
    TestInput.type(scene(), KeyCode.A, TestInput.CTRL);
    TestInput.type(scene(), KeyCode.C, TestInput.CTRL);
    quiet();
    assertTrue(clipboard.getLast().contains("一户一户过筛子"), clipboard.getLast());
    assertTrue(clipboard.getLast().contains(LONG), clipboard.getLast());
    pick("#overview-kind", "金句");
    toWrite = folder.resolve("摘录.md");
    List<UUID> ids = shown().stream().map(Item::id).toList();
    TestInput.run(() -> all().export(ids, StudyNotesFormat.MD));
    quiet();
    String written = Files.readString(toWrite);
    assertTrue(written.contains("写总结时可以用"), written);
    assertFalse(written.contains("过筛子"), written);
  }

  @Test
  void manyAreFiledByTheMouseAndTheNoticeTakesItBack() {
    open();
    List<Item> before = shown();
    TestInput.run(() -> {
      table().getSelectionModel().clearAndSelect(0);
      table().getSelectionModel().select(1);
    });
    menu("#overview-do-color", "紫色");
    assertEquals(
        List.of(HighlightColor.PURPLE, HighlightColor.PURPLE),
        shown().stream().limit(2).map(item -> item.color().orElseThrow()).toList());
    assertEquals(2, TestInput.onFx(() -> table().getSelectionModel().getSelectedIndices().size()));
    menu("#overview-do-tag", "加上“饮水”");
    assertTrue(shown().stream().limit(3).allMatch(item -> item.label().tags().contains("饮水")));
    menu("#overview-do-kind", "金句");
    TestInput.type(scene(), KeyCode.Z, TestInput.CTRL);
    quiet();
    assertEquals("开场白", shown().get(1).label().kind());
    TestInput.type(scene(), KeyCode.Z, TestInput.CTRL);
    quiet();
    TestInput.type(scene(), KeyCode.Z, TestInput.CTRL);
    quiet();
    assertEquals(
        before.stream().map(Item::label).toList(), shown().stream().map(Item::label).toList());
    assertEquals(
        before.stream().map(Item::color).toList(), shown().stream().map(Item::color).toList());
    TestInput.click(find("#overview-do-delete"));
    quiet();
    assertEquals(2, shown().size());
    TestInput.settle();
    Button undo =
        TestInput.onFx(() ->
            view().notices().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> "撤销".equals(button.getText()))
                .reduce((_, last) -> last)
                .orElseThrow());
    TestInput.run(undo::fire);
    quiet();
    assertEquals(4, shown().size());
  }

  private void menu(String button, String words) {
    TestInput.click(find(button));
    TestInput.settle();
    TestInput.run(() -> {
      var menu = (MenuButton) find(button);
      menu.getItems().stream()
          .filter(item -> words.equals(item.getText()))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no " + words))
          .fire();
      menu.hide();
    });
    quiet();
  }

  @Test
  void theSearchLeadsToAFreeNote() {
    TestInput.type(scene(), KeyCode.F, TestInput.CTRL | TestInput.SHIFT);
    TestInput.typeText(scene(), "问问水务局");
    TestInput.type(scene(), KeyCode.ENTER);
    TestInput.waitFor(() -> !((ListView<?>) find("#search-results")).getItems().isEmpty());
    picture("search-free-note-paper", 1.0);
    TestInput.type(scene(), KeyCode.DOWN);
    TestInput.type(scene(), KeyCode.ENTER);
    quiet();
    TestInput.waitFor(() -> view().pages().host().openProperty().get());
    TestInput.settle();
    assertEquals(
        "随手：下周问问水务局", TestInput.onFx(() -> ((TextArea) find("#overview-editor")).getText()));
  }

  @Test
  void headsSortAndCardsShowTheSame() {
    open();
    TestInput.run(() -> {
      var speaker =
          table().getColumns().stream()
              .filter(column -> "overview-column-kind".equals(column.getId()))
              .findFirst()
              .orElseThrow();
      sortBy(speaker);
    });
    List<String> kinds = shown().stream().map(item -> item.label().kind()).toList();
    assertEquals(List.of("", "", "开场白", "quotable"), kinds);
    choose(3);
    TestInput.click(find("#overview-as-cards"));
    TestInput.settle();
    assertEquals(
        3,
        TestInput.onFx(
            () -> ((ListView<?>) find("#overview-cards")).getSelectionModel().getSelectedIndex()));
    TestInput.run(() -> view().settingsModel().themeProperty().set("night"));
    TestInput.settle();
    picture("all-notes-long-night", 1.5);
    assertFalse(TestInput.onFx(() -> ((Button) find("#overview-do-delete")).isDisabled()));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private void sortBy(javafx.scene.control.TableColumn column) {
    ((TableView) table()).getSortOrder().setAll(column);
  }
}
