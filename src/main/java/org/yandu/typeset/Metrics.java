package org.yandu.typeset;

/** Knows how wide characters are; asked once for each character and face, from any thread. */
@FunctionalInterface
public interface Metrics {
  /**
   * The advance width in a face, in em, of what is one character to a reader, be it several code
   * points or half of a broken pair.
   */
  float advance(Face face, String character);
}
