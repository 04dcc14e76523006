package org.yandu.ui.reader;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yandu.note.HighlightColor;

/** Everybody can read the text on whatever is painted beneath it. */
class PaletteTest {
  private static final double AA = 4.5;
  private final List<String> faint = new ArrayList<>();

  @ParameterizedTest
  @EnumSource
  void textStandsOutFromEverythingBeneathIt(ReadingTheme theme) {
    Palette palette = Palette.of(theme);
    check("text on the page", palette.text(), palette.page());
    check("quiet text on the page", palette.quiet(), palette.page());
    check("text on a hit", palette.text(), palette.hit());
    check("text on the hit found last", palette.text(), palette.currentHit());
    check("text on the selection", palette.text(), palette.selection());
    for (HighlightColor color : HighlightColor.values()) {
      check("text on " + color, palette.text(), palette.mark(color));
    }
    assertTrue(faint.isEmpty(), () -> theme + ": " + faint);
  }

  @ParameterizedTest
  @EnumSource
  void noTwoMarksLookAlike(ReadingTheme theme) {
    Palette palette = Palette.of(theme);
    List<Color> seen = new ArrayList<>(List.of(palette.page(), palette.selection()));
    for (HighlightColor color : HighlightColor.values()) {
      for (Color other : seen) {
        double apart = apart(palette.mark(color), other);
        assertTrue(apart > 0.03, () -> theme + " " + color + " like " + other + ": " + apart);
      }
      seen.add(palette.mark(color));
    }
  }

  private void check(String what, Color ink, Color beneath) {
    double a = luminance(ink);
    double b = luminance(beneath);
    double contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < AA) {
      faint.add("%s %.2f".formatted(what, contrast));
    }
  }

  /** Relative luminance as WCAG 2 defines it. */
  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  private static double apart(Color a, Color b) {
    return Math.hypot(
        Math.hypot(a.getRed() - b.getRed(), a.getGreen() - b.getGreen()),
        a.getBlue() - b.getBlue());
  }
}
