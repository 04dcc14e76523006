package org.yandu.ui.kit;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/**
 * A list cell as wide as its list and as high as its content then needs, so that words wrap instead
 * of running out of sight.
 */
public abstract class CardCell<T> extends ListCell<T> {
  /** Kept free for the scroll bar so that its coming and going wraps nothing anew. */
  private static final double SCROLL_BAR = 12;

  protected CardCell() {
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }

  /** The content for {@code item}; asked whenever the cell shows another one. */
  protected abstract Region content(T item);

  @Override
  protected void updateItem(T item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    setGraphic(empty || item == null ? null : content(item));
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    if (!(getGraphic() instanceof Region content) || getListView() == null) {
      return super.computePrefHeight(width);
    }
    double inner = contentWidth(getListView().getWidth());
    return Math.ceil(snappedTopInset() + content.prefHeight(inner) + snappedBottomInset());
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getGraphic() instanceof Region content) {
      content.resizeRelocate(
          snappedLeftInset(),
          snappedTopInset(),
          contentWidth(getListView() == null ? getWidth() : getListView().getWidth()),
          getHeight() - snappedTopInset() - snappedBottomInset());
    }
  }

  private double contentWidth(double whole) {
    return Math.max(0, Math.floor(whole - SCROLL_BAR - snappedLeftInset() - snappedRightInset()));
  }
}
