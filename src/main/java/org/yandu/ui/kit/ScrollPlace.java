package org.yandu.ui.kit;

import java.util.OptionalDouble;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.skin.VirtualFlow;

/** How far a list or a table is scrolled, told by its rows; on the JavaFX thread only. */
public final class ScrollPlace {
  private ScrollPlace() {}

  /** The first row in sight, wholly or in part; -1 where there is none. */
  public static int first(Control list) {
    VirtualFlow<?> flow = flow(list);
    IndexedCell<?> cell = flow == null ? null : flow.getFirstVisibleCell();
    return cell == null ? -1 : cell.getIndex();
  }

  /** How far below the upper edge of the list a row begins; empty if it is not in sight. */
  public static OptionalDouble below(Control list, int index) {
    VirtualFlow<?> flow = flow(list);
    IndexedCell<?> last = flow == null ? null : flow.getLastVisibleCell();
    if (last == null || index < first(list) || index > last.getIndex()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(flow.getCell(index).getLayoutY());
  }

  /** Scrolls so that a row begins {@code below} the upper edge, as nearly as the list allows. */
  public static void show(Control list, int index, double below) {
    showNow(list, index, below);
    // The heights of rows that come into sight for the first time are guessed until a frame is
    // laid out.
    FxThread.later(() -> showNow(list, index, below));
  }

  private static void showNow(Control list, int index, double below) {
    list.applyCss();
    list.layout();
    VirtualFlow<?> flow = flow(list);
    if (flow == null || below(list, index).equals(OptionalDouble.of(below))) {
      return;
    }
    flow.scrollToTop(index);
    list.layout();
    flow.scrollPixels(-below);
  }

  private static VirtualFlow<?> flow(Control list) {
    return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
  }
}
