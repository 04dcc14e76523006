package org.yandu.library;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.yandu.load.raw.ReadOptions;

/**
 * Reads a few files at once on threads of its own and hands them over in the order they came; one
 * thread calls. How many bytes are in hand is bounded, whatever the number of files.
 */
final class ReadAhead implements AutoCloseable {
  private static final long BYTES_IN_HAND = 64L << 20;
  private static final int FILES_A_WORKER = 3;
  private static final int LEAST_WORKERS = 2;
  private static final int MOST_WORKERS = 4;
  private static final long PATIENCE_MILLIS = 2_000;
  private static final long LOOK_MILLIS = 100;

  private final Reading reading;
  private final ReadOptions options;
  private final int workers =
      Math.clamp(Runtime.getRuntime().availableProcessors(), LEAST_WORKERS, MOST_WORKERS);
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          workers, Thread.ofPlatform().daemon().name("yandu-reader-", 0).factory());
  private final Deque<Pending> pending = new ArrayDeque<>();
  private Incoming waiting;
  private long inHand;

  private record Pending(Incoming incoming, Future<Draft> draft) {}

  ReadAhead(Reading reading, ReadOptions options) {
    this.reading = reading;
    this.options = options;
  }

  /** Starts as many readings as there is room for. */
  void fill(Intake intake) {
    while (pending.size() < workers * FILES_A_WORKER) {
      if (waiting == null && intake.hasNext()) {
        waiting = intake.next();
      }
      if (waiting == null || !pending.isEmpty() && inHand + waiting.size() > BYTES_IN_HAND) {
        return;
      }
      Incoming next = waiting;
      waiting = null;
      inHand += next.size();
      pending.add(new Pending(next, threads.submit(() -> reading.read(next, options))));
    }
  }

  /** The one to be handed over next; empty at the end. */
  Optional<Incoming> next() {
    return Optional.ofNullable(pending.peek()).map(Pending::incoming);
  }

  /**
   * Waits for the next one.
   *
   * @return empty when it takes long and {@code progress} is cancelled meanwhile
   */
  Optional<Draft> take(Progress progress) {
    Pending head = pending.remove();
    inHand -= head.incoming().size();
    long millis = PATIENCE_MILLIS;
    try {
      while (true) {
        try {
          return Optional.of(head.draft().get(millis, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
          if (progress.cancelled()) {
            return Optional.empty();
          }
          millis = LOOK_MILLIS;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException("reading " + head.incoming().origin(), e.getCause());
    }
  }

  /** What is being read still is thrown away; it has changed nothing. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
