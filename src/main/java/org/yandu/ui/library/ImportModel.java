package org.yandu.ui.library;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yandu.library.ImportReport;
import org.yandu.library.ImportReport.Item;
import org.yandu.library.Library;
import org.yandu.library.Progress;
import org.yandu.ui.kit.Background;

/** An import under way: how far it is, and how to stop it. */
public final class ImportModel {
  private static final State START = new State(0, 0, "", false);

  private final Library library;
  private final Background background;
  private final Consumer<ImportReport> finished;
  private final Consumer<Exception> failed;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", START);
  private final Deque<Function<Progress, ImportReport>> waiting = new ArrayDeque<>();
  private final List<Item> soFar = new ArrayList<>();
  private AtomicBoolean cancelled = new AtomicBoolean();

  /**
   * How far an import is.
   *
   * @param done finished files
   * @param total all files as far as known, 0 while they are looked for
   * @param file the one in hand
   * @param stopping whether it was told to stop
   */
  public record State(int done, int total, String file, boolean stopping) {
    public State {
      requireNonNull(file);
    }

    /** From 0 to 1, or -1 while nothing is known. */
    public double part() {
      return total > 0 ? (double) done / total : -1;
    }
  }

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

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Imports files and folders; asked while another import runs they come after it. */
  public void importFiles(List<Path> files) {
    start(progress -> library.importFiles(files, progress));
  }

  public void importSamples() {
    start(library::importSamples);
  }

  /** Stops after the file in hand; what waits is not begun. */
  public void cancel() {
    if (running.get()) {
      cancelled.set(true);
      State now = state.get();
      state.set(new State(now.done(), now.total(), now.file(), true));
    }
  }

  private void start(Function<Progress, ImportReport> work) {
    waiting.add(work);
    if (!running.get()) {
      running.set(true);
      cancelled = new AtomicBoolean();
      soFar.clear();
      next();
    }
  }

  private void next() {
    Function<Progress, ImportReport> work = waiting.remove();
    state.set(START);
    Progress progress = new Told(cancelled);
    background.aside(() -> work.apply(progress), this::done, this::stopped);
  }

  private void done(ImportReport report) {
    soFar.addAll(report.items());
    boolean more = !waiting.isEmpty();
    if (more && !cancelled.get()) {
      next();
      return;
    }
    waiting.clear();
    running.set(false);
    finished.accept(new ImportReport(soFar, report.cancelled() || more));
  }

  private void stopped(Exception problem) {
    waiting.clear();
    running.set(false);
    failed.accept(problem);
  }

  private final class Told implements Progress {
    private final AtomicBoolean stop;

    Told(AtomicBoolean stop) {
      this.stop = stop;
    }

    @Override
    public void at(int done, int total, String file) {
      background.onScreen(() -> state.set(new State(done, total, file, stop.get())));
    }

    @Override
    public boolean cancelled() {
      return stop.get();
    }
  }
}
