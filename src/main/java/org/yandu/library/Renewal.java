package org.yandu.library;

import static java.util.Objects.requireNonNull;

import org.yandu.anchor.Verdict;

/**
 * What became of the attempt to put a newer content in the place of a document's old one.
 *
 * @param placed highlights that stand on their words in the text as it is now
 * @param unsure those for which a place is only proposed, to be reviewed
 * @param lost those whose words are not there any more; they are kept and shown as such
 */
public record Renewal(Result result, int placed, int unsure, int lost) {
  public Renewal {
    requireNonNull(result);
  }

  static Renewal counted(Result result, Annotations now) {
    int placed = 0;
    int unsure = 0;
    for (var highlight : now.highlights()) {
      placed += now.rangeOf(highlight).isPresent() ? 1 : 0;
      unsure += now.places().get(highlight.id()) instanceof Verdict.Approximate ? 1 : 0;
    }
    return new Renewal(result, placed, unsure, now.highlights().size() - placed - unsure);
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
