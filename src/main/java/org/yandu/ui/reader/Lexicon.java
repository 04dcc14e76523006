package org.yandu.ui.reader;

import java.util.function.Consumer;
import javafx.concurrent.Task;
import org.yandu.language.Segmenter;

/**
 * The words of the language: read in the background when somebody may soon ask, so that no click
 * waits for them. JavaFX thread only.
 */
final class Lexicon {
  private Task<Segmenter> reading;
  private Segmenter words;
  private Consumer<Segmenter> waiting;

  /** Begins to read, if nobody has yet. */
  void prepare() {
    if (reading != null) {
      return;
    }
    reading =
        new Task<>() {
          @Override
          protected Segmenter call() {
            return new Segmenter();
          }
        };
    reading.setOnSucceeded(_ -> ready(reading.getValue()));
    reading.setOnFailed(_ -> {
      throw new IllegalStateException("no words", reading.getException());
    });
    Thread.ofVirtual().name("words").start(reading);
  }

  private void ready(Segmenter read) {
    words = read;
    if (waiting != null) {
      Consumer<Segmenter> use = waiting;
      waiting = null;
      use.accept(read);
    }
  }

  boolean isReady() {
    return words != null;
  }

  /** Hands over the words: at once, or when they are read unless something else comes first. */
  void with(Consumer<Segmenter> use) {
    if (isReady()) {
      use.accept(words);
    } else {
      waiting = use;
      prepare();
    }
  }

  /** Whoever still waits has changed his mind. */
  void forget() {
    waiting = null;
  }
}
