package org.yandu.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.Range;
import org.yandu.text.ShownText;
import org.yandu.ui.TestInput;

/** What the reading view paints, and what it tells a screen reader. */
class ReaderViewTest extends ReaderTest {
  @ParameterizedTest
  @EnumSource
  void aThemeIsTheColourOfThePage(ReadingTheme theme) {
    open(SPEECH);
    TestInput.run(() -> model.themeProperty().set(theme));
    assertEquals(rgb(Palette.of(theme).page()), pixel(4, 300));
    assertEquals(rgb(Palette.of(theme).page()), pixel(400, 590));
  }

  @ParameterizedTest
  @EnumSource
  void aMarkIsPaintedInItsColourBehindItsWordsOnly(HighlightColor color) {
    open(SPEECH);
    mark("粮食产量", color, HighlightStyle.MARK);
    Range marked = rangeOf("粮食产量");
    assertTrue(painted(marked, Palette.of(ReadingTheme.PAPER).mark(color)));
    assertEquals(
        false,
        painted(
            new Range(marked.end() + 1, marked.end() + 4),
            Palette.of(ReadingTheme.PAPER).mark(color)));
  }

  @Test
  void anUnderlineIsPaintedBelowItsWords() {
    open(SPEECH);
    mark("粮食产量", HighlightColor.RED, HighlightStyle.UNDERLINE);
    Palette palette = Palette.of(ReadingTheme.PAPER);
    assertTrue(painted(rangeOf("粮食产量"), palette.line(HighlightColor.RED)));
    assertEquals(false, painted(rangeOf("粮食产量"), palette.mark(HighlightColor.RED)));
  }

  @Test
  void selectionAndHitsArePainted() {
    open(SPEECH);
    Palette palette = Palette.of(ReadingTheme.PAPER);
    select(rangeOf("水利工程"));
    TestInput.run(() -> {
      model.findHitsProperty().set(java.util.List.of(rangeOf("粮食"), rangeOf("仓库")));
      model.currentHitProperty().set(rangeOf("仓库"));
    });
    assertTrue(painted(rangeOf("水利工程"), palette.selection()));
    assertTrue(painted(rangeOf("粮食"), palette.hit()));
    assertTrue(painted(rangeOf("仓库"), palette.currentHit()));
    // Not by its colour alone: the current one has a frame.
    assertTrue(painted(rangeOf("仓库"), palette.quiet()));
    assertFalse(painted(rangeOf("粮食"), palette.quiet()));
  }

  @Test
  void aScreenReaderHearsTheTextAndTheSelection() {
    open(SPEECH);
    assertEquals(AccessibleRole.TEXT_AREA, reader.getAccessibleRole());
    String text = (String) ask(AccessibleAttribute.TEXT);
    assertEquals(ShownText.of(document()).text(), text);
    assertEquals(0, ask(AccessibleAttribute.SELECTION_START));
    assertEquals(0, ask(AccessibleAttribute.SELECTION_END));
    int start = rangeOf("修了三年").start();
    drag(start, rangeOf("通水").end());
    int from = (int) ask(AccessibleAttribute.SELECTION_START);
    int to = (int) ask(AccessibleAttribute.SELECTION_END);
    assertEquals("修了三年，今年终于通水", text.substring(from, to));
    int line = (int) ask(AccessibleAttribute.LINE_FOR_OFFSET, from);
    assertTrue((int) ask(AccessibleAttribute.LINE_START, line) <= from);
    assertTrue((int) ask(AccessibleAttribute.LINE_END, line) > from);
  }

  @Test
  void theScrollBarIsDraggedAndFollows() {
    open("段落里说的是水渠和粮食，还有晒场和仓库。\n".repeat(300));
    ScrollBar bar = (ScrollBar) TestInput.onFx(() -> reader.lookup(".scroll-bar"));
    Node thumb = TestInput.onFx(() -> bar.lookup(".thumb"));
    TestInput.drag(thumb, 3, 5, 3, 205);
    double scroll = TestInput.onFx(() -> reader.viewport().scroll());
    assertTrue(scroll > 1000, () -> "" + scroll);
    TestInput.run(() -> model.goTo(0));
    TestInput.settle();
    assertEquals(0, TestInput.onFx(bar::getValue));
  }

  @Test
  void withoutADocumentItSaysWhatToDoAndTakesEveryEvent() {
    TestInput.click(reader, 300, 300);
    TestInput.drag(reader, 10, 10, 300, 300);
    TestInput.wheel(reader, 300, 300, -3, TestInput.NONE);
    TestInput.type(scene(), javafx.scene.input.KeyCode.A, TestInput.CTRL);
    assertTrue(TestInput.onFx(() -> reader.lookup(".reader-empty").isVisible()));
    assertNull(selection());
  }

  @Test
  void anotherDocumentStartsAtItsBeginning() {
    open("段落里说的是水渠和粮食。\n".repeat(300));
    TestInput.wheel(reader, 300, 300, -30, TestInput.NONE);
    TestInput.click(reader, 300, 300);
    open(SPEECH);
    assertEquals(0, TestInput.onFx(() -> reader.viewport().scroll()));
    assertEquals(0, TestInput.onFx(() -> model.topOffsetProperty().get()));
  }

  private Object ask(AccessibleAttribute attribute, Object... parameters) {
    return TestInput.onFx(() -> reader.queryAccessibleAttribute(attribute, parameters));
  }

  private static int rgb(Color color) {
    return (int) Math.round(color.getRed() * 255) << 16
        | (int) Math.round(color.getGreen() * 255) << 8
        | (int) Math.round(color.getBlue() * 255);
  }

  private int pixel(int x, int y) {
    return TestInput.pixel(TestInput.snapshot(scene(), 1), x, y);
  }

  /** Whether the colour is among the pixels of the words. */
  private boolean painted(Range words, Color color) {
    WritableImage image = TestInput.snapshot(scene(), 1);
    Point2D from = before(words.start());
    Point2D to = before(words.end());
    for (int x = (int) from.getX() + 1; x < to.getX() - 1; x++) {
      for (int y = (int) from.getY() - 12; y < from.getY() + 16; y++) {
        if (TestInput.pixel(image, x, y) == rgb(color)) {
          return true;
        }
      }
    }
    return false;
  }
}
