package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.yandu.library.Library;
import org.yandu.ui.kit.TypedWords;

/**
 * The words readers type, on their way to the disk. What it does not take is tried again until it
 * does, whatever is on screen by then; words for something that was deleted meanwhile become a note
 * of their own. On the JavaFX thread.
 */
final class WordKeeping implements TypedWords {
  private static final Duration AGAIN = Duration.seconds(2);

  /** Puts words where they belong; the same once more changes nothing. */
  @FunctionalInterface
  interface Write {
    /**
     * @throws NoSuchElementException if what they belong to is there no more
     */
    void to(Library library);
  }

  /**
   * What was typed in one place.
   *
   * @param item what it belongs to; later words for it take the place of earlier ones
   * @param about what the reader knows the place by, may be blank
   */
  record Words(UUID item, String about, String text, Write write) {
    Words {
      requireNonNull(item);
      requireNonNull(about);
      requireNonNull(text);
      requireNonNull(write);
    }
  }

  /** Who wants to know how the words fare. */
  interface Listener {
    /** Other words are refused than before. */
    void refusedChanged();

    /** The disk has taken the last of those it had refused. */
    void keptAfterAll();

    /** It was tried again in vain. */
    void stillRefused();

    /** Words whose place is gone are a note of their own now. */
    void becameFree();
  }

  private final Map<UUID, Words> underWay = new LinkedHashMap<>();
  private final Set<UUID> refused = new LinkedHashSet<>();

  /** On the disk, and perhaps not in all that is shown yet. */
  private final Set<Words> settling = new HashSet<>();

  private final PauseTransition again = new PauseTransition(AGAIN);
  private final Listener listener;
  private DeskModel desk;

  /** Twice would be once too often: what is done in between may have taken the words back. */
  private boolean trying;

  WordKeeping(Listener listener) {
    this.listener = requireNonNull(listener);
    again.setOnFinished(_ -> tryAgain());
  }

  /** Goes on with this desk, whose library is the one to write to. */
  void serve(DeskModel now) {
    desk = requireNonNull(now);
  }

  /** Takes words over; they count as typed until they are on the disk. */
  void keep(Words words) {
    underWay.put(words.item(), words);
    DeskModel here = desk;
    here.changing()
        .make(
            () -> stored(words, here.library()),
            free -> kept(words, free),
            failure -> {
              here.background().report(failure);
              failed(words);
            });
  }

  @Override
  public Optional<String> of(UUID item) {
    return Optional.ofNullable(underWay.get(item)).map(Words::text);
  }

  @Override
  public Optional<String> onTheWay(UUID item) {
    return Optional.ofNullable(underWay.get(item))
        .filter(words -> !settling.contains(words))
        .map(Words::text);
  }

  @Override
  public Optional<String> refused(UUID item) {
    return of(item).filter(_ -> refused.contains(item));
  }

  /** What is not on the disk yet, in the order it was begun. */
  List<Words> unkept() {
    return underWay.values().stream().filter(words -> !settling.contains(words)).toList();
  }

  /** Tries at once what the disk has refused. */
  void tryAgain() {
    again.stop();
    List<Words> waiting = refused.stream().map(underWay::get).toList();
    if (!waiting.isEmpty() && !trying) {
      trying = true;
      Library library = desk.library();
      desk.background()
          .inOrder(
              () -> waiting.stream().flatMap(words -> done(words, library).stream()).toList(),
              this::tried);
    }
  }

  /** The reader has been told already; only the end of the trouble is news. */
  private static Optional<Done> done(Words words, Library library) {
    try {
      return Optional.of(new Done(words, stored(words, library)));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private record Done(Words words, boolean free) {}

  private void tried(List<Done> done) {
    if (done.isEmpty()) {
      wait(true);
      return;
    }
    desk.changing()
        .make(
            () -> true,
            _ -> {
              done.forEach(each -> kept(each.words(), each.free()));
              wait(false);
            },
            _ -> wait(true));
  }

  private void wait(boolean inVain) {
    trying = false;
    if (!refused.isEmpty()) {
      again.playFromStart();
      if (inVain) {
        listener.stillRefused();
      }
    }
  }

  /**
   * Writes the words to where they belong.
   *
   * @return whether that is gone, and they have become a note of their own
   */
  private static boolean stored(Words words, Library library) {
    try {
      words.write().to(library);
      return false;
    } catch (NoSuchElementException gone) {
      if (!words.text().isBlank()) {
        library.freeNote(words.text());
      }
      return !words.text().isBlank();
    }
  }

  private void kept(Words words, boolean free) {
    if (free) {
      listener.becameFree();
    }
    if (underWay.get(words.item()) != words) {
      return;
    }
    settling.add(words);
    if (refused.remove(words.item())) {
      listener.refusedChanged();
      if (refused.isEmpty()) {
        again.stop();
        listener.keptAfterAll();
      }
    }
    // Pages that look again because of the change have done so by then; before, they show what is
    // older than these words.
    desk.background()
        .inOrder(
            () -> true,
            _ -> {
              settling.remove(words);
              underWay.remove(words.item(), words);
            });
  }

  private void failed(Words words) {
    if (underWay.get(words.item()) == words) {
      refused.add(words.item());
      listener.refusedChanged();
      again.playFromStart();
    }
  }
}
