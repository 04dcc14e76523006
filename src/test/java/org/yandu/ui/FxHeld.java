package org.yandu.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/**
 * Finds out for how long the JavaFX thread was held at most: asks it again and again for a turn. On
 * a machine that is shared the time by the clock says more of the others, that of the processor
 * less.
 */
public final class FxHeld implements AutoCloseable {
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Thread asking = Thread.ofPlatform().daemon().start(this::ask);
  private long processor;
  private Longest longest = new Longest(0, 0);

  /** In milliseconds. */
  public record Longest(double clock, double processor) {}

  private void ask() {
    while (!Thread.currentThread().isInterrupted()) {
      var turn = new CountDownLatch(1);
      long start = System.nanoTime();
      Platform.runLater(() -> {
        turn(System.nanoTime() - start);
        turn.countDown();
      });
      try {
        turn.await();
        Thread.sleep(1);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private synchronized void turn(long waited) {
    long now = threads.getCurrentThreadCpuTime();
    longest =
        new Longest(
            Math.max(longest.clock(), waited / 1e6),
            Math.max(longest.processor(), processor == 0 ? 0 : (now - processor) / 1e6));
    processor = now;
  }

  /** The longest since the last time that this was asked. */
  public synchronized Longest longest() {
    Longest now = longest;
    longest = new Longest(0, 0);
    return now;
  }

  @Override
  public void close() {
    asking.interrupt();
  }
}
