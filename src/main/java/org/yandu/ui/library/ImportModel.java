package org.yandu.ui.library;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.yandu.library.ImportReport;
import org.yandu.library.Library;
import org.yandu.library.Progress;
import org.yandu.ui.kit.Background;

/** An import under way: how far it is, and how to stop it. */
public final class ImportModel {
  private final Library library;
  private final Background background;
  private final Consumer<ImportReport> finished;
  private final Consumer<Exception> failed;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
  private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper(this, "part");
  private final ReadOnlyStringWrapper what = new ReadOnlyStringWrapper(this, "what", "");
  private AtomicBoolean cancelled = new AtomicBoolean();

  public ImportModel(
      Library library,
      Background background,
      Consumer<ImportReport> finished,
      Consumer<Exception> failed) {
    this.library = requireNonNull(library);
    this.background = requireNonNull(background);
    this.finished = requireNonNull(finished);
    this.failed = requireNonNull(failed);
  }

  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** From 0 to 1, or -1 while nothing is known. */
  public ReadOnlyDoubleProperty partProperty() {
    return part.getReadOnlyProperty();
  }

  /** The file in hand. */
  public ReadOnlyStringProperty whatProperty() {
    return what.getReadOnlyProperty();
  }

  /** Imports files and folders; asked while another import runs it does nothing. */
  public void importFiles(List<Path> files) {
    start(progress -> library.importFiles(files, progress));
  }

  public void importSamples() {
    start(library::importSamples);
  }

  /** Stops after the file in hand. */
  public void cancel() {
    cancelled.set(true);
  }

  private void start(Function<Progress, ImportReport> work) {
    if (running.get()) {
      return;
    }
    running.set(true);
    part.set(-1);
    what.set("");
    cancelled = new AtomicBoolean();
    Progress progress = new Told(cancelled);
    background.aside(
        () -> work.apply(progress),
        report -> {
          running.set(false);
          finished.accept(report);
        },
        problem -> {
          running.set(false);
          failed.accept(problem);
        });
  }

  private final class Told implements Progress {
    private final AtomicBoolean stop;

    Told(AtomicBoolean stop) {
      this.stop = stop;
    }

    @Override
    public void at(int done, int total, String file) {
      background.onScreen(() -> {
        part.set(total > 0 ? (double) done / total : -1);
        what.set(file);
      });
    }

    @Override
    public boolean cancelled() {
      return stop.get();
    }
  }
}
