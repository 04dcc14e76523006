package org.yandu.load.child;

import java.time.Duration;

/**
 * Kills a child that works too long. Counts the processor time of the child, so that a good file on
 * a busy computer is not called slow at once, and the clock for as long as one waits at most.
 */
final class Watch implements AutoCloseable {
  private static final Duration TICK = Duration.ofMillis(100);

  private final Process process;
  private final Duration limit;
  private final Duration longest;
  private final Duration used;
  private final Thread thread;
  private volatile boolean fired;

  Watch(Process process, Duration limit, Duration longest) {
    this.process = process;
    this.limit = limit;
    this.longest = longest;
    used = processorTime();
    // Not a virtual thread: callers that wait in a pipe could hold all that carry those.
    thread = Thread.ofPlatform().daemon().name("load-watch").start(this::run);
  }

  private void run() {
    long start = System.nanoTime();
    try {
      while (!isOver(Duration.ofNanos(System.nanoTime() - start))) {
        Thread.sleep(TICK);
      }
      fired = true;
      process.destroyForcibly();
    } catch (InterruptedException e) {
      // the work was done in time
    }
  }

  private boolean isOver(Duration elapsed) {
    if (elapsed.compareTo(limit) < 0) {
      return false;
    }
    return elapsed.compareTo(longest) >= 0 || processorTime().minus(used).compareTo(limit) >= 0;
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
