package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yandu.library.Annotations;
import org.yandu.library.DocumentEntry;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.ShownText;
import org.yandu.ui.TestInput;

/** Reading with the pen in the hand, in the whole window: mark, write, find, export, come back. */
class AnnotatingTest extends WindowTest {
  private UUID speeches;

  @BeforeEach
  void openTwoSpeeches() throws Exception {
    startWithSamples();
    speeches =
        view().desk().entriesProperty().get().stream()
            .filter(entry -> entry.works().size() == 2)
            .map(DocumentEntry::id)
            .findFirst()
            .orElseThrow();
    TestInput.run(() -> view().desk().open(speeches));
    TestInput.waitFor(() -> speeches.equals(view().desk().currentProperty().get()));
    quiet();
  }

  @Test
  void whatIsMarkedGetsACardAndUndoTakesItBack() {
    String words = markWithTheBar("green");
    Highlight made = annotations().highlights().getFirst();
    assertEquals(HighlightColor.GREEN, made.color());
    assertEquals(words, made.anchor().quote());
    assertTrue(onScreen(".note-quote"));
    TestInput.type(scene(), KeyCode.Z, TestInput.CTRL);
    TestInput.waitFor(() -> annotations().highlights().isEmpty());
    TestInput.type(scene(), KeyCode.Y, TestInput.CTRL);
    TestInput.waitFor(() -> annotations().highlights().equals(List.of(made)));
    TestInput.type(scene(), KeyCode.Z, TestInput.CTRL);
    TestInput.type(scene(), KeyCode.Z, TestInput.CTRL | TestInput.SHIFT);
    quiet();
    assertEquals(List.of(made), annotations().highlights());
  }

  @Test
  void aNoteIsWrittenOnTheSelection() {
    writeNote("这里要和去年的数字比一比。");
    assertEquals("这里要和去年的数字比一比。", annotations().notes().getFirst().text());
    assertEquals(1, annotations().highlights().size());
    assertEquals(
        annotations().highlights().getFirst().id(),
        annotations().notes().getFirst().highlight().orElseThrow());
  }

  @Test
  void aNoteOnAMarkedPlaceIsWrittenWithoutMarkingItAgain() {
    markWithTheBar("blue");
    Node text = view().reader();
    TestInput.click(text, 200, 300);
    TestInput.click(find("#quick-note"));
    TestInput.waitFor(this::isWriting);
    TestInput.typeText(scene(), "要点");
    TestInput.type(scene(), KeyCode.ESCAPE);
    TestInput.waitFor(() -> annotations().notes().size() == 1);
    assertEquals(1, annotations().highlights().size());
    assertEquals("要点", annotations().notes().getFirst().text());
  }

  @Test
  void wordsAreFoundAndCounted() {
    String word = commonWord();
    int times = ShownText.of(document()).text().split(word, -1).length - 1;
    TestInput.type(scene(), KeyCode.F, TestInput.CTRL);
    TestInput.typeText(scene(), word);
    TestInput.waitFor(() -> view().desk().reader().findHitsProperty().get().size() == times);
    var first = view().desk().reader().currentHitProperty().get();
    assertEquals(word, document().shown(first));
    TestInput.type(scene(), KeyCode.ENTER);
    TestInput.settle();
    var second = view().desk().reader().currentHitProperty().get();
    assertEquals(times > 1, !second.equals(first));
    String count = TestInput.onFx(() -> ((Label) find("#find-count")).getText());
    assertTrue(count.contains("" + times), count);
    TestInput.type(scene(), KeyCode.ESCAPE);
    assertFalse(TestInput.onFx(() -> find("#find-field").getParent().isVisible()));
    assertTrue(view().reader().isFocused());
  }

  @Test
  void aHitOfTheSearchOverEverythingIsJumpedTo() {
    String word = lastWord();
    TestInput.type(scene(), KeyCode.F, TestInput.CTRL | TestInput.SHIFT);
    TestInput.typeText(scene(), word);
    TestInput.type(scene(), KeyCode.ENTER);
    TestInput.waitFor(() -> !((ListView<?>) find("#search-results")).getItems().isEmpty());
    TestInput.type(scene(), KeyCode.DOWN);
    TestInput.type(scene(), KeyCode.ENTER);
    quiet();
    assertFalse(TestInput.onFx(() -> find("#search-results").getParent().getParent().isVisible()));
    assertEquals(speeches, view().desk().currentProperty().get());
    assertTrue(view().desk().reader().topOffsetProperty().get() > 0);
  }

  @Test
  void theOutlineLeadsAndFollows() {
    TestInput.run(() -> view().showTab("outline"));
    TestInput.settle();
    var works = document().works();
    TestInput.run(() -> {
      var tree = (javafx.scene.control.TreeView<?>) find("#outline-tree");
      tree.getSelectionModel().select(tree.getRoot().getChildren().size() - 1);
      tree.requestFocus();
    });
    TestInput.type(scene(), KeyCode.END);
    TestInput.type(scene(), KeyCode.ENTER);
    TestInput.settle();
    assertTrue(
        view().desk().reader().topOffsetProperty().get() >= works.get(1).range().start() - 40);
    String below = currentLine();
    TestInput.wheel(view().reader(), 200, 300, 1000, TestInput.NONE);
    TestInput.settle();
    assertEquals(
        document().blocks().getFirst().range().start(),
        view().desk().reader().topOffsetProperty().get());
    assertFalse(currentLine().equals(below));
  }

  @Test
  void notesAreExportedToTheFileChosen() throws Exception {
    writeNote("带回去讨论。");
    toWrite = folder.resolve("笔记.md");
    TestInput.type(scene(), KeyCode.E, TestInput.CTRL);
    TestInput.click(find("#export-md"));
    TestInput.click(find("#export-choose"));
    quiet();
    String written = Files.readString(toWrite);
    assertTrue(written.contains("带回去讨论。"), written);
    var marked = annotations().highlights().getFirst().anchor().range();
    assertTrue(written.contains("> " + document().shown(marked).strip()), written);
  }

  @Test
  void everythingWrittenIsThereAfterARestart() throws Exception {
    writeNote("明天再看。");
    TestInput.wheel(view().reader(), 200, 300, -6, TestInput.NONE);
    Annotations before = annotations();
    int place = view().desk().reader().topOffsetProperty().get();
    assertTrue(place > 0);
    end();
    start();
    TestInput.waitFor(() -> speeches.equals(view().desk().currentProperty().get()));
    quiet();
    assertEquals(before, annotations());
    assertEquals(place, view().desk().reader().topOffsetProperty().get());
    assertTrue(onScreen(".note-text"));
  }

  /** Drags over some words in the middle of the text, presses a colour, returns the words. */
  private String markWithTheBar(String color) {
    String words = drag();
    TestInput.click(find("#quick-" + color));
    TestInput.waitFor(() -> annotations().highlights().size() == 1);
    quiet();
    return words;
  }

  private String drag() {
    TestInput.drag(view().reader(), 120, 300, 300, 300);
    var selection = TestInput.onFx(() -> view().desk().reader().selectionProperty().get());
    assertTrue(selection != null && selection.length() >= 3, () -> "" + selection);
    return selection.in(document().text());
  }

  private void writeNote(String words) {
    drag();
    TestInput.type(scene(), KeyCode.N);
    TestInput.waitFor(this::isWriting);
    TestInput.typeText(scene(), words);
    TestInput.type(scene(), KeyCode.ENTER, TestInput.CTRL);
    TestInput.waitFor(() -> annotations().notes().stream().anyMatch(n -> n.text().equals(words)));
    quiet();
  }

  private boolean isWriting() {
    Node owner = scene().getFocusOwner();
    return owner != null && "note-editor".equals(owner.getId());
  }

  private Node lookup(String selector) {
    return scene().getRoot().lookup(selector);
  }

  private boolean onScreen(String selector) {
    return TestInput.onFx(() -> lookup(selector) != null && lookup(selector).isVisible());
  }

  private Annotations annotations() {
    return view().desk().reader().annotationsProperty().get();
  }

  private Document document() {
    return view().desk().reader().documentProperty().get();
  }

  private String currentLine() {
    return TestInput.onFx(() -> {
      var tree = (javafx.scene.control.TreeView<?>) find("#outline-tree");
      var chosen = tree.getSelectionModel().getSelectedItem();
      return chosen == null ? "" : String.valueOf(chosen.getValue());
    });
  }

  private String commonWord() {
    return wordsOf(
        document().blocks().stream().filter(b -> b.kind() == BlockKind.PARAGRAPH).findFirst());
  }

  private String lastWord() {
    var last = document().blocks().reversed().stream();
    String paragraph =
        last.filter(b -> b.kind() == BlockKind.PARAGRAPH && b.range().length() > 20)
            .findFirst()
            .orElseThrow()
            .range()
            .in(document().text());
    return paragraph.substring(2, 8);
  }

  private String wordsOf(java.util.Optional<org.yandu.text.Block> block) {
    return block.orElseThrow().range().in(document().text()).substring(0, 2);
  }
}
