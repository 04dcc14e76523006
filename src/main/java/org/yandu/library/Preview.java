package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.yandu.text.Document;
import org.yandu.text.Range;

/**
 * A document that was read and is not kept.
 *
 * @param counted ranges of its text that nobody typed: numbers that a word processor counted, each
 *     at the beginning of a block
 */
public record Preview(Document document, List<Range> counted) {
  public Preview {
    requireNonNull(document);
    counted = List.copyOf(counted);
  }
}
