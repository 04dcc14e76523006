package org.yandu.ui.notebooks;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.yandu.library.Notebooks;

/** Moves entries with the mouse: by the handle, to where a line shows. */
final class EntryDrag {
  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");

  /** So near to an edge of the list it scrolls. */
  private static final double EDGE = 28;

  /** So many times one entry at a time. */
  private static final int SLOW = 10;

  private static final Duration EVERY = Duration.millis(120);

  private final ListView<Notebooks.Shown> list;
  private final NotebooksModel model;
  private final Supplier<List<UUID>> chosen;
  private final Timeline again;
  private double at;

  /** How many times it has scrolled while the mouse is held at an edge. */
  private int held;

  private int target = -1;

  EntryDrag(ListView<Notebooks.Shown> list, NotebooksModel model, Supplier<List<UUID>> chosen) {
    this.list = list;
    this.model = model;
    this.chosen = chosen;
    again = new Timeline(new KeyFrame(EVERY, _ -> goOn()));
    again.setCycleCount(Animation.INDEFINITE);
    // The list is told, not the handle: that one scrolls out of sight with its cell.
    list.addEventFilter(MouseDragEvent.MOUSE_DRAG_OVER, this::drag);
    list.addEventFilter(MouseDragEvent.MOUSE_DRAG_RELEASED, _ -> drop());
    // Let go outside of the list, an entry stays where it was.
    list.addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED_TARGET, this::left);
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
    cell.handle()
        .setOnDragDetected(event -> {
          cell.handle().startFullDrag();
          event.consume();
        });
  }

  private void drag(MouseEvent event) {
    at = list.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
    follow(at);
    again.play();
    event.consume();
  }

  private void goOn() {
    held = at < EDGE || at > list.getHeight() - EDGE ? held + 1 : 0;
    follow(at);
  }

  /** Also while the mouse is held still: at an edge the list goes on scrolling. */
  private void follow(double y) {
    if (y < EDGE) {
      list.scrollTo(Math.max(0, firstVisible() - step()));
    } else if (y > list.getHeight() - EDGE) {
      list.scrollTo(Math.min(model.entries().size() - 1, firstVisible() + step()));
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
  }

  /** The longer the mouse is held the faster, so that the end of a long notebook is reached. */
  private int step() {
    return 1 + Math.max(0, held - SLOW) * held / SLOW;
  }

  private void left(MouseDragEvent event) {
    if (event.getTarget() == list) {
      target = -1;
      drop();
    }
  }

  private void drop() {
    again.stop();
    held = 0;
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
