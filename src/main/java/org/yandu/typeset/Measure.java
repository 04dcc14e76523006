package org.yandu.typeset;

import static java.util.Objects.requireNonNull;

/**
 * What the page asks for, in pixels.
 *
 * @param width of the column
 * @param size of body text
 * @param height of the column where pages are made of it, infinite where it is scrolled; no picture
 *     and no row of a table gets higher
 */
public record Measure(double width, double size, double height, Options options) {
  /** No column is narrower, however narrow the window; in characters. */
  private static final int FEWEST = 8;

  /** A page holds at least so many lines of body text, however low the window. */
  private static final int FEWEST_LINES = 6;

  public Measure {
    requireNonNull(options);
    if (!(width > 0 && size > 0 && height > 0)) {
      throw new IllegalArgumentException("no room: " + width + " × " + height + " at " + size);
    }
  }

  /** A column that is scrolled, set as usual. */
  public Measure(double width, double size) {
    this(width, size, Double.POSITIVE_INFINITY, Options.USUAL);
  }

  /**
   * The column for a room: whole characters, as many as the room has and the options allow, so that
   * lines of Han alone are full without being spread.
   */
  public static Measure fitting(double room, double size, Options options) {
    double characters = Math.clamp(Math.floor(room / size), FEWEST, options.measure());
    return new Measure(characters * size, size, Double.POSITIVE_INFINITY, options);
  }

  /** The same column cut into pages of a height. */
  public Measure paged(double pageHeight) {
    double least = Math.rint(size * options.leading()) * FEWEST_LINES;
    return new Measure(width, size, Math.max(pageHeight, least), options);
  }
}
