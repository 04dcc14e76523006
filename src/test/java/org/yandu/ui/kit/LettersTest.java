package org.yandu.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.ui.FxTest;
import org.yandu.ui.TestInput;

/**
 * Enlarged letters are as black as large ones: without a graphics processor JavaFX fills an
 * enlarged glyph even-odd, which leaves holes where contours overlap.
 */
class LettersTest extends FxTest {
  private static final String LETTERS = "事情警醒鑫器藏题读书是为了把更要带着国民主";
  private static final int SIZE = 20;
  private static final int TIMES = 3;

  @ParameterizedTest
  @CsvSource({"true, true", "true, false", "false, true", "false, false"})
  void enlargingLeavesNoHoles(boolean serif, boolean bold) {
    double enlarged = blackness(serif, bold, SIZE, TIMES);
    double large = blackness(serif, bold, SIZE * TIMES, 1);
    assertEquals(1, enlarged / large, 0.02);
  }

  private static double blackness(boolean serif, boolean bold, int size, int scale) {
    Scene scene =
        TestInput.onFx(() -> {
          Font font = serif ? Fonts.serif(bold, size) : Fonts.sans(bold, size);
          Text text = new Text(0, size, LETTERS);
          text.setFont(font);
          Scene shown = new Scene(new Pane(text), size * LETTERS.length(), size * 1.5);
          return shown;
        });
    WritableImage image = TestInput.snapshot(scene, scale);
    double black = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        black += 0xff - (TestInput.pixel(image, x, y) & 0xff);
      }
    }
    return black;
  }
}
