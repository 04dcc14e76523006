package org.yandu.text;

import static java.util.Objects.requireNonNull;

/**
 * A place where a broken paragraph was joined: the characters of {@code range} (line ends, page
 * number, running head) stay in the canonical text but are shown as {@code glue}.
 *
 * @param range what is not shown; never empty
 * @param glue what stands there on screen: nothing between Chinese characters, a space between
 *     Latin words
 * @param confidence 0 to 1
 */
public record Seam(Range range, String glue, double confidence) {
  public Seam {
    requireNonNull(glue);
    if (range.isEmpty()) {
      throw new IllegalArgumentException("a seam hides at least one character");
    }
  }
}
