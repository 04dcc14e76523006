package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yandu.library.Annotations;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.text.Section;
import org.yandu.text.Work;
import org.yandu.ui.TestInput;
import org.yandu.ui.reader.ReaderPoints;

/** Correcting what the loader made of a document, in the whole window with keys and mouse. */
class CorrectingTest extends WindowTest {
  private static final String TEXT =
      """
      在护林工作会上的讲话

      一、林子的家底

      全县有林地八十万亩，其中一半是近十年栽下的，长势都不错。

      二、看林子的人

      护林员一共三百人，每个人要走二十里山路，一天一个来回，从不间断

      山上的瞭望台也有人守着，夏天和冬天各换一班。

      三、防火的路

      防火的路修了一百里，还差三十里没有修通，明年开春接着修。

      附近的村子

      村村都有一支扑火队，锣一响就能上山。
      """;

  @BeforeEach
  void open() throws Exception {
    start(Files.writeString(folder.resolve("林.txt"), TEXT));
    TestInput.waitFor(() -> view().desk().currentProperty().get() != null);
    quiet();
    TestInput.run(() -> view().showTab("outline"));
    TestInput.settle();
  }

  private Document document() {
    return view().desk().reader().documentProperty().get();
  }

  private List<String> outline() {
    Document document = TestInput.onFx(this::document);
    return document.works().stream()
        .flatMap(Work::allSections)
        .map((Section section) -> section.level() + " " + document.shown(section.heading()))
        .toList();
  }

  private void waitForOutline(String... lines) {
    TestInput.waitFor(() -> documentLines(document()).equals(List.of(lines)));
    quiet();
  }

  private static List<String> documentLines(Document document) {
    return document.works().stream()
        .flatMap(Work::allSections)
        .map(section -> section.level() + " " + document.shown(section.heading()))
        .toList();
  }

  /** Chooses lines of the outline by their row, the first with a plain key, more with Shift. */
  private void choose(int first, int more) {
    TestInput.run(() -> {
      var tree = (TreeView<?>) find("#outline-tree");
      tree.requestFocus();
      tree.getSelectionModel().clearAndSelect(first);
      tree.getFocusModel().focus(first);
    });
    for (int i = 0; i < more; i++) {
      TestInput.type(scene(), KeyCode.DOWN, TestInput.SHIFT);
    }
  }

  private int chosen() {
    return TestInput.onFx(
        () -> ((TreeView<?>) find("#outline-tree")).getSelectionModel().getSelectedItems().size());
  }

  /** The point of the text where {@code words} stand, in the reading view. */
  private Point2D pointOf(String words) {
    return ReaderPoints.before(view().reader(), document().text().indexOf(words));
  }

  private void menuOn(String words) {
    Point2D at = pointOf(words);
    TestInput.click(
        view().reader(), at.getX() + 2, at.getY(), MouseButton.SECONDARY, 1, TestInput.NONE);
    TestInput.waitFor(() -> menu() != null);
  }

  private static ContextMenu menu() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .filter(Window::isShowing)
        .findFirst()
        .orElse(null);
  }

  /** Clicks on an entry of the open context menu. */
  private void pick(String id) {
    Node entry =
        TestInput.onFx(() ->
            menu().getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .map(MenuItem::getStyleableNode)
                .findFirst()
                .orElseThrow());
    TestInput.click(entry);
    TestInput.waitFor(() -> menu() == null);
    quiet();
  }

  @Test
  void severalLinesOfTheOutlineAreMovedByKeyAndUndoMovesThemBack() {
    choose(2, 1);
    assertEquals(2, chosen());
    TestInput.type(scene(), KeyCode.RIGHT, TestInput.ALT);
    waitForOutline("1 一、林子的家底", "2 二、看林子的人", "2 三、防火的路");
    assertEquals(2, chosen(), "they stay chosen");
    TestInput.type(scene(), KeyCode.LEFT, TestInput.ALT);
    waitForOutline("1 一、林子的家底", "1 二、看林子的人", "1 三、防火的路");
    TestInput.type(scene(), KeyCode.DELETE);
    waitForOutline("1 一、林子的家底");
    TestInput.type(scene(), KeyCode.Z, TestInput.CTRL);
    TestInput.type(scene(), KeyCode.Z, TestInput.CTRL);
    waitForOutline("1 一、林子的家底", "2 二、看林子的人", "2 三、防火的路");
    TestInput.type(scene(), KeyCode.Y, TestInput.CTRL);
    waitForOutline("1 一、林子的家底", "1 二、看林子的人", "1 三、防火的路");
  }

  @Test
  void paragraphsAreJoinedAndBrokenFromTheMenuOfTheText() {
    int before = document().blocks().size();
    menuOn("山上的瞭望台");
    pick("correct-JOIN");
    TestInput.waitFor(() -> document().blocks().size() == before - 1);
    assertTrue(shownAt("护林员").endsWith("从不间断山上的瞭望台也有人守着，夏天和冬天各换一班。"));
    menuOn("夏天和冬天");
    pick("correct-SPLIT");
    TestInput.waitFor(() -> document().blocks().size() == before);
    assertEquals("夏天和冬天各换一班。", shownAt("夏天和冬天"));
  }

  private String shownAt(String words) {
    Document document = document();
    int at = document.text().indexOf(words);
    return document.shown(document.blocks().get(document.blockAt(at)).range());
  }

  private void openLong() throws Exception {
    var more = new StringBuilder(TEXT);
    for (int i = 1; i <= 30; i++) {
      more.append("\n第").append(i).append("处林子外面的庄稼也要有人看着，不能让牲口糟蹋了。\n");
    }
    var file = Files.writeString(folder.resolve("长.txt"), more);
    TestInput.run(() -> view().commands().importFiles(List.of(file)));
    TestInput.waitFor(() -> document().text().length() > TEXT.length());
    quiet();
    // It begins as the other does, so the report asks whether it is a newer version.
    TestInput.type(scene(), KeyCode.ESCAPE);
    quiet();
  }

  @Test
  void aCorrectionLeavesPlaceSelectionAndMarksWhereTheyAre() throws Exception {
    openLong();
    TestInput.wheel(view().reader(), 200, 300, -3, TestInput.NONE);
    Point2D from = pointOf("防火的路修了");
    TestInput.drag(view().reader(), from.getX() + 1, from.getY(), from.getX() + 90, from.getY());
    Range selection = TestInput.onFx(() -> view().desk().reader().selectionProperty().get());
    int top = TestInput.onFx(() -> view().desk().reader().topOffsetProperty().get());
    assertTrue(top > 0);
    Annotations annotations = view().desk().reader().annotationsProperty().get();
    TestInput.type(scene(), KeyCode.DIGIT2, TestInput.CTRL | TestInput.ALT);
    TestInput.waitFor(() -> block("防火的路修了").kind() == BlockKind.HEADING);
    quiet();
    assertEquals(selection, view().desk().reader().selectionProperty().get());
    assertEquals(top, TestInput.onFx(() -> view().desk().reader().topOffsetProperty().get()));
    assertEquals(annotations, view().desk().reader().annotationsProperty().get());
    assertTrue(view().reader().isFocused());
    assertFalse(TestInput.onFx(() -> view().notices().getChildren().isEmpty()), "a word about it");
  }

  private org.yandu.text.Block block(String words) {
    return document().blocks().get(document().blockAt(document().text().indexOf(words)));
  }

  @Test
  void anOwnPatternShowsItsHitsWhileItIsWritten() {
    TestInput.type(scene(), KeyCode.H, TestInput.CTRL | TestInput.SHIFT);
    TestInput.waitFor(() -> scene().getRoot().lookup("#pattern-field") != null);
    TestInput.typeText(scene(), "(附近");
    quiet();
    assertTrue(count().contains("括号"), count());
    TestInput.run(() -> ((javafx.scene.control.TextField) find("#pattern-field")).clear());
    TestInput.typeText(scene(), "附近|村村");
    TestInput.waitFor(() -> hits().size() == 2);
    assertEquals(List.of("附近的村子", "村村都有一支扑火队，锣一响就能上山。"), TestInput.onFx(this::hits));
    TestInput.click(find("#pattern-CHINESE"));
    TestInput.waitFor(() -> hits().size() == 3);
    TestInput.run(() -> ((javafx.scene.control.TextField) find("#pattern-field")).clear());
    TestInput.typeText(scene(), "附近");
    TestInput.waitFor(() -> hits().size() == 1);
    TestInput.type(scene(), KeyCode.ENTER);
    waitForOutline("1 一、林子的家底", "1 二、看林子的人", "1 三、防火的路", "1 附近的村子");
    assertEquals(4, outline().size());
    TestInput.type(scene(), KeyCode.Z, TestInput.CTRL);
    waitForOutline("1 一、林子的家底", "1 二、看林子的人", "1 三、防火的路");
  }

  private String count() {
    return TestInput.onFx(() -> ((Label) find("#pattern-count")).getText());
  }

  /** To be asked on the JavaFX thread. */
  private List<?> hits() {
    return List.copyOf(((ListView<?>) find("#pattern-hits")).getItems());
  }
}
