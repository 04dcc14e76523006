package org.yandu.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.yandu.typeset.Line;
import org.yandu.ui.TestInput;

/** The line that stands out, and steps that glide. */
class RulerAndGlideTest extends ReaderTest {
  private static final long MILLI = 1_000_000;

  private void openLong() {
    open(MixedDocument.of(4));
  }

  private Line line() {
    return TestInput.onFx(() -> reader.ruler().line().orElseThrow());
  }

  private double y() {
    return TestInput.onFx(() -> {
      Line line = reader.ruler().line().orElseThrow();
      return line.box().top() + reader.viewport().shiftY(line);
    });
  }

  @Test
  void theRulerGoesLineByLineAndTheTextFollows() {
    openLong();
    TestInput.run(() -> model.rulerProperty().set(true));
    TestInput.settle();
    assertEquals(0, line().box().index());
    for (int i = 1; i <= 60; i++) {
      int before = line().box().index();
      TestInput.type(scene(), KeyCode.DOWN);
      assertTrue(line().box().index() > before);
      assertTrue(y() <= 0.6 * 600 + 0.01, () -> "" + y());
    }
    int down = line().box().index();
    TestInput.type(scene(), KeyCode.UP);
    assertTrue(line().box().index() < down);
    for (int i = 0; i < 100; i++) {
      TestInput.type(scene(), KeyCode.UP);
    }
    assertEquals(0, line().box().index());
    assertEquals(0, TestInput.onFx(() -> reader.viewport().scroll()));
  }

  @Test
  void aClickPutsTheRulerAndScrollingTakesItAlong() {
    openLong();
    TestInput.run(() -> model.rulerProperty().set(true));
    int offset = document().blocks().get(3).range().start();
    click(offset, 1, TestInput.NONE);
    assertEquals(offset, line().range().start());
    TestInput.type(scene(), KeyCode.PAGE_DOWN);
    TestInput.type(scene(), KeyCode.PAGE_DOWN);
    assertTrue(line().range().start() > offset);
    assertTrue(y() >= 0 && y() < 100, "the first whole line on screen");
  }

  @Test
  void inPagesTheRulerTurnsThem() {
    openLong();
    TestInput.run(() -> {
      model.layoutProperty().set(ReadingMode.PAGE);
      model.rulerProperty().set(true);
    });
    TestInput.settle();
    int steps = 0;
    while (TestInput.onFx(() -> reader.viewport().scroll()) < 1) {
      TestInput.type(scene(), KeyCode.DOWN);
      assertTrue(++steps < 40);
    }
    assertEquals(
        TestInput.onFx(() -> reader.viewport().strips().getFirst().first()), line().box().index());
    TestInput.type(scene(), KeyCode.UP);
    assertEquals(0.0, TestInput.onFx(() -> reader.viewport().scroll()));
  }

  @Test
  void allButTheLineIsVeiled() {
    openLong();
    var plain = TestInput.snapshot(scene(), 1);
    TestInput.run(() -> model.rulerProperty().set(true));
    TestInput.settle();
    var veiled = TestInput.snapshot(scene(), 1);
    int top = (int) y();
    int bottom = top + (int) line().box().height();
    int inside = 0;
    int outside = 0;
    for (int y = 0; y < 600; y++) {
      boolean within = y > top + 1 && y < bottom - 1;
      boolean near = y >= top - 2 && y <= bottom + 2;
      for (int x = 100; x < 700; x++) {
        if (TestInput.pixel(plain, x, y) != TestInput.pixel(veiled, x, y)) {
          inside += within ? 1 : 0;
          outside += near ? 0 : 1;
        }
      }
    }
    assertEquals(0, inside);
    assertTrue(outside > 1000, "" + outside);
  }

  @Test
  void aStepGlidesAndNeverTurnsBack() {
    openLong();
    TestInput.run(() -> {
      Motion motion = new Motion(reader.viewport(), new SimpleBooleanProperty(true), () -> {});
      motion.by(200);
      List<Double> way = new ArrayList<>();
      for (long millis = 0; millis <= 130; millis += 10) {
        motion.frame(MILLI * (1000 + millis));
        way.add(reader.viewport().scroll());
      }
      assertEquals(0, way.getFirst());
      assertTrue(way.get(3) > 20 && way.get(3) < 180, way::toString);
      assertEquals(200, way.getLast(), 0.001);
      assertEquals(way.stream().sorted().toList(), way);
      motion.stop();
    });
  }

  @Test
  void anotherStepAddsToTheGlideAndAJumpEndsIt() {
    openLong();
    TestInput.run(() -> {
      Motion motion = new Motion(reader.viewport(), new SimpleBooleanProperty(true), () -> {});
      motion.by(200);
      motion.frame(MILLI);
      motion.frame(61 * MILLI);
      motion.by(100);
      assertEquals(300, reader.viewport().scroll() + motion.pending(), 0.001);
      motion.frame(70 * MILLI);
      motion.to(40);
      assertEquals(40, reader.viewport().scroll());
      assertEquals(0, motion.pending());
    });
  }

  @Test
  void keysAndTheWheelGlideToWhereTheyWouldJump() {
    openLong();
    TestInput.run(() -> model.glidingProperty().set(true));
    TestInput.wheel(reader, 300, 300, -3, TestInput.NONE);
    TestInput.waitFor(() -> reader.motion().pending() == 0);
    assertEquals(240, TestInput.onFx(() -> reader.viewport().scroll()), 0.001);
    TestInput.type(scene(), KeyCode.DOWN);
    TestInput.waitFor(() -> reader.motion().pending() == 0);
    assertEquals(240 + 3 * 36, TestInput.onFx(() -> reader.viewport().scroll()), 0.001);
  }
}
