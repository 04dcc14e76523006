package org.yandu.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.EventType;
import javafx.scene.image.WritableImage;
import javafx.scene.input.ZoomEvent;
import org.junit.jupiter.api.Test;
import org.yandu.typeset.Line;
import org.yandu.typeset.Options;
import org.yandu.ui.TestInput;
import org.yandu.ui.kit.Typeface;

/** The reader's choice of measure, leading and indent, at once and without losing the place. */
class TypesettingTest extends ReaderTest {
  private static final String WORDS = "这一年粮食丰收，水渠修到了每一块田边——家家户户都有存粮。";

  @Test
  void theChoiceIsSeenAtOnceAndThePlaceIsKept() {
    open((WORDS.repeat(5) + "\n").repeat(60));
    int place = document().blocks().get(30).range().start();
    TestInput.run(() -> model.goTo(place));
    TestInput.settle();
    set(Options.USUAL.withMeasure(28).withLeading(2.4).withIndent(0));
    assertEquals(28 * 20, TestInput.onFx(() -> reader.viewport().columnWidth()));
    Line line = line(place);
    assertEquals(48, line.box().height());
    assertEquals(0, line.edge(0));
    assertEquals(place, TestInput.onFx(() -> model.topOffsetProperty().get()));
  }

  @Test
  void aDashIsDrawnAsOneLineAndASelectionOfItStillHoldsBothCharacters() {
    open(WORDS.repeat(5));
    int dash = document().text().indexOf("——");
    Line line = line(dash);
    int at = line.toIndex(dash);
    assertEquals(at + 2, line.runEnd(at));
    assertEquals("⸺", line.drawn(at, at + 2));
    assertEquals(40, line.edge(at + 2) - line.edge(at), 8);
    drag(dash, dash + 2);
    assertEquals("——", selected());
  }

  @Test
  void aHungMarkIsSelectedBeyondTheEdge() {
    set(Options.USUAL.withHanging(true).withMeasure(30));
    open("粮".repeat(28) + "。" + "食".repeat(20));
    Line line = line(0);
    assertEquals(29, line.length());
    assertEquals(600, line.edge(28), 0.01);
    assertTrue(line.edge(29) > 605);
    drag(27, 29);
    assertEquals("粮。", selected());
  }

  @Test
  void anotherTypefaceIsMeasuredAndPaintedAtOnceAndThePlaceIsKept() {
    open(("国产 WWWW 与 iiii，" + WORDS + "\n").repeat(80));
    int place = document().blocks().get(40).range().start();
    TestInput.run(() -> model.goTo(place));
    TestInput.settle();
    double song = line(place).edge(6);
    var before = TestInput.snapshot(scene(), 1);
    TestInput.run(() -> model.typefaceProperty().set(Typeface.HEI));
    TestInput.settle();
    assertTrue(Math.abs(line(place).edge(6) - song) > 1);
    assertEquals(place, TestInput.onFx(() -> model.topOffsetProperty().get()));
    assertTrue(different(before, TestInput.snapshot(scene(), 1)) > 1000);
    TestInput.run(() -> model.typefaceProperty().set(Typeface.SONG));
    TestInput.settle();
    assertEquals(song, line(place).edge(6));
  }

  private static int different(WritableImage one, WritableImage other) {
    int count = 0;
    for (int y = 0; y < 500; y++) {
      for (int x = 60; x < 700; x++) {
        count += TestInput.pixel(one, x, y) == TestInput.pixel(other, x, y) ? 0 : 1;
      }
    }
    return count;
  }

  @Test
  void twoFingersMakeTheTextLargerWithinItsLimits() {
    open(WORDS);
    pinch(ZoomEvent.ZOOM_STARTED, 1);
    pinch(ZoomEvent.ZOOM, 1.27);
    assertEquals(25, TestInput.onFx(() -> model.fontSizeProperty().get()));
    pinch(ZoomEvent.ZOOM, 0.8);
    assertEquals(16, TestInput.onFx(() -> model.fontSizeProperty().get()));
    pinch(ZoomEvent.ZOOM, 100);
    assertEquals(48, TestInput.onFx(() -> model.fontSizeProperty().get()));
    pinch(ZoomEvent.ZOOM, 0);
    assertEquals(12, TestInput.onFx(() -> model.fontSizeProperty().get()));
  }

  private void pinch(EventType<ZoomEvent> type, double total) {
    TestInput.run(() ->
        reader.fireEvent(
            new ZoomEvent(
                type, 200, 200, 200, 200, false, false, false, false, true, false, 1, total,
                null)));
  }

  private void set(Options options) {
    TestInput.run(() -> model.typesettingProperty().set(options));
    TestInput.settle();
  }

  private Line line(int offset) {
    return TestInput.onFx(() -> {
      var layout = reader.viewport().layout();
      return layout.line(layout.lineOf(offset));
    });
  }
}
