package org.yandu.library;

import static java.util.Objects.requireNonNull;

import org.yandu.anchor.Verdict;

/**
 * What became of the attempt to put a newer content in the place of a document's old one.
 *
 * @param placed highlights that stand on their words in the text as it is now
 * @param unsure those for which a place is only proposed, to be reviewed
 * @param lost those whose words are not there any more; they are kept and shown as such
 * @param unplaced corrections of the structure that have no certain place in the text as it is now;
 *     they are kept and have no effect
 */
public record Renewal(Result result, int placed, int unsure, int lost, int unplaced) {
  public Renewal {
    requireNonNull(result);
  }

  static Renewal counted(Result result, Annotations now, int unplaced) {
    int placed = 0;
    int unsure = 0;
    for (var highlight : now.highlights()) {
      placed += now.rangeOf(highlight).isPresent() ? 1 : 0;
      unsure += now.places().get(highlight.id()) instanceof Verdict.Approximate ? 1 : 0;
    }
    int lost = now.highlights().size() - placed - unsure;
    return new Renewal(result, placed, unsure, lost, unplaced);
  }

  /** How it ended. */
  public enum Result {
    RENEWED,
    /** The document is made of these bytes in this encoding already. */
    SAME,
    /** The bytes are a document of their own that has notes; nothing was changed. */
    ANNOTATED
  }
}
