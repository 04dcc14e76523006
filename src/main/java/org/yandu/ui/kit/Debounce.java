package org.yandu.ui.kit;

import static java.util.Objects.requireNonNull;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Runs an action a moment after the last time it was asked for. */
public final class Debounce {
  private final Runnable action;
  private final PauseTransition pause;
  private boolean waiting;

  public Debounce(Duration delay, Runnable action) {
    this.action = requireNonNull(action);
    pause = new PauseTransition(requireNonNull(delay));
    pause.setOnFinished(_ -> flush());
  }

  public void ask() {
    waiting = true;
    pause.playFromStart();
  }

  /**
   * Has the action run at the latest the delay after the first time it was asked for, however often
   * it is asked for again meanwhile.
   */
  public void askSoon() {
    if (!waiting) {
      ask();
    }
  }

  /** Runs the action now if it was asked for. */
  public void flush() {
    pause.stop();
    if (waiting) {
      waiting = false;
      action.run();
    }
  }

  /** Forgets that the action was asked for. */
  public void cancel() {
    pause.stop();
    waiting = false;
  }
}
