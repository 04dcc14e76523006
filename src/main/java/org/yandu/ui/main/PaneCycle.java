package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** Carries the keys round the panes that are on screen, in the order in which they stand. */
final class PaneCycle {
  /** Set on a pane that has got the keys by a key, so that it can be seen to have them. */
  static final PseudoClass ARRIVED = PseudoClass.getPseudoClass("arrived");

  private final Supplier<List<Stop>> stops;

  /**
   * @param node holds the focus while the pane has it
   * @param focus gives the keys to the pane
   */
  record Stop(Node node, Runnable focus) {
    private void arrive() {
      focus.run();
      node.pseudoClassStateChanged(ARRIVED, true);
      node.focusWithinProperty().addListener(new Leaving(node));
    }

    private boolean hasFocus() {
      return FocusInside.of(node);
    }
  }

  /**
   * @param stops the panes on screen, asked for at every step
   */
  PaneCycle(Supplier<List<Stop>> stops) {
    this.stops = requireNonNull(stops);
  }

  /** To the next pane, or the one before; to the first where no pane has the focus. */
  void step(boolean forward) {
    List<Stop> now = stops.get();
    int here = -1;
    for (int i = 0; i < now.size(); i++) {
      if (now.get(i).hasFocus()) {
        here = i;
      }
    }
    int next = here < 0 ? 0 : Math.floorMod(here + (forward ? 1 : -1), now.size());
    now.get(next).arrive();
  }

  /** Takes the sign away when the focus goes, and itself with it. */
  private record Leaving(Node node) implements ChangeListener<Boolean> {
    @Override
    public void changed(ObservableValue<? extends Boolean> within, Boolean before, Boolean now) {
      if (!now) {
        node.pseudoClassStateChanged(ARRIVED, false);
        within.removeListener(this);
      }
    }
  }
}
