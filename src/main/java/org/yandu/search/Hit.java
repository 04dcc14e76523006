package org.yandu.search;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;
import org.yandu.text.Range;

/**
 * One place where a query stands.
 *
 * @param document empty for a note on no document
 * @param documentTitle empty string likewise
 * @param work title of the work, empty string where it has none
 * @param section headings above the place, outermost first, joined by {@code " / "}; may be empty
 * @param paragraph number of the paragraph within its work, from 1; 0 outside paragraphs
 * @param range in the canonical text; for a hit in a note the range of its highlight (empty range
 *     at 0 for a note on the whole document)
 * @param text the words around the hit as shown
 * @param match where in {@code text} the hit stands
 * @param note the note that holds it, empty for a hit in the text
 */
public record Hit(
    Optional<UUID> document,
    String documentTitle,
    String work,
    String section,
    int paragraph,
    Range range,
    String text,
    Range match,
    Optional<UUID> note) {
  public Hit {
    requireNonNull(document);
    requireNonNull(documentTitle);
    requireNonNull(work);
    requireNonNull(section);
    requireNonNull(range);
    requireNonNull(text);
    requireNonNull(match);
    requireNonNull(note);
  }
}
