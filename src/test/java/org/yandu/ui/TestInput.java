package org.yandu.ui;

import com.sun.glass.events.MouseEvent;
import com.sun.glass.ui.headless.HeadlessInput;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.transform.Transform;
import javafx.stage.Window;

/**
 * Real mouse, wheel and key events for tests on the headless platform, sent from any thread but the
 * JavaFX thread; each call returns after the events were handled and the next frame was laid out.
 *
 * <p>Usage: {@code TestInput.drag(view, 10, 10, 200, 80); TestInput.type(scene, KeyCode.C,
 * TestInput.CTRL); TestInput.snapshot(scene, new File("target/x.png"), 1.5);}
 */
public final class TestInput {
  public static final int NONE = 0;
  public static final int SHIFT = 1;
  public static final int CTRL = 4;
  public static final int ALT = 8;
  private static final long PATIENCE_SECONDS = 30;
  private static final AtomicReference<Throwable> FAILURE = new AtomicReference<>();
  private static final AtomicBoolean STARTED = new AtomicBoolean();

  private TestInput() {}

  static void startToolkit() {
    if (!STARTED.compareAndSet(false, true)) {
      return;
    }
    var ready = new CountDownLatch(1);
    Platform.startup(() -> {
      Platform.setImplicitExit(false);
      Thread.currentThread()
          .setUncaughtExceptionHandler((_, problem) -> {
            if (!isOutsideTheScreen(problem)) {
              FAILURE.compareAndSet(null, problem);
            }
          });
      ready.countDown();
    });
    try {
      if (!ready.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("the JavaFX toolkit does not start");
      }
    } catch (InterruptedException problem) {
      throw new IllegalStateException(problem);
    }
  }

  /**
   * The headless screen cannot hold a part of a window that lies beyond its edge, where a menu may
   * be for a moment before it is moved in; the pixels are lost and nothing else.
   */
  private static boolean isOutsideTheScreen(Throwable problem) {
    return problem instanceof IndexOutOfBoundsException
        && Arrays.stream(problem.getStackTrace())
            .anyMatch(frame ->
                frame.getClassName().equals("com.sun.glass.ui.headless.HeadlessWindow")
                    && frame.getMethodName().equals("blit"));
  }

  static void closeWindows() {
    onFx(() -> {
      List.copyOf(Window.getWindows()).forEach(Window::hide);
      return null;
    });
    settle();
  }

  /** Runs on the JavaFX thread and waits. */
  public static void run(Runnable action) {
    onFx(() -> {
      action.run();
      return null;
    });
  }

  /** Computes on the JavaFX thread and waits for the value. */
  public static <T> T onFx(Callable<T> action) {
    var result = new CompletableFuture<T>();
    Platform.runLater(() -> {
      try {
        result.complete(action.call());
      } catch (Throwable problem) {
        result.completeExceptionally(problem);
      }
    });
    try {
      return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException problem) {
      throw rethrown(problem.getCause());
    } catch (InterruptedException | TimeoutException problem) {
      throw new AssertionError("the JavaFX thread does not answer", problem);
    }
  }

  /** Waits until everything asked for so far is handled and laid out; throws what was thrown. */
  public static void settle() {
    run(() -> {
      for (Window window : Window.getWindows()) {
        if (window.getScene() != null) {
          window.getScene().getRoot().applyCss();
          window.getScene().getRoot().layout();
        }
      }
    });
    run(() -> {});
    Throwable failure = FAILURE.getAndSet(null);
    if (failure != null) {
      throw rethrown(failure);
    }
  }

  /**
   * Waits until {@code condition}, asked on the JavaFX thread, holds; fails after long patience.
   */
  public static void waitFor(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!onFx(condition::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("what was waited for did not happen");
      }
      settle();
      sleep(5);
    }
    settle();
  }

  /** Moves the mouse to a point of the node. */
  public static void move(Node node, double x, double y) {
    at(node, x, y, (input, px, py) -> input.mouse(MouseEvent.MOVE, none(), px, py, 0, false));
  }

  public static void click(Node node, double x, double y) {
    click(node, x, y, MouseButton.PRIMARY, 1, NONE);
  }

  /** Clicks in the middle of the node. */
  public static void click(Node node) {
    Point2D middle =
        onFx(() ->
            new Point2D(node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY()));
    click(node, middle.getX(), middle.getY());
  }

  /** Clicks {@code times} in quick succession with the given button and modifier keys. */
  public static void click(
      Node node, double x, double y, MouseButton button, int times, int modifiers) {
    int code = button == MouseButton.SECONDARY ? MouseEvent.BUTTON_RIGHT : MouseEvent.BUTTON_LEFT;
    int held = modifiers | (button == MouseButton.SECONDARY ? 64 : 32);
    boolean menu = button == MouseButton.SECONDARY;
    forgetEarlierClicks(node);
    at(
        node,
        x,
        y,
        (input, px, py) -> {
          input.mouse(MouseEvent.MOVE, none(), px, py, modifiers, false);
          for (int i = 0; i < times; i++) {
            input.mouse(MouseEvent.DOWN, code, px, py, held, menu);
            if (menu) {
              input.menu(px, py);
            }
            input.mouse(MouseEvent.UP, code, px, py, modifiers, menu);
          }
        });
  }

  /** Presses the primary button at one point, moves in steps and releases at another. */
  public static void drag(Node node, double fromX, double fromY, double toX, double toY) {
    press(node, fromX, fromY, NONE);
    for (int step = 1; step <= 8; step++) {
      double part = step / 8.0;
      dragTo(node, fromX + (toX - fromX) * part, fromY + (toY - fromY) * part);
    }
    release(node, toX, toY);
  }

  public static void press(Node node, double x, double y, int modifiers) {
    forgetEarlierClicks(node);
    at(
        node,
        x,
        y,
        (input, px, py) -> {
          input.mouse(MouseEvent.MOVE, none(), px, py, modifiers, false);
          input.mouse(MouseEvent.DOWN, MouseEvent.BUTTON_LEFT, px, py, modifiers | 32, false);
        });
  }

  /** Clicks so many times, and presses once more without letting go. */
  public static void pressAfter(Node node, double x, double y, int clicks) {
    click(node, x, y, MouseButton.PRIMARY, clicks, NONE);
    at(
        node,
        x,
        y,
        (input, px, py) -> input.mouse(MouseEvent.DOWN, MouseEvent.BUTTON_LEFT, px, py, 32, false));
  }

  /** Moves with the primary button held. */
  public static void dragTo(Node node, double x, double y) {
    at(
        node,
        x,
        y,
        (input, px, py) -> input.mouse(MouseEvent.DRAG, MouseEvent.BUTTON_LEFT, px, py, 32, false));
  }

  public static void release(Node node, double x, double y) {
    at(
        node,
        x,
        y,
        (input, px, py) -> input.mouse(MouseEvent.UP, MouseEvent.BUTTON_LEFT, px, py, 0, false));
  }

  /** Turns the wheel over a point; one notch is 40 pixels, positive notches go up. */
  public static void wheel(Node node, double x, double y, double notches, int modifiers) {
    at(node, x, y, (input, px, py) -> input.wheel(px, py, notches, modifiers));
  }

  /** Presses and releases a key in the window of {@code scene}; characters are typed as well. */
  public static void type(Scene scene, KeyCode code, int modifiers) {
    char[] typed = typed(code, modifiers);
    run(() -> {
      var input = HeadlessInput.of(scene.getWindow());
      input.key(com.sun.glass.events.KeyEvent.PRESS, code.getCode(), typed, modifiers);
      if (typed.length > 0 && (modifiers & (CTRL | ALT)) == 0) {
        input.key(com.sun.glass.events.KeyEvent.TYPED, 0, typed, modifiers);
      }
      if (scene.getWindow() != null) {
        input.key(com.sun.glass.events.KeyEvent.RELEASE, code.getCode(), typed, modifiers);
      }
    });
    settle();
  }

  public static void type(Scene scene, KeyCode code) {
    type(scene, code, NONE);
  }

  /** Presses the key that asks for a context menu. */
  public static void menuKey(Scene scene) {
    run(() -> HeadlessInput.of(scene.getWindow()).menuKey());
    settle();
  }

  /** Types any text, Chinese included, into what has the focus. */
  public static void typeText(Scene scene, String text) {
    text.codePoints()
        .forEach(point ->
            run(() ->
                HeadlessInput.of(scene.getWindow())
                    .key(com.sun.glass.events.KeyEvent.TYPED, 0, Character.toChars(point), NONE)));
    settle();
  }

  /** Paints the scene, enlarged by {@code scale}, into a picture and writes it as PNG. */
  public static WritableImage snapshot(Scene scene, File file, double scale) {
    WritableImage image = snapshot(scene, scale);
    try {
      Pngs.write(image, file.toPath());
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return image;
  }

  /** Paints the scene, enlarged by {@code scale}, into a picture. */
  public static WritableImage snapshot(Scene scene, double scale) {
    settle();
    return onFx(() -> {
      var parameters = new SnapshotParameters();
      parameters.setTransform(Transform.scale(scale, scale));
      parameters.setFill(scene.getFill());
      return scene.getRoot().snapshot(parameters, null);
    });
  }

  /** The colour of a pixel as 0xRRGGBB. */
  public static int pixel(WritableImage image, int x, int y) {
    PixelReader reader = image.getPixelReader();
    return reader.getArgb(x, y) & 0xFFFFFF;
  }

  private static void forgetEarlierClicks(Node node) {
    at(
        node,
        -1000,
        -1000,
        (input, px, py) -> input.mouse(MouseEvent.MOVE, none(), px, py, 0, false));
  }

  private static void at(Node node, double x, double y, Event event) {
    run(() -> {
      Point2D point = node.localToScene(x, y);
      Scene scene = node.getScene();
      event.send(
          HeadlessInput.of(scene.getWindow()),
          (int) Math.round(point.getX() + scene.getX()),
          (int) Math.round(point.getY() + scene.getY()));
    });
    settle();
  }

  private static char[] typed(KeyCode code, int modifiers) {
    if (code == KeyCode.ENTER) {
      return new char[] {'\r'};
    }
    if (code == KeyCode.SPACE) {
      return new char[] {' '};
    }
    if (code.isLetterKey() || code.isDigitKey()) {
      String name = code.getChar();
      return ((modifiers & SHIFT) != 0 ? name : name.toLowerCase(java.util.Locale.ROOT))
          .toCharArray();
    }
    return new char[0];
  }

  private static int none() {
    return MouseEvent.BUTTON_NONE;
  }

  private static RuntimeException rethrown(Throwable problem) {
    if (problem instanceof RuntimeException runtime) {
      return runtime;
    }
    if (problem instanceof Error error) {
      throw error;
    }
    return new IllegalStateException(problem);
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException problem) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(problem);
    }
  }

  private interface Event {
    void send(HeadlessInput input, int x, int y);
  }
}
