package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.Verdict;
import org.yandu.note.Bookmark;
import org.yandu.note.Highlight;

/**
 * A highlight or bookmark that has no certain place in the text as it is now.
 *
 * @param highlight what it is about; empty for a bookmark
 * @param bookmark what it is about; empty for a highlight
 * @param proposal where words stand that are like its own, if anywhere
 * @param settled whether a reader has said that its words are gone
 */
public record Doubt(
    Optional<Highlight> highlight,
    Optional<Bookmark> bookmark,
    Optional<Verdict.Approximate> proposal,
    boolean settled) {
  public Doubt {
    requireNonNull(highlight);
    requireNonNull(bookmark);
    requireNonNull(proposal);
    if (highlight.isPresent() == bookmark.isPresent()) {
      throw new IllegalArgumentException("a doubt is about one thing");
    }
  }

  public UUID item() {
    return highlight.map(Highlight::id).orElseGet(() -> bookmark.orElseThrow().id());
  }

  /** The place as it was made. */
  public Anchor anchor() {
    return highlight.map(Highlight::anchor).orElseGet(() -> bookmark.orElseThrow().anchor());
  }
}
