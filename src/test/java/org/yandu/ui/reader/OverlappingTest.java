package org.yandu.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.List;
import java.util.UUID;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.Range;
import org.yandu.ui.TestInput;

/** Highlights upon highlights, their ends, and the strip that shows where they are. */
class OverlappingTest extends ReaderTest {
  @BeforeEach
  void openSpeech() {
    open(SPEECH);
  }

  private List<Integer> lanes() {
    return TestInput.onFx(
        () -> reader.highlights().all().stream().map(PlacedHighlight::lane).toList());
  }

  @Test
  void overlappingOnesGetLanesAndAFreedLaneIsUsedAgain() {
    mark("今年雨水充足，各乡的粮食产量", HighlightColor.YELLOW, HighlightStyle.MARK);
    mark("雨水充足", HighlightColor.GREEN, HighlightStyle.MARK);
    mark("充足，各乡", HighlightColor.BLUE, HighlightStyle.MARK);
    mark("粮食产量都比去年", HighlightColor.RED, HighlightStyle.MARK);
    mark("雨水", HighlightColor.PURPLE, HighlightStyle.UNDERLINE);
    mark("水充", HighlightColor.PURPLE, HighlightStyle.WAVE);
    assertEquals(List.of(0, 1, 0, 1, 2, 1), lanes());
    TestInput.snapshot(scene(), new File("target/pictures/overlapping.png"), 2);
  }

  @Test
  void whereSeveralLieOneIsChosenFromAList() {
    UUID outer = mark("粮食产量都比去年提高了一成", HighlightColor.YELLOW, HighlightStyle.MARK);
    UUID inner = mark("提高了一成", HighlightColor.GREEN, HighlightStyle.UNDERLINE);
    click(rangeOf("了一成").start(), 1, 0);
    assertTrue(asked.isEmpty());
    ContextMenu menu = chooser();
    assertEquals(2, menu.getItems().size());
    assertTrue(menu.getItems().get(0).getText().startsWith("提高了一成"));
    TestInput.run(() -> menu.getItems().get(1).fire());
    assertEquals(List.of("clicked " + outer), asked);
    TestInput.run(() -> menu.getItems().get(0).fire());
    assertEquals("clicked " + inner, asked.getLast());
    assertTrue(TestInput.onFx(() -> reader.lookup(".quick-bar").isVisible()));
  }

  private static ContextMenu chooser() {
    return TestInput.onFx(() ->
        Window.getWindows().stream()
            .filter(ContextMenu.class::isInstance)
            .map(ContextMenu.class::cast)
            .filter(menu -> "highlight-chooser".equals(menu.getId()) && menu.isShowing())
            .findFirst()
            .orElseThrow());
  }

  @Test
  void enterChoosesTheHighlightAtTheCaret() {
    UUID id = mark("粮食产量", HighlightColor.YELLOW, HighlightStyle.MARK);
    click(rangeOf("食产").start(), 1, 0);
    TestInput.type(scene(), KeyCode.ESCAPE);
    asked.clear();
    TestInput.type(scene(), KeyCode.RIGHT);
    TestInput.type(scene(), KeyCode.ENTER);
    assertEquals(List.of("clicked " + id), asked);
  }

  @Test
  void anEndIsDraggedToANewPlace() {
    UUID id = mark("各乡的粮食产量", HighlightColor.YELLOW, HighlightStyle.MARK);
    click(rangeOf("乡的").start(), 1, 0);
    asked.clear();
    Range range = rangeOf("各乡的粮食产量");
    Point2D from = grip(range.end(), 0.85);
    Point2D to = before(rangeOf("提高").end());
    TestInput.drag(reader, from.getX(), from.getY(), to.getX() + 1, to.getY());
    assertEquals(List.of("move " + id + " 各乡的粮食产量都比去年提高"), asked);
  }

  private Point2D grip(int end, double down) {
    Point2D at = before(end);
    double size = model.fontSizeProperty().get();
    return new Point2D(at.getX(), at.getY() + down * size);
  }

  @Test
  void keysMoveTheEndsOfTheChosenOne() {
    UUID id = mark("粮食产量", HighlightColor.YELLOW, HighlightStyle.MARK);
    click(rangeOf("食产").start(), 1, 0);
    asked.clear();
    TestInput.type(scene(), KeyCode.RIGHT, TestInput.SHIFT);
    TestInput.type(scene(), KeyCode.LEFT, TestInput.SHIFT | TestInput.CTRL);
    assertEquals(List.of("move " + id + " 粮食产量都", "move " + id + " 的粮食产量"), asked);
  }

  @Test
  void aColourKeepsTheWayItIsDrawnAndTheSameWayAgainTakesItBack() {
    UUID id = mark("粮食产量", HighlightColor.BLUE, HighlightStyle.WAVE);
    click(rangeOf("食产").start(), 1, 0);
    asked.clear();
    TestInput.type(scene(), KeyCode.DIGIT4);
    click(rangeOf("食产").start(), 1, 0);
    TestInput.type(scene(), KeyCode.W);
    assertEquals(
        List.of("restyle " + id + " RED WAVE", "clicked " + id, "restyle " + id + " BLUE MARK"),
        asked);
  }

  @Test
  void theStripShowsTheMarksOfTheWholeTextAndLeadsToThem() {
    assertFalse(strip().isVisible());
    open(SPEECH + "又一段话，说的是别的事情，和前面没有什么关系。\n".repeat(200) + "最后一句要紧的话。\n");
    mark("最后一句", HighlightColor.RED, HighlightStyle.MARK);
    assertTrue(strip().isVisible());
    double height = strip().getLayoutBounds().getHeight();
    TestInput.click(strip(), 5, height * 0.5);
    assertEquals(0, model.topOffsetProperty().get());
    TestInput.click(strip(), 5, height - 3);
    TestInput.settle();
    assertTrue(model.topOffsetProperty().get() > 1000);
  }

  private Node strip() {
    return TestInput.onFx(() ->
        reader.getChildrenUnmodifiable().stream()
            .filter(MarkStrip.class::isInstance)
            .findFirst()
            .orElseThrow());
  }
}
