package org.yandu.ui.reader;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yandu.note.HighlightColor;
import org.yandu.ui.Contrast;

/** Everybody can read the text on whatever is painted beneath it (WCAG 2, level AA). */
class PaletteTest {
  private static final double AA = 4.5;

  /** For lines and shapes, and the least for what is quiet where a mark lies beneath it. */
  private static final double SHAPES = 3;

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

  @ParameterizedTest
  @EnumSource
  void linesAndTicksStandOutFromThePage(ReadingTheme theme) {
    Palette palette = Palette.of(theme);
    check("tick of a hit", palette.tick(), palette.page(), SHAPES);
    for (HighlightColor color : HighlightColor.values()) {
      check("line of " + color, palette.line(color), palette.page(), SHAPES);
      check("quiet text on " + color, palette.quiet(), palette.mark(color), SHAPES);
    }
    assertTrue(faint.isEmpty(), () -> theme + ": " + faint);
  }

  private void check(String what, Color ink, Color beneath) {
    check(what, ink, beneath, AA);
  }

  private void check(String what, Color ink, Color beneath, double least) {
    double contrast = Contrast.of(ink, beneath);
    if (contrast < least) {
      faint.add("%s %.2f".formatted(what, contrast));
    }
  }

  private static double apart(Color a, Color b) {
    return Math.hypot(
        Math.hypot(a.getRed() - b.getRed(), a.getGreen() - b.getGreen()),
        a.getBlue() - b.getBlue());
  }
}
