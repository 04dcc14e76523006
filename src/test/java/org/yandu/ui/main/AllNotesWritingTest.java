package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.yandu.library.Overview.Item;
import org.yandu.ui.TestInput;

/** Writing on the page of all notes, and bringing removed documents back from it. */
class AllNotesWritingTest extends AllNotesWindow {
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

  @Test
  void whatIsTypedWithoutAPauseIsKeptAndNothingMovesMeanwhile() throws Exception {
    open();
    List<UUID> before = shown().stream().map(Item::id).toList();
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
}
