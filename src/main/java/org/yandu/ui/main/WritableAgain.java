package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.yandu.i18n.Texts;
import org.yandu.library.Library;
import org.yandu.library.Trouble;

/**
 * Says why a library can only be read, and sees to it that it can be written as soon as the cause
 * is gone; what is on screen stays as it is. On the JavaFX thread.
 */
final class WritableAgain {
  private static final Duration AGAIN = Duration.seconds(3);

  private final WordKeeping keeping;
  private final PauseTransition again = new PauseTransition(AGAIN);
  private MainView view;
  private boolean trying;

  /**
   * @param keeping tries its words as soon as that makes sense
   */
  WritableAgain(WordKeeping keeping) {
    this.keeping = requireNonNull(keeping);
    again.setOnFinished(_ -> attempt(false));
  }

  /** Looks after the library of this content of the window from now on. */
  void serve(MainView now) {
    view = requireNonNull(now);
    trying = false;
    again.stop();
    library().onlyToRead().ifPresent(this::say);
  }

  private void say(Trouble why) {
    if (why.mayPass()) {
      view.notices().warn(sentence(why), texts().get("main.tryAgain"), () -> attempt(true));
      again.playFromStart();
    } else {
      view.notices().warn(texts().get(why.key(), why.arguments().toArray()));
    }
  }

  private String sentence(Trouble why) {
    return texts().get("main.onlyToRead", texts().get(why.key(), why.arguments().toArray()));
  }

  /** Tries at once, because something was to be written. */
  void tryNow() {
    if (library().onlyToRead().filter(Trouble::mayPass).isPresent()) {
      attempt(false);
    }
  }

  /**
   * @param asked whether the reader did, who wants to be told then that it was in vain
   */
  private void attempt(boolean asked) {
    if (trying) {
      return;
    }
    trying = true;
    again.stop();
    MainView here = view;
    Library library = library();
    Trouble why = library.onlyToRead().orElseThrow();
    here.desk()
        .background()
        .aside(
            library::tryToWrite,
            writable -> {
              if (here == view) {
                tried(writable, asked, why);
              }
            },
            _ -> trying = false);
  }

  private void tried(boolean writable, boolean asked, Trouble why) {
    trying = false;
    if (writable) {
      view.notices().takeBack(sentence(why));
      view.notices().tell(texts().get("main.writable"));
      view.desk().refresh();
      keeping.tryAgain();
    } else if (asked) {
      say(why);
    } else {
      again.playFromStart();
    }
  }

  private Library library() {
    return view.desk().library();
  }

  private Texts texts() {
    return view.texts();
  }
}
