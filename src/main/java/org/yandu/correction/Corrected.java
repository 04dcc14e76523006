package org.yandu.correction;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.yandu.text.Document;

/**
 * A document after its corrections.
 *
 * @param unplaced the corrections whose place is not in this text, or that make no sense there;
 *     they changed nothing
 */
public record Corrected(Document document, List<Correction> unplaced) {
  public Corrected {
    requireNonNull(document);
    unplaced = List.copyOf(unplaced);
  }
}
