package org.yandu;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.yandu.io.LogFile;
import org.yandu.library.Handover;
import org.yandu.library.Library;
import org.yandu.library.LibraryException;
import org.yandu.settings.SettingsFile;
import org.yandu.ui.main.Machine;
import org.yandu.ui.main.MainWindow;
import org.yandu.ui.main.Problem;

/**
 * Opens the library named by the first parameter, then the window on it, then the other files and
 * links. If another window has the library, that one is given them.
 */
public final class YanduApp extends Application {
  private Path folder;
  private List<String> items = List.of();
  private boolean handedOver;
  private Library library;
  private LibraryException problem;

  @Override
  public void init() {
    List<String> parameters = getParameters().getRaw();
    folder = Path.of(parameters.getFirst());
    items = parameters.subList(1, parameters.size());
    LogFile.start(folder);
    openLibrary();
    handedOver =
        problem != null && problem.reason() == LibraryException.Reason.IN_USE && handOver();
  }

  private void openLibrary() {
    problem = null;
    try {
      library = Library.open(folder);
      // Logging out ends programs without closing their windows.
      Runtime.getRuntime().addShutdownHook(new Thread(library::close, "close library"));
    } catch (LibraryException e) {
      problem = e;
    }
  }

  private boolean handOver() {
    try {
      return Handover.send(folder, items);
    } catch (IOException e) {
      // Then the sentence that says who holds it is all there is to say.
      return false;
    }
  }

  @Override
  public void start(Stage stage) {
    if (handedOver) {
      Platform.exit();
      return;
    }
    show(stage);
  }

  private void show(Stage stage) {
    if (problem != null) {
      Problem.show(stage, folder, problem, () -> openAgain(stage));
      return;
    }
    MainWindow window = new MainWindow(stage, library, new SettingsFile(folder), Machine.of(stage));
    window.show(List.of());
    window.open(items);
  }

  /** After a repair. */
  private void openAgain(Stage stage) {
    openLibrary();
    show(stage);
  }
}
