package org.yandu.ui.kit;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * The one road off the JavaFX thread: work is done elsewhere, its result delivered on that thread.
 *
 * <p>A failure is logged once and handed on, once. Call it on the JavaFX thread only.
 */
public final class Background implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Background.class.getName());
  private static final int SECONDS_TO_FINISH = 20;

  private final Executor ordered;
  private final Executor aside;
  private final Executor screen;
  private final Consumer<Exception> failed;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
  private int running;
  private boolean closed;

  private Background(
      Executor ordered, Executor aside, Executor screen, Consumer<Exception> failed) {
    this.ordered = ordered;
    this.aside = aside;
    this.screen = screen;
    this.failed = requireNonNull(failed);
  }

  /** For the program: real threads; {@code failed} is told of every failure nobody else takes. */
  public static Background onThreads(Consumer<Exception> failed) {
    return new Background(
        Executors.newSingleThreadExecutor(Thread.ofVirtual().name("yandu-changes").factory()),
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("yandu-aside-", 0).factory()),
        FxThread::later,
        failed);
  }

  /** For tests of models: everything happens at once, on the calling thread. */
  public static Background inPlace(Consumer<Exception> failed) {
    return new Background(Runnable::run, Runnable::run, Runnable::run, failed);
  }

  /** Whether anything is under way. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Does {@code work} after all ordered work asked for before; for changes and what reads them. */
  public <T> void inOrder(Callable<T> work, Consumer<? super T> done) {
    submit(ordered, work, done, failed);
  }

  /** The same with its own word about a failure, which {@link #report} may be asked to give. */
  public <T> void inOrder(
      Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> onFailure) {
    submit(ordered, work, done, onFailure);
  }

  /** Tells the reader of a failure as of one that nobody else takes. */
  public void report(Exception failure) {
    failed.accept(failure);
  }

  /** Does {@code work} at the side of everything else; for what takes long. */
  public <T> void aside(
      Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> onFailure) {
    submit(aside, work, done, onFailure);
  }

  /** Does {@code action} on the JavaFX thread; the one method that background work may call. */
  public void onScreen(Runnable action) {
    screen.execute(action);
  }

  private <T> void submit(
      Executor where,
      Callable<T> work,
      Consumer<? super T> done,
      Consumer<? super Exception> onFailure) {
    if (closed) {
      // A window that is going has nothing to show it on.
      LOG.fine("asked for after the end");
      return;
    }
    started();
    where.execute(() -> {
      try {
        T result = work.call();
        screen.execute(() -> finished(() -> done.accept(result)));
      } catch (Exception e) {
        LOG.log(Level.WARNING, "a task failed", e);
        screen.execute(() -> finished(() -> onFailure.accept(e)));
      }
    });
  }

  private void started() {
    running++;
    busy.set(true);
  }

  private void finished(Runnable deliver) {
    // What is asked for while a result is delivered belongs to the same busy time.
    try {
      if (!closed) {
        deliver.run();
      }
    } finally {
      running--;
      busy.set(running > 0);
    }
  }

  /** Waits for the work under way; its results, and what is asked for afterwards, are let go. */
  @Override
  public void close() {
    closed = true;
    for (Executor executor : new Executor[] {ordered, aside}) {
      if (executor instanceof ExecutorService service) {
        service.shutdown();
        try {
          if (!service.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
            LOG.warning("work is still under way at the end");
          }
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }
}
