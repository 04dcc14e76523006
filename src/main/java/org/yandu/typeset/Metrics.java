package org.yandu.typeset;

/** Knows how wide characters are; asked once for each character and face, from any thread. */
@FunctionalInterface
public interface Metrics {
  /** The advance width of a character in a face, in em. */
  float advance(Face face, int codePoint);
}
