package org.yandu.ui.kit;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Of questions asked one after another only the newest is answered, and one is worked on at a time:
 * what is asked meanwhile takes the place of what waits, and of the answer that was on its way.
 * Call it on the JavaFX thread only.
 */
public final class Newest {
  private final Background background;
  private final boolean ordered;
  private boolean working;
  private Runnable waiting;

  private Newest(Background background, boolean ordered) {
    this.background = requireNonNull(background);
    this.ordered = ordered;
  }

  /** Questions about what changes, each behind the changes that were asked for before it. */
  public static Newest inOrder(Background background) {
    return new Newest(background, true);
  }

  /** Questions that are worked on beside everything else. */
  public static Newest aside(Background background) {
    return new Newest(background, false);
  }

  public <T> void ask(Callable<T> work, Consumer<? super T> done) {
    if (working) {
      waiting = () -> submit(work, done);
    } else {
      submit(work, done);
    }
  }

  private <T> void submit(Callable<T> work, Consumer<? super T> done) {
    working = true;
    Consumer<T> answer = result -> end(() -> done.accept(result));
    Consumer<Exception> failure = problem -> end(() -> background.report(problem));
    if (ordered) {
      background.inOrder(work, answer, failure);
    } else {
      background.aside(work, answer, failure);
    }
  }

  private void end(Runnable deliver) {
    working = false;
    Runnable newer = waiting;
    waiting = null;
    (newer == null ? deliver : newer).run();
  }
}
