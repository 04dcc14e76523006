package org.yandu.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yandu.text.Range;
import org.yandu.ui.TestInput;

/** Selecting by mouse and keys. */
class SelectingTest extends ReaderTest {
  @BeforeEach
  void openSpeech() {
    open(SPEECH);
  }

  @Test
  void aDragTakesTheWordsBetweenItsEnds() {
    drag(rangeOf("粮食产量").start(), rangeOf("都比去年").start());
    assertEquals("粮食产量", selected());
    assertEquals(rangeOf("粮食产量"), selection());
  }

  @Test
  void aDragBackwardsTakesTheSameWords() {
    drag(rangeOf("都比去年").start(), rangeOf("粮食产量").start());
    assertEquals(rangeOf("粮食产量"), selection());
  }

  @Test
  void aDragMayRunAcrossParagraphs() {
    int start = rangeOf("辛勤劳动").start();
    int end = rangeOf("修了三年").start();
    drag(start, end);
    assertEquals(new Range(start, end), selection());
    assertEquals(document().shown(new Range(start, end)), selected());
    assertTrue(selected().startsWith("辛勤劳动的结果。"), selected());
    assertTrue(selected().endsWith("水利工程"), selected());
  }

  @Test
  void aDragMayRunAcrossASeam() {
    int start = rangeOf("修了三年").start();
    int end = rangeOf("通水").end();
    drag(start, end);
    assertEquals(new Range(start, end), selection());
    assertEquals("修了三年，今年终于通水", selected());
  }

  @Test
  void aDragToTheNextParagraphTakesNothingBetweenThem() {
    int start = rangeOf("劳动的结果").start();
    drag(start, rangeOf("水利工程").start());
    assertEquals(rangeOf("劳动的结果。"), selection());
  }

  @Test
  void aDragOverTheEdgeScrollsOn() {
    open("长文\n" + (SPEECH.lines().skip(4).findFirst().orElseThrow() + "\n").repeat(60));
    int start = document().blocks().get(1).range().start();
    Point2D from = before(start);
    TestInput.press(reader, from.getX() + 1, from.getY(), TestInput.NONE);
    TestInput.dragTo(reader, 400, 300);
    TestInput.dragTo(reader, 400, 599);
    TestInput.waitFor(() -> reader.viewport().scroll() > 800);
    TestInput.release(reader, 400, 599);
    assertEquals(start, selection().start());
    assertTrue(selection().length() > 400, () -> "" + selection());
  }

  @Test
  void aClickEndsTheSelection() {
    select(rangeOf("粮食产量"));
    click(rangeOf("晒场").start(), 1, TestInput.NONE);
    assertNull(selection());
    assertFalse(TestInput.onFx(() -> reader.lookup(".quick-bar").isVisible()));
  }

  @Test
  void aClickWithShiftTakesAllUpToIt() {
    click(rangeOf("粮食产量").start(), 1, TestInput.NONE);
    Point2D end = before(rangeOf("通水").end());
    TestInput.click(
        reader,
        end.getX() + 1,
        end.getY(),
        javafx.scene.input.MouseButton.PRIMARY,
        1,
        TestInput.SHIFT);
    assertEquals(new Range(selection().start(), rangeOf("通水").end()), selection());
    assertTrue(selected().contains("产量都比去年"), selected());
  }

  @Test
  void arrowsWithShiftExtendByCharactersAndLines() {
    select(rangeOf("粮食"));
    TestInput.type(scene(), KeyCode.RIGHT, TestInput.SHIFT);
    TestInput.type(scene(), KeyCode.RIGHT, TestInput.SHIFT);
    assertEquals("粮食产量", selected());
    TestInput.type(scene(), KeyCode.LEFT, TestInput.SHIFT);
    assertEquals("粮食产", selected());
    int end = selection().end();
    TestInput.type(scene(), KeyCode.DOWN, TestInput.SHIFT);
    assertEquals(rangeOf("粮食").start(), selection().start());
    assertTrue(selection().end() >= end + 5, () -> selected());
    TestInput.type(scene(), KeyCode.UP, TestInput.SHIFT);
    assertEquals(end, selection().end());
  }

  @Test
  void arrowsWithShiftStepOverASeamAsIfItWereNotThere() {
    select(rangeOf("三年，"));
    TestInput.type(scene(), KeyCode.RIGHT, TestInput.SHIFT);
    assertEquals("三年，今", selected());
    TestInput.type(scene(), KeyCode.LEFT, TestInput.SHIFT);
    assertEquals("三年，", selected());
  }

  @Test
  void everythingIsSelectedByKeyAndLetGoByEscape() {
    TestInput.type(scene(), KeyCode.A, TestInput.CTRL);
    assertTrue(selected().startsWith("在秋收总结会上的讲话"), selected());
    assertTrue(selected().endsWith("都有地方存放。"), selected());
    TestInput.type(scene(), KeyCode.ESCAPE);
    assertNull(selection());
  }
}
