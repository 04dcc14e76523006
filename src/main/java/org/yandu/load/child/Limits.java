package org.yandu.load.child;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * What one file may cost a child.
 *
 * @param base processor time for the smallest file
 * @param perMegabyte processor time more for every megabyte of the file
 * @param longest time on the clock for any file, however busy the computer is
 * @param heapMegabytes of the child
 * @param idle after which a child without work ends itself
 */
public record Limits(
    Duration base, Duration perMegabyte, Duration longest, int heapMegabytes, Duration idle) {
  /** A file of up to a megabyte that hangs its reader costs ten seconds at most. */
  public static final Limits STANDARD =
      new Limits(
          Duration.ofSeconds(8),
          Duration.ofSeconds(2),
          Duration.ofSeconds(30),
          512,
          Duration.ofSeconds(60));

  private static final long MEGABYTE = 1 << 20;

  public Limits {
    requireNonNull(base);
    requireNonNull(perMegabyte);
    requireNonNull(longest);
    requireNonNull(idle);
  }

  /** Processor time for a file of {@code bytes}. */
  Duration timeFor(long bytes) {
    Duration time = base.plus(perMegabyte.multipliedBy(bytes).dividedBy(MEGABYTE));
    return time.compareTo(longest) < 0 ? time : longest;
  }
}
