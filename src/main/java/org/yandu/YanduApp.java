package org.yandu;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import org.yandu.io.LogFile;
import org.yandu.library.Library;
import org.yandu.library.LibraryException;
import org.yandu.settings.SettingsFile;
import org.yandu.ui.main.Machine;
import org.yandu.ui.main.MainWindow;
import org.yandu.ui.main.Problem;

/** Opens the library named by the first parameter, then the window on it, then the other files. */
public final class YanduApp extends Application {
  private Path folder;
  private List<Path> files = List.of();
  private Library library;
  private LibraryException problem;

  @Override
  public void init() {
    List<Path> paths = getParameters().getRaw().stream().map(Path::of).toList();
    folder = paths.getFirst();
    files = paths.subList(1, paths.size());
    LogFile.start(folder);
    try {
      library = Library.open(folder);
      // Logging out ends programs without closing their windows.
      Runtime.getRuntime().addShutdownHook(new Thread(library::close, "close library"));
    } catch (LibraryException e) {
      problem = e;
    }
  }

  @Override
  public void start(Stage stage) {
    if (problem != null) {
      Problem.show(stage, folder, problem);
      return;
    }
    new MainWindow(stage, library, new SettingsFile(folder), Machine.of(stage)).show(files);
  }
}
