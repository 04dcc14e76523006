package org.yandu.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yandu.text.Range;
import org.yandu.ui.TestInput;

/** Selecting words, sentences and paragraphs by clicks and by keys alone. */
class SelectingWordsTest extends ReaderTest {
  private static final int CTRL_SHIFT = TestInput.CTRL | TestInput.SHIFT;

  @BeforeEach
  void openSpeech() {
    open(SPEECH);
  }

  private void clicks(String words, int times) {
    click(rangeOf(words).start(), times, TestInput.NONE);
    TestInput.waitFor(() -> model.selectionProperty().get() != null);
  }

  @Test
  void twoClicksTakeAWordThreeASentenceFourAParagraph() {
    open("明年修晒场。粮食要有地方存放！\n第二段。");
    clicks("粮食", 2);
    assertEquals("粮食", selected());
    clicks("地方", 3);
    assertEquals("粮食要有地方存放！", selected());
    clicks("地方", 4);
    assertEquals("明年修晒场。粮食要有地方存放！", selected());
  }

  @Test
  void aWordBrokenByALineEndIsTakenWhole() {
    open("大家的积极|性很高。");
    clicks("性很高", 2);
    assertEquals("积极性", selected());
    assertEquals(rangeOf("积极").start(), selection().start());
    assertEquals(rangeOf("性很高").start() + 1, selection().end());
  }

  @Test
  void theBarAppearsForAWordTakenByTwoClicks() {
    clicks("水利工程", 2);
    assertTrue(TestInput.onFx(() -> reader.lookup(".quick-bar").isVisible()));
  }

  @Test
  void twoClicksOnAMarkTakeNothing() {
    clicks("水利工程", 2);
    click(rangeOf("，下游").start(), 2, TestInput.NONE);
    assertNull(selection());
  }

  @Test
  void aDragAfterTwoClicksTakesWholeWords() {
    clicks("粮食", 2);
    Point2D from = before(rangeOf("粮食").start());
    Point2D to = before(rangeOf("提高").start());
    TestInput.pressAfter(reader, from.getX() + 6, from.getY(), 1);
    TestInput.dragTo(reader, to.getX() + 6, to.getY());
    TestInput.release(reader, to.getX() + 6, to.getY());
    assertEquals(rangeOf("粮食产量都比去年提高"), selection(), selected());
    TestInput.pressAfter(reader, to.getX() + 6, to.getY(), 1);
    TestInput.dragTo(reader, from.getX() + 30, from.getY());
    TestInput.release(reader, from.getX() + 30, from.getY());
    assertEquals(rangeOf("粮食产量都比去年提高"), selection(), selected());
  }

  @Test
  void controlAndShiftExtendByWordsAndParagraphs() {
    putCaret("粮食产量");
    TestInput.type(scene(), KeyCode.RIGHT, CTRL_SHIFT);
    TestInput.waitFor(() -> model.selectionProperty().get() != null);
    assertEquals("粮食", selected());
    TestInput.type(scene(), KeyCode.RIGHT, CTRL_SHIFT);
    assertEquals("粮食产量", selected());
    TestInput.type(scene(), KeyCode.LEFT, CTRL_SHIFT);
    assertEquals("粮食", selected());
    TestInput.type(scene(), KeyCode.DOWN, CTRL_SHIFT);
    assertTrue(selected().endsWith("辛勤劳动的结果。"), selected());
    assertEquals(rangeOf("粮食产量").start(), selection().start());
    TestInput.type(scene(), KeyCode.UP, CTRL_SHIFT);
    TestInput.type(scene(), KeyCode.UP, CTRL_SHIFT);
    assertEquals(rangeOf("粮食产量").start(), selection().end());
  }

  @Test
  void controlMovesTheCaretByWords() {
    putCaret("粮食产量");
    TestInput.type(scene(), KeyCode.RIGHT, TestInput.CTRL);
    TestInput.settle();
    TestInput.type(scene(), KeyCode.RIGHT, CTRL_SHIFT);
    TestInput.waitFor(() -> model.selectionProperty().get() != null);
    assertEquals("产量", selected());
  }

  @Test
  void keysAloneTakeMoreAndLess() {
    putCaret("粮食产量");
    TestInput.type(scene(), KeyCode.F8);
    TestInput.waitFor(() -> model.selectionProperty().get() != null);
    assertEquals("粮食", selected());
    TestInput.type(scene(), KeyCode.F8);
    assertEquals("今年雨水充足，各乡的粮食产量都比去年提高了一成，这是大家辛勤劳动的结果。", selected());
    Range sentence = selection();
    TestInput.type(scene(), KeyCode.F8);
    assertTrue(selected().startsWith("在秋收总结会上的讲话"), selected());
    TestInput.type(scene(), KeyCode.F8, TestInput.SHIFT);
    assertEquals(sentence, selection());
    TestInput.type(scene(), KeyCode.F8, TestInput.SHIFT);
    assertEquals("粮食", selected());
    TestInput.type(scene(), KeyCode.ESCAPE);
    assertNull(selection());
  }

  /** By a click left of the words. */
  private void putCaret(String words) {
    Point2D at = before(rangeOf(words).start());
    TestInput.click(
        reader,
        at.getX() + 1,
        at.getY(),
        javafx.scene.input.MouseButton.PRIMARY,
        1,
        TestInput.NONE);
  }
}
