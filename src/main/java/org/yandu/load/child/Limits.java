package org.yandu.load.child;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * What one file may cost a child.
 *
 * @param base processor time for the smallest file
 * @param perMegabyte processor time more for every megabyte of the file
 * @param longest time on the clock for any file whose reader tells of no pages
 * @param ofSteps time on the clock for a file whose reader goes on to tell of pages
 * @param heapMegabytes of the child
 * @param idle after which a child without work ends itself
 */
public record Limits(
    Duration base,
    Duration perMegabyte,
    Duration longest,
    Duration ofSteps,
    int heapMegabytes,
    Duration idle) {
  /**
   * A small file that hangs its reader costs four seconds; on a busy computer, and any other file,
   * eight, which leaves two for what else is done with it.
   */
  public static final Limits STANDARD =
      new Limits(
          Duration.ofSeconds(4),
          Duration.ofSeconds(2),
          Duration.ofSeconds(8),
          Duration.ofMinutes(2),
          512,
          Duration.ofSeconds(60));

  /** A child that gets less than half of a processor is not waited for longer than this. */
  private static final int BUSY = 2;

  private static final long MEGABYTE = 1 << 20;

  public Limits {
    requireNonNull(base);
    requireNonNull(perMegabyte);
    requireNonNull(longest);
    requireNonNull(ofSteps);
    requireNonNull(idle);
  }

  /** Processor time for a file of {@code bytes}. */
  Duration processorTime(long bytes) {
    return shorter(base.plus(perMegabyte.multipliedBy(bytes).dividedBy(MEGABYTE)), longest);
  }

  /** Time on the clock for a file of {@code bytes}. */
  Duration clockTime(long bytes) {
    return shorter(processorTime(bytes).multipliedBy(BUSY), longest);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
