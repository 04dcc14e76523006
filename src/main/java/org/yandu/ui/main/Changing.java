package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.yandu.library.Library;
import org.yandu.ui.kit.Background;
import org.yandu.ui.main.DeskState.Seen;

/** Changes the library in the background and shows what has become of it. */
final class Changing {
  private final Library library;
  private final Background background;
  private final List<OpenDocument> desk;
  private final Consumer<DeskState> show;
  private Runnable before = () -> {};

  Changing(
      Library library, Background background, List<OpenDocument> desk, Consumer<DeskState> show) {
    this.library = requireNonNull(library);
    this.background = requireNonNull(background);
    this.desk = List.copyOf(desk);
    this.show = requireNonNull(show);
  }

  /**
   * @param action hands over what is being typed, so that it comes before what is done next
   */
  void before(Runnable action) {
    before = requireNonNull(action);
  }

  <T> void make(
      Callable<T> change, Consumer<? super T> done, Consumer<? super Exception> onFailure) {
    before.run();
    List<Seen> seen = Seen.on(desk);
    background.inOrder(
        () -> {
          T result = change.call();
          return new Changed<>(result, DeskState.of(library, seen));
        },
        changed -> {
          show.accept(changed.state());
          done.accept(changed.result());
        },
        onFailure);
  }

  private record Changed<T>(T result, DeskState state) {}
}
