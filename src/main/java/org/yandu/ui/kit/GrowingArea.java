package org.yandu.ui.kit;

import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/** A text area as high as its words need, within bounds. */
public class GrowingArea extends TextArea {
  /** What text and frame of the area need beside the lines themselves. */
  private static final double AROUND = 26;

  private static final double NARROWEST = 40;

  private final double smallest;
  private final double largest;

  /**
   * @param smallest height without words, in pixels
   * @param largest height from which on it scrolls
   */
  public GrowingArea(double smallest, double largest) {
    this.smallest = smallest;
    this.largest = largest;
    setWrapText(true);
    textProperty().addListener((_, _, _) -> requestLayout());
    // How high it is depends on how wide it is, which the first layout does not know.
    widthProperty().addListener((_, _, _) -> FxThread.later(this::requestLayout));
  }

  @Override
  protected double computePrefHeight(double width) {
    Text lines = new Text(getText().isEmpty() ? " " : getText() + "\u200b");
    lines.setFont(getFont());
    lines.setWrappingWidth(Math.max(NARROWEST, (width > 0 ? width : getWidth()) - AROUND));
    return Math.clamp(lines.getLayoutBounds().getHeight() + AROUND, smallest, largest);
  }
}
