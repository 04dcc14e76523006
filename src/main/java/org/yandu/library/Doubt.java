package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.Verdict;
import org.yandu.note.HighlightColor;

/**
 * Something marked that has no certain place in the text as it is now.
 *
 * @param item id of the highlight, of the bookmark, or of the note on a section
 * @param anchor the place as it was made
 * @param color of the highlight, empty for the others
 * @param proposal where words stand that are like its own, if anywhere
 * @param settled whether a reader has said that its words are gone
 */
public record Doubt(
    What what,
    UUID item,
    Anchor anchor,
    Optional<HighlightColor> color,
    Optional<Verdict.Approximate> proposal,
    boolean settled) {
  /** What it is. */
  public enum What {
    HIGHLIGHT,
    BOOKMARK,
    /** The heading of a section that a note is on. */
    SECTION
  }

  public Doubt {
    requireNonNull(what);
    requireNonNull(item);
    requireNonNull(anchor);
    requireNonNull(color);
    requireNonNull(proposal);
  }
}
