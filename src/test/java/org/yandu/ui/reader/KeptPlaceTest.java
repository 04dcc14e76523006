package org.yandu.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.language.Script;
import org.yandu.text.Document;
import org.yandu.typeset.Line;
import org.yandu.typeset.Options;
import org.yandu.ui.TestInput;

/** The character that is read stays through every change of how it is shown. */
class KeptPlaceTest extends ReaderTest {
  private static final int CHANGES = 25;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 105, 120, 125, 152})
  void anyChangesKeepTheCharacterAndTheWayBackIsTheSame(long seed) {
    Random random = new Random(seed);
    TestInput.run(() -> stage.setHeight(700));
    TestInput.waitFor(() -> reader.getHeight() == 700);
    open(MixedDocument.of(6));
    ReadingMode mode = ReadingMode.values()[random.nextInt(3)];
    change(() -> model.layoutProperty().set(mode));
    double far = TestInput.onFx(() -> reader.viewport().largestScroll()) * random.nextDouble();
    TestInput.run(() -> reader.motion().to(Math.rint(far)));
    TestInput.settle();
    int place = top();
    double position = scroll();
    for (int i = 0; i < CHANGES; i++) {
      somethingElse(random);
      assertEquals(place, top(), "change " + i);
      assertShown(place, "change " + i);
    }
    change(() -> {
      model.layoutProperty().set(mode);
      model.fontSizeProperty().set(20);
      model.typesettingProperty().set(Options.USUAL);
      stage.setWidth(800);
      stage.setHeight(700);
    });
    TestInput.waitFor(() -> reader.getWidth() == 800 && reader.getHeight() == 700);
    assertEquals(place, top());
    assertEquals(position, scroll(), 0.01);
  }

  @Test
  void changesBeforeALongDocumentIsWhollyLaidOutKeepItToo() {
    Document document = MixedDocument.of(400);
    int place = document.text().lastIndexOf("第150章第4段") + 60;
    TestInput.run(() -> {
      model.documentProperty().set(document);
      model.goTo(place);
    });
    Random random = new Random(7);
    for (int i = 0; i < 12; i++) {
      somethingElse(random);
      assertEquals(place, top(), "change " + i);
      assertShown(place, "change " + i);
    }
    TestInput.waitFor(() -> reader.viewport().layout().isWhole());
    assertEquals(place, top());
    assertShown(place, "whole");
  }

  private void somethingElse(Random random) {
    int width = 400 + random.nextInt(600);
    int height = 400 + random.nextInt(600);
    switch (random.nextInt(6)) {
      case 0 -> change(() -> model.fontSizeProperty().set(12 + random.nextInt(30)));
      case 1 -> change(() -> model.layoutProperty().set(ReadingMode.values()[random.nextInt(3)]));
      case 2 ->
          change(() ->
              model
                  .typesettingProperty()
                  .set(
                      Options.USUAL
                          .withLeading(1.4 + random.nextInt(12) / 10.0)
                          .withMeasure(28 + random.nextInt(14))
                          .withIndent(random.nextInt(3))
                          .withHanging(random.nextBoolean())));
      case 3 -> change(() -> model.scriptProperty().set(Script.values()[random.nextInt(3)]));
      case 4 -> {
        change(() -> stage.setWidth(width));
        TestInput.waitFor(() -> reader.getWidth() == width);
      }
      default -> {
        change(() -> stage.setHeight(height));
        TestInput.waitFor(() -> reader.getHeight() == height);
      }
    }
  }

  private void change(Runnable change) {
    TestInput.run(change);
    TestInput.settle();
  }

  private int top() {
    return TestInput.onFx(() -> model.topOffsetProperty().get());
  }

  private double scroll() {
    return TestInput.onFx(() -> reader.viewport().scroll());
  }

  /**
   * Its line is on the page; where text is scrolled it is the first one or that under a picture,
   * unless the end of the text leaves no room for that.
   */
  private void assertShown(int offset, String when) {
    TestInput.run(() -> {
      Viewport view = reader.viewport();
      Line line = view.lineOf(offset);
      double y = line.box().top() + view.shiftY(line);
      String what = when + " " + model.layoutProperty().get() + " " + y + " of " + view.height();
      assertTrue(y + line.box().height() > 0 && y < view.height(), what);
      if (view.isPaged()) {
        assertTrue(view.visibleLines().stream().anyMatch(shown -> same(shown, line)), what);
      } else if (view.scroll() < view.largestScroll() && view.scroll() > 0) {
        boolean below = line.box().index() > 0 && isPicture(view, line.box().index() - 1);
        double lowest = Viewport.PADDING + 2 * line.box().height();
        assertTrue(y <= (below ? view.height() / 2 : lowest), what);
      }
    });
  }

  private static boolean isPicture(Viewport view, int line) {
    return view.layout().picture(view.layout().line(line)).isPresent();
  }

  private static boolean same(Line one, Line other) {
    return one.box().index() == other.box().index();
  }
}
