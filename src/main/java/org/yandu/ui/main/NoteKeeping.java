package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Keeps words as they are typed; what cannot be kept because the disk is full or away is tried
 * again until it can.
 */
final class NoteKeeping {
  private static final Duration AGAIN = Duration.seconds(2);

  private final DeskModel desk;
  private final Cards cards;
  private final Runnable keptAfterAll;
  private final Map<UUID, Runnable> waiting = new HashMap<>();
  private final PauseTransition again = new PauseTransition(AGAIN);

  /**
   * Those who show the words.
   *
   * @param notKept told of words that wait, to show them in place of those that are on disk
   * @param kept told that nothing of a card waits any more
   */
  record Cards(BiConsumer<UUID, String> notKept, Consumer<UUID> kept) {}

  NoteKeeping(DeskModel desk, Cards cards, Runnable keptAfterAll) {
    this.desk = requireNonNull(desk);
    this.cards = requireNonNull(cards);
    this.keptAfterAll = requireNonNull(keptAfterAll);
    again.setOnFinished(_ -> tryAgain());
  }

  /** Keeps {@code text} by {@code write}; later words of a card take the place of earlier ones. */
  void keep(UUID card, String text, Runnable write) {
    waiting.remove(card);
    cards.kept().accept(card);
    desk.change(
        () -> {
          try {
            write.run();
          } catch (RuntimeException e) {
            desk.background().onScreen(() -> failed(card, text, write));
            throw e;
          }
          return true;
        },
        _ -> {});
  }

  private void failed(UUID card, String text, Runnable write) {
    waiting.put(card, write);
    cards.notKept().accept(card, text);
    again.playFromStart();
  }

  private void tryAgain() {
    Map.copyOf(waiting)
        .forEach((card, write) ->
            desk.background().inOrder(() -> isDone(write), done -> tried(card, write, done)));
  }

  /** The reader has been told already; only the end of the trouble is news. */
  private static boolean isDone(Runnable write) {
    try {
      write.run();
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private void tried(UUID card, Runnable write, boolean done) {
    if (!done) {
      again.playFromStart();
    } else if (waiting.remove(card, write)) {
      cards.kept().accept(card);
      desk.refresh();
      if (waiting.isEmpty()) {
        keptAfterAll.run();
      }
    }
  }
}
