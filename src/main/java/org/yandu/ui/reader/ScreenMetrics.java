package org.yandu.ui.reader;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.yandu.typeset.Face;
import org.yandu.typeset.Metrics;
import org.yandu.ui.kit.Fonts;

/** Measures the reading fonts; ideographs, all one em wide in them, are not even measured. */
final class ScreenMetrics implements Metrics {
  private static final double SAMPLE = 100;
  private final Font regular = Fonts.serif(false, SAMPLE);
  private final Font bold = Fonts.serif(true, SAMPLE);

  @Override
  public float advance(Face face, String character) {
    if (character.length() == 1 && character.charAt(0) >= 0x4E00 && character.charAt(0) <= 0x9FFF) {
      return 1;
    }
    // Between two letters, so that white space is not trimmed away.
    return (float) ((width(face, "x" + character + "x") - width(face, "xx")) / SAMPLE);
  }

  private double width(Face face, String text) {
    Text node = new Text(text);
    node.setFont(face == Face.BOLD ? bold : regular);
    return node.getLayoutBounds().getWidth();
  }
}
