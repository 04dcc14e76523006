package org.yandu.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.yandu.ui.FxTest;
import org.yandu.ui.TestInput;

class NewestTest extends FxTest {
  private final List<Exception> failures = new ArrayList<>();

  @Test
  void onlyTheNewestIsAnsweredAndThoseBetweenAreNotEvenWorkedOn() {
    Background background = TestInput.onFx(() -> Background.onThreads(failures::add));
    Newest newest = Newest.aside(background);
    CountDownLatch go = new CountDownLatch(1);
    List<Integer> worked = new CopyOnWriteArrayList<>();
    List<Integer> answered = new ArrayList<>();
    TestInput.run(() -> {
      for (int i = 1; i <= 4; i++) {
        int number = i;
        newest.ask(
            () -> {
              worked.add(number);
              go.await();
              return number;
            },
            answered::add);
      }
    });
    go.countDown();
    TestInput.waitFor(() -> !background.busyProperty().get());
    assertEquals(List.of(1, 4), worked);
    assertEquals(List.of(4), answered);
    TestInput.run(background::close);
  }

  @Test
  void aFailureIsToldAndTheNextIsAnswered() {
    Background background = Background.inPlace(failures::add);
    Newest newest = Newest.inOrder(background);
    List<String> answered = new ArrayList<>();
    newest.ask(
        () -> {
          throw new IllegalStateException("no");
        },
        _ -> answered.add("wrong"));
    newest.ask(() -> "right", answered::add);
    assertEquals(1, failures.size());
    assertEquals(List.of("right"), answered);
  }
}
