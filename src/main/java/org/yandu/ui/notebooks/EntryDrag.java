package org.yandu.ui.notebooks;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.yandu.library.Notebooks;

/** Moves entries with the mouse: by the handle, to where a line shows. */
final class EntryDrag {
  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");

  /** So near to an edge of the list it scrolls. */
  private static final double EDGE = 28;

  private final ListView<Notebooks.Shown> list;
  private final NotebooksModel model;
  private final Supplier<List<UUID>> chosen;
  private int target = -1;

  EntryDrag(ListView<Notebooks.Shown> list, NotebooksModel model, Supplier<List<UUID>> chosen) {
    this.list = list;
    this.model = model;
    this.chosen = chosen;
  }

  void serve(EntryCell cell) {
    cell.handle()
        .addEventHandler(
            MouseEvent.MOUSE_PRESSED,
            event -> {
              if (event.getButton() == MouseButton.PRIMARY
                  && !list.getSelectionModel().isSelected(cell.getIndex())) {
                list.getSelectionModel().clearAndSelect(cell.getIndex());
              }
              event.consume();
            });
    cell.handle().addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    cell.handle().addEventHandler(MouseEvent.MOUSE_RELEASED, event -> drop());
  }

  private void drag(MouseEvent event) {
    double y = list.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
    if (y < EDGE) {
      list.scrollTo(Math.max(0, firstVisible() - 1));
    } else if (y > list.getHeight() - EDGE) {
      list.scrollTo(Math.min(model.entries().size() - 1, firstVisible() + 1));
    }
    target = -1;
    for (EntryCell cell : cells()) {
      double top = cell.getBoundsInParent().getMinY();
      double middle = top + cell.getHeight() / 2;
      boolean over = y >= top && y < top + cell.getHeight();
      boolean above = over && y < middle;
      boolean last = cell.getIndex() == model.entries().size() - 1;
      boolean below = over && !above || last && y >= top + cell.getHeight();
      cell.pseudoClassStateChanged(ABOVE, above);
      cell.pseudoClassStateChanged(BELOW, below);
      if (above) {
        target = cell.getIndex();
      } else if (below) {
        target = cell.getIndex() + 1;
      }
    }
    event.consume();
  }

  private void drop() {
    for (EntryCell cell : cells()) {
      cell.pseudoClassStateChanged(ABOVE, false);
      cell.pseudoClassStateChanged(BELOW, false);
    }
    if (target >= 0 && !chosen.get().isEmpty()) {
      model.moveTo(chosen.get(), target);
    }
    target = -1;
  }

  private int firstVisible() {
    return cells().stream()
        .filter(cell -> cell.getBoundsInParent().getMaxY() > 1)
        .mapToInt(EntryCell::getIndex)
        .min()
        .orElse(0);
  }

  private List<EntryCell> cells() {
    List<EntryCell> cells = new ArrayList<>();
    for (var node : list.lookupAll(".list-cell")) {
      if (node instanceof EntryCell cell && !cell.isEmpty() && cell.isVisible()) {
        cells.add(cell);
      }
    }
    return cells;
  }
}
