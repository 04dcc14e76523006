package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
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
  private final List<Consumer<Segmenter>> waiting = new ArrayList<>();

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
    List<Consumer<Segmenter>> uses = List.copyOf(waiting);
    waiting.clear();
    uses.forEach(use -> use.accept(read));
  }

  boolean isReady() {
    return words != null;
  }

  /** Hands over the words: at once, or in the order of asking when they are read. */
  void with(Consumer<Segmenter> use) {
    if (isReady()) {
      use.accept(words);
    } else {
      waiting.add(use);
      prepare();
    }
  }

  /** Whoever still waits gets nothing. */
  void forget() {
    waiting.clear();
  }
}
