package org.yandu.ui.kit;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;

/** Lets the menu key open the menu of the chosen cell: JavaFX asks the list, which has none. */
public final class MenuKey {
  private MenuKey() {}

  public static void serve(ListView<?> list) {
    list.addEventHandler(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        event -> {
          if (event.isKeyboardTrigger()) {
            open(list);
            event.consume();
          }
        });
  }

  private static void open(ListView<?> list) {
    int chosen = list.getSelectionModel().getSelectedIndex();
    list.lookupAll(".list-cell").stream()
        .filter(ListCell.class::isInstance)
        .map(node -> (ListCell<?>) node)
        .filter(cell -> !cell.isEmpty() && cell.getIndex() == chosen)
        .findFirst()
        .ifPresent(MenuKey::ask);
  }

  private static void ask(ListCell<?> cell) {
    Bounds at = cell.localToScreen(cell.getBoundsInLocal());
    double x = at.getMinX() + Math.min(24, at.getWidth() / 2);
    double y = at.getMinY() + Math.min(24, at.getHeight() / 2);
    Event.fireEvent(
        cell,
        new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 24, 24, x, y, false, null));
  }
}
