package org.yandu.exchange;

import static java.util.Objects.requireNonNull;

/**
 * One write of an item: the so-manieth that a copy of a library made.
 *
 * @param number from 1
 */
public record Dot(String library, long number) {
  public Dot {
    requireNonNull(library);
    if (library.isEmpty() || library.contains(" ") || number < 1) {
      throw new IllegalArgumentException("no write: " + library + ":" + number);
    }
  }

  /**
   * @throws IllegalArgumentException if it is no {@code library:number}
   */
  public static Dot parse(String text) {
    int colon = text.lastIndexOf(':');
    if (colon < 1) {
      throw new IllegalArgumentException("no write: " + text);
    }
    return new Dot(text.substring(0, colon), Long.parseLong(text.substring(colon + 1)));
  }

  @Override
  public String toString() {
    return library + ":" + number;
  }
}
