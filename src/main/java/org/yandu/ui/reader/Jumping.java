package org.yandu.ui.reader;

import static java.util.Objects.requireNonNull;

/** Carries out jumps as soon as there is something laid out to jump in. */
final class Jumping {
  private final Viewport view;
  private final Motion motion;
  private final Ruler ruler;
  private final Selecting selecting;
  private final Flash flash;
  private ReaderModel.Jump asked;

  Jumping(Viewport view, Motion motion, Ruler ruler, Selecting selecting, Flash flash) {
    this.view = requireNonNull(view);
    this.motion = requireNonNull(motion);
    this.ruler = requireNonNull(ruler);
    this.selecting = requireNonNull(selecting);
    this.flash = requireNonNull(flash);
  }

  void ask(ReaderModel.Jump jump) {
    asked = jump;
  }

  void forget() {
    asked = null;
  }

  /** To be called when the view has its size. */
  void carryOut() {
    if (asked == null || view.isEmpty()) {
      return;
    }
    ReaderModel.Jump to = asked;
    asked = null;
    motion.stop();
    ruler.put(to.range().start());
    selecting.jumped(to.range().start());
    if (to.toTop()) {
      view.goTo(to.range().start());
    } else {
      view.reveal(to.range());
    }
    if (to.flash() && !to.range().isEmpty()) {
      flash.start(to.range());
    }
  }
}
