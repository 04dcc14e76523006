package org.yandu.load.child;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Kills a child that works too long. Counts the processor time of the child, so that a good file on
 * a busy computer is not called slow at once, and the clock for as long as one waits at most. A
 * child that has used that up may go on while it tells of pages, several in every short while: so a
 * book of thousands of pages is read to its end, and one page that hangs is not.
 */
final class Watch implements AutoCloseable {
  private static final Duration TICK = Duration.ofMillis(100);
  private static final long WHILE_NANOS = Duration.ofSeconds(1).toNanos();
  private static final int FEWEST_STEPS = 2;

  /**
   * How long one waits.
   *
   * @param processor time that the child may use
   * @param clock time that it may take, however little of a processor it gets
   * @param ofSteps time that it may take while it tells of pages
   */
  record Patience(Duration processor, Duration clock, Duration ofSteps) {}

  private final Process process;
  private final Patience patience;
  private final Duration used;
  private final AtomicInteger steps = new AtomicInteger();
  private final Thread thread;
  private volatile boolean fired;

  Watch(Process process, Patience patience) {
    this.process = process;
    this.patience = patience;
    used = processorTime();
    // Not a virtual thread: callers that wait in a pipe could hold all that carry those.
    thread = Thread.ofPlatform().daemon().name("load-watch").start(this::run);
  }

  /** A page is done. */
  void step() {
    steps.incrementAndGet();
  }

  private void run() {
    long start = System.nanoTime();
    long mark = start;
    int before = 0;
    boolean goesOn = false;
    try {
      while (goesOn || !isOver(Duration.ofNanos(System.nanoTime() - start))) {
        Thread.sleep(TICK);
        long now = System.nanoTime();
        if (now - mark >= WHILE_NANOS) {
          goesOn = steps.get() - before >= FEWEST_STEPS;
          before = steps.get();
          mark = now;
        }
        goesOn |= steps.get() - before >= FEWEST_STEPS;
        goesOn &= Duration.ofNanos(now - start).compareTo(patience.ofSteps()) < 0;
      }
      fired = true;
      process.destroyForcibly();
    } catch (InterruptedException e) {
      // the work was done in time
    }
  }

  private boolean isOver(Duration elapsed) {
    if (elapsed.compareTo(patience.processor()) < 0 && elapsed.compareTo(patience.clock()) < 0) {
      return false;
    }
    return elapsed.compareTo(patience.clock()) >= 0
        || processorTime().minus(used).compareTo(patience.processor()) >= 0;
  }

  /** Zero when the system does not tell: then only the clock counts. */
  private Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  boolean fired() {
    return fired;
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
