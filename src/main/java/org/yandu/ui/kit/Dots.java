package org.yandu.ui.kit;

import javafx.scene.layout.Region;
import org.yandu.note.HighlightColor;

/** Small dots that show a colour beside its name. */
public final class Dots {
  private Dots() {}

  public static Region of(HighlightColor color) {
    Region dot = new Region();
    color(dot, color);
    return dot;
  }

  /** Gives a dot that is there another colour. */
  public static void color(Region dot, HighlightColor color) {
    dot.getStyleClass().setAll("menu-dot", "mark-" + color.word());
  }
}
