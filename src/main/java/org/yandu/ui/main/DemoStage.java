package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.yandu.library.Library;
import org.yandu.settings.Settings;
import org.yandu.settings.Settings.WindowPlace;
import org.yandu.settings.SettingsFile;
import org.yandu.ui.kit.FxThread;
import org.yandu.ui.kit.Pictures;

/** A window without a display, that is worked with as a reader would and photographed. */
final class DemoStage {
  private static final double WIDTH = 1000;
  private static final double HEIGHT = 760;
  private static final int PULSES = 3;
  private static final long STEP_MILLIS = 20;
  private static final long PATIENCE_MILLIS = 60_000;

  private final Path out;
  private final List<Path> written = new ArrayList<>();
  private Stage stage;
  private MainWindow window;

  /**
   * @param out folder for the pictures
   */
  DemoStage(Path out) {
    this.out = requireNonNull(out);
  }

  /** The pictures taken so far. */
  List<Path> written() {
    return List.copyOf(written);
  }

  static void startWithoutDisplay() throws InterruptedException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    CountDownLatch started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
      started.await();
      Platform.setImplicitExit(false);
    } catch (IllegalStateException e) {
      // It runs already; that is as good.
      started.countDown();
    }
  }

  void open(Path folder) throws Exception {
    SettingsFile file = new SettingsFile(folder);
    file.write(
        Settings.standard()
            .withWindow(new WindowPlace(0, 0, WIDTH, HEIGHT, false))
            .withPanes(
                new Settings.Panes(250, 270, true, true, "library", Settings.Outlines.standard())));
    Library library = Library.open(folder);
    FxThread.call(() -> {
      stage = new Stage();
      window = new MainWindow(stage, library, file, Machine.of(stage));
      window.show(List.of());
      return window;
    });
    settle();
  }

  void close() throws Exception {
    FxThread.call(() -> {
      window.close();
      stage.hide();
      return true;
    });
  }

  MainView view() {
    return window.view();
  }

  void act(Runnable action) throws Exception {
    FxThread.call(() -> {
      action.run();
      return true;
    });
    settle();
  }

  /** Waits until nothing is under way and all is laid out. */
  private void settle() throws Exception {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    int quiet = 0;
    while (quiet < PULSES) {
      boolean busy =
          FxThread.call(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return view().desk().background().busyProperty().get() || view().reader().isLoading();
          });
      quiet = busy ? 0 : quiet + 1;
      if (System.currentTimeMillis() > end) {
        throw new IllegalStateException("the window does not come to rest");
      }
      Thread.sleep(STEP_MILLIS);
    }
  }

  void picture(String name, double scale) throws Exception {
    Path file = out.resolve(name + ".png");
    Scene scene = stage.getScene();
    // The text is painted, not scaled, so that larger pictures are as sharp as a larger screen.
    act(() -> view().area().readers().forEach(reader -> reader.setRenderScale(scale)));
    try {
      Pictures.write(FxThread.call(() -> Pictures.withPopups(scene, scale)), file);
    } catch (IOException e) {
      throw new IOException("cannot write " + file, e);
    }
    written.add(file);
    // Each is shown once; a later picture is of something else.
    act(() -> view().notices().getChildren().clear());
  }

  /** Closes the menus that are open. */
  void closePopups() {
    List.copyOf(Window.getWindows()).stream()
        .filter(PopupWindow.class::isInstance)
        .forEach(Window::hide);
  }

  /** Drags over the text, between two points given in parts of its width and height. */
  void drag(double fromX, double fromY, double toX, double toY) {
    Node text = view().reader();
    double width = text.getLayoutBounds().getWidth();
    double height = text.getLayoutBounds().getHeight();
    mouse(text, MouseEvent.MOUSE_PRESSED, width * fromX, height * fromY);
    mouse(text, MouseEvent.MOUSE_DRAGGED, width * (fromX + toX) / 2, height * (fromY + toY) / 2);
    mouse(text, MouseEvent.MOUSE_DRAGGED, width * toX, height * toY);
    mouse(text, MouseEvent.MOUSE_RELEASED, width * toX, height * toY);
  }

  private static void mouse(Node node, EventType<MouseEvent> type, double x, double y) {
    Point2D screen = node.localToScreen(x, y);
    Point2D inScene = node.localToScene(x, y);
    boolean down = type != MouseEvent.MOUSE_RELEASED;
    Event.fireEvent(
        node,
        new MouseEvent(
            node,
            node,
            type,
            inScene.getX(),
            inScene.getY(),
            screen.getX(),
            screen.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            down,
            false,
            false,
            false,
            false,
            type != MouseEvent.MOUSE_DRAGGED,
            new PickResult(node, inScene.getX(), inScene.getY())));
  }
}
