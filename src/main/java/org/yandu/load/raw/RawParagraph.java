package org.yandu.load.raw;

import static java.util.Objects.requireNonNull;

import org.yandu.text.Range;

/**
 * A line or paragraph as the source has it, before anything is guessed.
 *
 * @param range in the canonical text; a {@code \n} inside is a soft line break of the source
 */
public record RawParagraph(Range range, Hints hints) {
  public RawParagraph {
    requireNonNull(range);
    requireNonNull(hints);
  }
}
