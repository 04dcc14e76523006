package org.yandu.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.text.SketchedDocument;
import org.yandu.ui.TestInput;

/** Scrolling, jumping, and keeping the place through changes of size. */
class PlaceTest extends ReaderTest {
  @Test
  void theWheelScrolls() {
    open(longText(60));
    TestInput.wheel(reader, 300, 300, -3, TestInput.NONE);
    double down = scroll();
    assertTrue(down > 100);
    assertTrue(top() > 0);
    TestInput.wheel(reader, 300, 300, 1, TestInput.NONE);
    assertTrue(scroll() < down);
    TestInput.wheel(reader, 300, 300, 1000, TestInput.NONE);
    assertEquals(0, scroll());
    TestInput.wheel(reader, 300, 300, -100_000, TestInput.NONE);
    assertEquals(TestInput.onFx(() -> reader.viewport().largestScroll()), scroll());
  }

  @Test
  void theWheelWithControlZooms() {
    open(SPEECH);
    TestInput.wheel(reader, 300, 300, 1, TestInput.CTRL);
    assertEquals(21, model.fontSizeProperty().get());
    TestInput.wheel(reader, 300, 300, -1, TestInput.CTRL);
    TestInput.wheel(reader, 300, 300, -1, TestInput.CTRL);
    assertEquals(19, model.fontSizeProperty().get());
    for (int i = 0; i < 20; i++) {
      TestInput.wheel(reader, 300, 300, -1, TestInput.CTRL);
    }
    assertEquals(12, model.fontSizeProperty().get());
  }

  @Test
  void keysTurnPages() {
    open(longText(60));
    TestInput.type(scene(), KeyCode.PAGE_DOWN);
    assertEquals(540, scroll(), 1);
    TestInput.type(scene(), KeyCode.SPACE);
    assertEquals(1080, scroll(), 1);
    TestInput.type(scene(), KeyCode.SPACE, TestInput.SHIFT);
    TestInput.type(scene(), KeyCode.PAGE_UP);
    assertEquals(0, scroll(), 1);
    TestInput.type(scene(), KeyCode.END);
    assertEquals(TestInput.onFx(() -> reader.viewport().largestScroll()), scroll());
    TestInput.type(scene(), KeyCode.HOME);
    assertEquals(0, scroll());
  }

  @Test
  void aPlaceIsPutAtTheTop() {
    open(longText(60));
    int place = paragraph(30).start();
    goTo(place);
    assertEquals(place, top());
    assertTrue(onScreen(place));
  }

  @Test
  void aRangeIsBroughtIntoView() {
    open(longText(60));
    Range hit = new Range(paragraph(40).start() + 3, paragraph(40).start() + 7);
    TestInput.run(() -> model.reveal(hit));
    TestInput.settle();
    assertTrue(onScreen(hit.start()));
    double before = scroll();
    TestInput.run(() -> model.reveal(new Range(hit.start() + 8, hit.end() + 8)));
    TestInput.settle();
    assertEquals(before, scroll(), "what is on screen needs no scrolling");
  }

  @Test
  void zoomingKeepsThePlaceToTheCharacter() {
    open(longText(60));
    goTo(paragraph(30).start() + 70);
    int place = top();
    for (int size : new int[] {31, 17, 44, 12, 26, 23, 13}) {
      TestInput.run(() -> model.fontSizeProperty().set(size));
      TestInput.settle();
      assertShownAtTop(place);
    }
    TestInput.run(() -> model.fontSizeProperty().set(20));
    TestInput.settle();
    assertEquals(place, top());
  }

  @Test
  void anotherWidthKeepsThePlaceToTheCharacter() {
    open(longText(60));
    goTo(paragraph(30).start() + 70);
    int place = top();
    for (int width : new int[] {420, 700, 333, 500, 610}) {
      resize(width);
      assertShownAtTop(place);
    }
    resize(800);
    assertEquals(place, top());
  }

  @Test
  void whoScrolledAfterZoomingStaysWhereHeScrolledTo() {
    open(longText(60));
    goTo(paragraph(20).start());
    TestInput.run(() -> model.fontSizeProperty().set(26));
    TestInput.type(scene(), KeyCode.PAGE_DOWN);
    int place = top();
    assertTrue(place > paragraph(20).end());
    TestInput.run(() -> model.fontSizeProperty().set(18));
    TestInput.settle();
    assertShownAtTop(place);
  }

  @Test
  void aLongDocumentShowsAtOnceAndIsWholeAMomentLater() {
    Document document = SketchedDocument.of(longText(5_200));
    assertTrue(document.text().length() > 600_000);
    int place = document.blocks().get(3_000).range().start();
    TestInput.run(() -> {
      model.documentProperty().set(document);
      model.goTo(place);
      reader.layout();
      Viewport view = reader.viewport();
      assertFalse(view.isEmpty());
      assertFalse(view.layout().isWhole());
      assertEquals(place, view.topOffset());
    });
    TestInput.waitFor(() -> reader.viewport().layout().isWhole());
    assertEquals(place, top());
    goTo(document.blocks().getLast().range().start());
    assertTrue(onScreen(document.blocks().getLast().range().start()));
  }

  private static String longText(int paragraphs) {
    String words = "这一年粮食丰收，水渠修到了每一块田边，家家户户都有存粮，年轻人也愿意留在村里种地。";
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= paragraphs; i++) {
      text.append("第").append(i).append("段，").append(words.repeat(3)).append('\n');
    }
    return text.toString();
  }

  private Range paragraph(int index) {
    return document().blocks().get(index).range();
  }

  private double scroll() {
    return TestInput.onFx(() -> reader.viewport().scroll());
  }

  private int top() {
    return TestInput.onFx(() -> model.topOffsetProperty().get());
  }

  private void goTo(int offset) {
    TestInput.run(() -> model.goTo(offset));
    TestInput.settle();
  }

  private void resize(int width) {
    TestInput.run(() -> stage.setWidth(width));
    TestInput.waitFor(() -> reader.getWidth() == width);
  }

  private boolean onScreen(int offset) {
    return TestInput.onFx(() -> {
      var line = reader.viewport().lineOf(offset);
      double y = line.box().top() + reader.viewport().shiftY(line);
      return y >= 0 && y < reader.viewport().height() - 20;
    });
  }

  /** The line that holds the character is the first one wholly on screen. */
  private void assertShownAtTop(int offset) {
    TestInput.run(() -> {
      var layout = reader.viewport().layout();
      assertEquals(layout.lineOf(offset), layout.lineOf(reader.viewport().topOffset()));
    });
    assertTrue(onScreen(offset));
  }
}
