package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.yandu.settings.Settings;

/** The text between its two side panes, whose widths in pixels survive resizing and hiding. */
final class Panes extends SplitPane {
  private static final double SMALLEST_SIDE = 200;
  private static final double SMALLEST_TEXT = 320;

  /** Below this width a line of text is too short to be read with pleasure. */
  private static final double ENOUGH_TEXT = 420;

  /** A divider's position is that of its middle; its width is set in the style sheet. */
  private static final double HALF_DIVIDER = 3;

  private final Region left;
  private final Region text;
  private final Region right;
  private final BooleanProperty leftShown = new SimpleBooleanProperty(this, "leftShown");
  private final BooleanProperty rightShown = new SimpleBooleanProperty(this, "rightShown");
  private boolean gaveRoom;
  private boolean alone;
  private boolean leftBefore;
  private boolean rightBefore;
  private double leftWidth;
  private double rightWidth;
  private boolean arranging;

  Panes(Region left, Region text, Region right, Settings.Panes start) {
    this.left = requireNonNull(left);
    this.text = requireNonNull(text);
    this.right = requireNonNull(right);
    left.setMinWidth(SMALLEST_SIDE);
    right.setMinWidth(SMALLEST_SIDE);
    text.setMinWidth(SMALLEST_TEXT);
    leftWidth = Math.max(SMALLEST_SIDE, start.left());
    rightWidth = Math.max(SMALLEST_SIDE, start.right());
    leftShown.set(start.leftShown());
    rightShown.set(start.rightShown());
    SplitPane.setResizableWithParent(left, false);
    SplitPane.setResizableWithParent(right, false);
    leftShown.addListener((_, _, _) -> arrange());
    rightShown.addListener((_, _, _) -> arrange());
    left.widthProperty().addListener((_, _, width) -> leftWidth = kept(width, leftWidth));
    right.widthProperty().addListener((_, _, width) -> rightWidth = kept(width, rightWidth));
    arrange();
    // Dividers are set in parts of the whole width, which is known from the first layout on.
    widthProperty()
        .addListener((_, before, _) -> {
          if (before.doubleValue() == 0) {
            place();
          }
        });
  }

  BooleanProperty leftShownProperty() {
    return leftShown;
  }

  BooleanProperty rightShownProperty() {
    return rightShown;
  }

  /** Makes room for two texts where there is little, or gives it back for one. */
  void makeRoom(boolean forTwo) {
    if (forTwo) {
      gaveRoom = rightShown.get() && text.getWidth() > 0 && text.getWidth() < 2 * ENOUGH_TEXT;
      rightShown.set(rightShown.get() && !gaveRoom);
    } else if (gaveRoom) {
      rightShown.set(true);
      gaveRoom = false;
    }
  }

  /** Hides both panes, or shows those again that were there before. */
  void readAlone(boolean now) {
    if (now == alone) {
      return;
    }
    alone = now;
    if (now) {
      leftBefore = leftShown.get();
      rightBefore = rightShown.get();
      leftShown.set(false);
      rightShown.set(false);
    } else {
      leftShown.set(leftShown.get() || leftBefore);
      rightShown.set(rightShown.get() || rightBefore);
    }
  }

  Settings.Panes settings(String leftTab) {
    return new Settings.Panes(
        Math.round(leftWidth),
        Math.round(rightWidth),
        leftShown.get() || alone && leftBefore,
        rightShown.get() || alone && rightBefore,
        leftTab);
  }

  private double kept(Number width, double before) {
    return arranging || width.doubleValue() < SMALLEST_SIDE || getWidth() == 0
        ? before
        : width.doubleValue();
  }

  private void arrange() {
    arranging = true;
    getItems().clear();
    if (leftShown.get()) {
      getItems().add(left);
    }
    getItems().add(text);
    if (rightShown.get()) {
      getItems().add(right);
    }
    arranging = false;
    place();
  }

  private void place() {
    double whole = getWidth();
    if (whole <= 0) {
      return;
    }
    arranging = true;
    if (leftShown.get()) {
      setDividerPosition(0, (leftWidth + HALF_DIVIDER) / whole);
    }
    if (rightShown.get()) {
      setDividerPosition(getDividers().size() - 1, 1 - (rightWidth + HALF_DIVIDER) / whole);
    }
    applyCss();
    layout();
    arranging = false;
  }
}
