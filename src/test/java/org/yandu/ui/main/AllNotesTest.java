package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.yandu.library.Overview.Item;
import org.yandu.library.StudyNotesFormat;
import org.yandu.note.HighlightColor;
import org.yandu.ui.TestInput;

/** Sifting, filing and exporting on the page of all notes, with keys and mouse. */
class AllNotesTest extends AllNotesWindow {
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
    assertEquals(List.of("", "", "quotable", "开场白"), kinds, "金句 before 开场白");
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
