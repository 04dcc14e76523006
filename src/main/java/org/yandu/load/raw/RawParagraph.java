package org.yandu.load.raw;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.yandu.text.Range;

/**
 * A line or paragraph as the source has it, before anything is guessed.
 *
 * @param range in the canonical text; a {@code \n} inside is a soft line break of the source
 * @param lines the parts of the paragraph where the source shows that they are one, as placed
 *     letters do; what stands between is no text. Empty where nothing is known of lines
 * @param starts whether the source shows that no paragraph goes on here from above
 * @param counted leading characters of the range that nobody typed: a number that the word
 *     processor counted, with the space behind it
 */
public record RawParagraph(
    Range range, Hints hints, List<Range> lines, boolean starts, int counted) {
  public RawParagraph {
    requireNonNull(range);
    requireNonNull(hints);
    lines = List.copyOf(lines);
  }

  /** A paragraph of whose lines nothing is known. */
  public RawParagraph(Range range, Hints hints) {
    this(range, hints, List.of(), false, 0);
  }
}
