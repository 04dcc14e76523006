package org.yandu.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.ui.TestInput;

/** Lines and bands are sharp on screens of every scale: no row of pixels is half theirs. */
class SharpnessTest extends ReaderTest {
  private static final Palette PAPER = Palette.of(ReadingTheme.PAPER);

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.25, 1.5, 1.75, 2})
  void anUnderlineAndABandHaveNoBlurredRows(double scale) {
    open(SPEECH);
    mark("雨水充足，", HighlightColor.GREEN, HighlightStyle.UNDERLINE);
    mark("水利工程修了三年，", HighlightColor.BLUE, HighlightStyle.MARK);
    TestInput.run(() -> {
      reader.setRenderScale(scale);
      reader.motion().by(3.3);
    });
    TestInput.settle();
    WritableImage image = TestInput.snapshot(scene(), scale);
    assertEquals(
        Set.of(rgb(PAPER.page()), rgb(PAPER.line(HighlightColor.GREEN))),
        column(image, scale, "，各乡", 8, 22));
    assertEquals(
        Set.of(rgb(PAPER.page()), rgb(PAPER.mark(HighlightColor.BLUE))),
        column(image, scale, "，|今年终于".replace("|", "\n\n"), -26, 26));
  }

  /** The colours of a column of pixels in the empty half of the comma that words start with. */
  private Set<Integer> column(
      WritableImage image, double scale, String words, double from, double to) {
    var at = before(rangeOf(words).start());
    Set<Integer> colors = new HashSet<>();
    int x = (int) ((at.getX() + 14) * scale);
    for (int y = (int) ((at.getY() + from) * scale); y < (at.getY() + to) * scale; y++) {
      colors.add(TestInput.pixel(image, x, y));
    }
    return colors;
  }

  @Test
  void theEdgesOfPixelsAreWholeOnTheScreen() {
    Pixels pixels = new Pixels(1.25);
    assertEquals(0.8, pixels.thick(0.1), 1e-12);
    assertEquals(1.6, pixels.thick(2), 1e-12);
    assertEquals(7, new Pixels(1).at(7.4));
    for (double y = 0; y < 5; y += 0.1) {
      double at = pixels.at(y);
      assertEquals(Math.rint(at * 1.25), at * 1.25, 1e-9);
      assertTrue(Math.abs(at - y) <= 0.4 + 1e-9);
    }
  }

  private static int rgb(Color color) {
    return (int) Math.round(color.getRed() * 255) << 16
        | (int) Math.round(color.getGreen() * 255) << 8
        | (int) Math.round(color.getBlue() * 255);
  }
}
