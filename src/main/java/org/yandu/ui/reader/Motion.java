package org.yandu.ui.reader;

import static java.util.Objects.requireNonNull;

import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.ScrollEvent;

/**
 * Moves through the text: scrolled text by pixels, with a short glide if wished, text in pages by
 * pages. Every other move ends the glide.
 */
final class Motion {
  private static final double SCREEN = 0.9;
  private static final double GLIDE_NANOS = 120e6;

  /** From so many pixels on a turn of the wheel is a notch and not a finger's move. */
  private static final double NOTCH = 30;

  /** A finger moves so far to turn a page. */
  private static final double SWIPE = 120;

  private final Viewport view;
  private final ObservableBooleanValue gliding;
  private final Runnable moved;
  private double way;
  private double gone;
  private long since;
  private double swiped;

  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          frame(now);
        }
      };

  /**
   * @param gliding whether steps glide; otherwise they jump
   * @param moved told after every move
   */
  Motion(Viewport view, ObservableBooleanValue gliding, Runnable moved) {
    this.view = requireNonNull(view);
    this.gliding = requireNonNull(gliding);
    this.moved = requireNonNull(moved);
  }

  /** Ends a glide where it is. */
  void stop() {
    timer.stop();
    way = 0;
    gone = 0;
  }

  /** How far a glide has still to go. */
  double pending() {
    return way - gone;
  }

  /** Goes to a position of the view at once. */
  void to(double position) {
    stop();
    view.scrollTo(position);
    moved.run();
  }

  /** Moves scrolled text. */
  void by(double pixels) {
    if (!gliding.get()) {
      to(view.scroll() + pixels);
      return;
    }
    way = pending() + pixels;
    gone = 0;
    since = 0;
    timer.start();
  }

  /** A moment of the glide, in nanoseconds of the animation's clock. */
  void frame(long now) {
    since = since == 0 ? now : since;
    double part = Math.min(1, (now - since) / GLIDE_NANOS);
    double reached = way * (1 - (1 - part) * (1 - part));
    view.scrollTo(view.scroll() + reached - gone);
    gone = reached;
    if (part >= 1) {
      stop();
    }
    moved.run();
  }

  /** Moves by a few lines, or turns a page. */
  void step(int direction, double pixels) {
    if (view.isPaged()) {
      to(view.scroll() + direction);
    } else {
      by(direction * pixels);
    }
  }

  /** Moves by what is on screen, a little less where text is scrolled. */
  void page(int direction) {
    step(direction, view.height() * SCREEN);
  }

  /** Fingers move the text as they move; a notch of the wheel glides or turns a page. */
  void wheel(ScrollEvent event) {
    double delta = -event.getDeltaY();
    boolean notch = !event.isInertia() && !event.isDirect() && Math.abs(delta) >= NOTCH;
    if (view.isPaged()) {
      turn(event, delta, notch);
    } else if (notch) {
      by(2 * delta);
    } else {
      to(view.scroll() + delta * (event.isInertia() || event.isDirect() ? 1 : 2));
    }
  }

  /** What a finger's move goes on with by itself turns no page. */
  private void turn(ScrollEvent event, double delta, boolean notch) {
    if (event.isInertia()) {
      swiped = 0;
      return;
    }
    swiped = Math.signum(delta) == Math.signum(swiped) ? swiped + delta : delta;
    if (notch || Math.abs(swiped) >= SWIPE) {
      swiped = 0;
      page((int) Math.signum(delta));
    }
  }
}
