package org.yandu.ui.main;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.library.Library;
import org.yandu.settings.Settings;
import org.yandu.settings.SettingsFile;
import org.yandu.ui.FxTest;
import org.yandu.ui.TestInput;
import org.yandu.ui.kit.Choosers;

/** Base of tests of the whole window on a real library in a fresh folder. */
abstract class WindowTest extends FxTest {
  @TempDir Path folder;

  final List<String> clipboard = new ArrayList<>();
  final List<Path> toOpen = new ArrayList<>();
  Path toWrite;
  Stage stage;
  MainWindow window;

  @BeforeEach
  void fitOnTheScreen() {
    new SettingsFile(folder.resolve("library"))
        .write(Settings.standard().withWindow(new Settings.WindowPlace(0, 0, 1000, 800, false)));
  }

  /** Opens the window as a start of the program does. */
  void start(Path... files) throws Exception {
    Library library = Library.open(folder.resolve("library"));
    TestInput.run(() -> {
      stage = new Stage();
      window =
          new MainWindow(
              stage,
              library,
              new SettingsFile(folder.resolve("library")),
              new Machine(new Paths(), clipboard::add));
      window.show(List.of(files));
    });
    quiet();
  }

  /** Ends the program as closing the window does. */
  void end() {
    if (window != null) {
      TestInput.run(() -> {
        window.close();
        stage.hide();
      });
      window = null;
    }
  }

  @AfterEach
  void endAtLast() {
    end();
  }

  MainView view() {
    return window.view();
  }

  Scene scene() {
    return stage.getScene();
  }

  Node find(String selector) {
    return Platform.isFxApplicationThread()
        ? lookup(selector)
        : TestInput.onFx(() -> lookup(selector));
  }

  private Node lookup(String selector) {
    Node found = scene().getRoot().lookup(selector);
    if (found == null) {
      throw new AssertionError("not on screen: " + selector);
    }
    return found;
  }

  /** Waits until nothing is under way. */
  void quiet() {
    TestInput.waitFor(() -> !view().desk().background().busyProperty().get());
  }

  void startWithSamples() throws Exception {
    start();
    TestInput.click(find("#import-samples"));
    TestInput.waitFor(() -> view().desk().currentProperty().get() != null);
    quiet();
  }

  void picture(String name, double scale) {
    TestInput.snapshot(scene(), new File("target/pictures/" + name + ".png"), scale);
  }

  private final class Paths implements Choosers {
    @Override
    public List<Path> filesToOpen(String title) {
      return List.copyOf(toOpen);
    }

    @Override
    public Optional<Path> fileToWrite(String title, String suggestedName) {
      return Optional.ofNullable(toWrite);
    }
  }
}
