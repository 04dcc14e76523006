package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.yandu.settings.Settings;

/** The text between its two side panes, whose widths in pixels survive resizing and hiding. */
final class Panes extends SplitPane {
  private static final double SMALLEST_SIDE = 200;
  private static final double SMALLEST_TEXT = 320;

  /** A divider's position is that of its middle; its width is set in the style sheet. */
  private static final double HALF_DIVIDER = 3;

  /** A little less than what is comfortable is no reason to take a pane away. */
  private static final double NEARLY = 0.98;

  /** A side is laid out at whole pixels; only who drags its divider makes more of a difference. */
  private static final double ROUNDING = 2;

  private final Region left;
  private final Region text;
  private final Region right;
  private final BooleanProperty leftShown = new SimpleBooleanProperty(this, "leftShown");
  private final BooleanProperty rightShown = new SimpleBooleanProperty(this, "rightShown");
  private boolean leftGaveRoom;
  private boolean rightGaveRoom;

  /** What two texts want together; 0 for one text. */
  private double wanted;

  private double leftPlaced;
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
    left.widthProperty()
        .addListener((_, _, width) -> {
          if (Math.abs(width.doubleValue() - leftPlaced) > ROUNDING) {
            leftWidth = kept(width, leftWidth);
          }
        });
    right.widthProperty().addListener((_, _, width) -> rightWidth = kept(width, rightWidth));
    arrange();
    // Dividers are set in parts of the whole width, which is known from the first layout on.
    widthProperty()
        .addListener((_, before, _) -> {
          if (before.doubleValue() == 0) {
            makeRoom(wanted);
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

  /**
   * Makes room for two texts where there is little, or gives it back for one: first the right pane
   * goes, then the left one gets narrower, at last it goes too.
   *
   * @param width that both texts want together in pixels, 0 for one text
   */
  void makeRoom(double width) {
    wanted = width;
    double whole = getWidth();
    if (width == 0) {
      giveBack();
      rightGaveRoom = false;
      leftGaveRoom = false;
      place();
    } else if (whole > 0) {
      double besideLeft = leftShown.get() ? whole - SMALLEST_SIDE - 2 * HALF_DIVIDER : whole;
      boolean rightGoes =
          rightShown.get() && besideLeft - rightWidth - 2 * HALF_DIVIDER < NEARLY * width;
      boolean leftGoes = leftShown.get() && besideLeft < NEARLY * width;
      rightGaveRoom = rightGaveRoom || rightGoes;
      leftGaveRoom = leftGaveRoom || leftGoes;
      rightShown.set(rightShown.get() && !rightGoes);
      leftShown.set(leftShown.get() && !leftGoes);
      place();
    }
  }

  private void giveBack() {
    if (alone) {
      leftBefore = leftBefore || leftGaveRoom;
      rightBefore = rightBefore || rightGaveRoom;
    } else {
      rightShown.set(rightShown.get() || rightGaveRoom);
      leftShown.set(leftShown.get() || leftGaveRoom);
    }
  }

  /** What the left pane gets: what the reader chose, less if that lets two texts have enough. */
  private double leftWidth(double whole) {
    double right = rightShown.get() ? rightWidth + 2 * HALF_DIVIDER : 0;
    double left = whole - wanted - right - 2 * HALF_DIVIDER;
    boolean enough = left >= SMALLEST_SIDE - (1 - NEARLY) * wanted;
    return wanted > 0 && enough ? Math.min(leftWidth, Math.max(SMALLEST_SIDE, left)) : leftWidth;
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
      if (wanted > 0) {
        makeRoom(wanted);
      }
    }
  }

  Settings.Panes settings(String leftTab, Settings.Outlines outlines) {
    return new Settings.Panes(
        Math.round(leftWidth),
        Math.round(rightWidth),
        leftShown.get() || alone && leftBefore || leftGaveRoom,
        rightShown.get() || alone && rightBefore || rightGaveRoom,
        leftTab,
        outlines);
  }

  /** Whether a node is in one of the panes beside the text. */
  boolean isBeside(Node node) {
    return FocusInside.holds(left, node) || FocusInside.holds(right, node);
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
      leftPlaced = leftWidth(whole);
      setDividerPosition(0, (leftPlaced + HALF_DIVIDER) / whole);
    }
    if (rightShown.get()) {
      setDividerPosition(getDividers().size() - 1, 1 - (rightWidth + HALF_DIVIDER) / whole);
    }
    applyCss();
    layout();
    arranging = false;
  }
}
