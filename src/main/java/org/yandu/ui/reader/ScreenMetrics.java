package org.yandu.ui.reader;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.yandu.typeset.Face;
import org.yandu.typeset.Metrics;
import org.yandu.ui.kit.Fonts;
import org.yandu.ui.kit.Typeface;

/** Measures a typeface; ideographs, where all are one em wide, are not even measured. */
final class ScreenMetrics implements Metrics {
  private static final double SAMPLE = 100;
  private static final double EXACT = 0.001;

  /** Two em long; few fonts but the bundled ones have it. */
  private static final String DASH = "⸺";

  private final Font regular;
  private final Font bold;
  private final Font dash;
  private final boolean square;

  ScreenMetrics(Typeface typeface) {
    regular = Fonts.of(typeface, false, SAMPLE);
    bold = Fonts.of(typeface, true, SAMPLE);
    dash = Fonts.of(typeface.isBundled() ? typeface : Typeface.SONG, false, SAMPLE);
    square = typeface.isBundled() || isSquare("国") && isSquare("一") && isSquare("龥");
  }

  private boolean isSquare(String character) {
    return Math.abs(measured(Face.REGULAR, character) - 1) < EXACT;
  }

  @Override
  public float advance(Face face, String character) {
    boolean han =
        character.length() == 1 && character.charAt(0) >= 0x4E00 && character.charAt(0) <= 0x9FFF;
    return han && (square || face == Face.BOLD) ? 1 : measured(face, character);
  }

  private float measured(Face face, String character) {
    // Between two letters, so that white space is not trimmed away.
    Font font = face == Face.BOLD ? bold : character.equals(DASH) ? dash : regular;
    return (float) ((width(font, "x" + character + "x") - width(font, "xx")) / SAMPLE);
  }

  private static double width(Font font, String text) {
    Text node = new Text(text);
    node.setFont(font);
    return node.getLayoutBounds().getWidth();
  }
}
