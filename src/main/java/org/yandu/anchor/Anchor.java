package org.yandu.anchor;

import static java.util.Objects.requireNonNull;

import org.yandu.text.Range;

/**
 * A remembered place, described three ways after the W3C Web Annotation Data Model: position
 * ({@code TextPositionSelector}), words ({@code TextQuoteSelector}) and section path.
 *
 * @param range in the canonical text at the time of marking
 * @param quote the canonical characters of {@code range}, seams included
 * @param prefix up to {@link Anchors#CONTEXT} characters before
 * @param suffix up to {@link Anchors#CONTEXT} characters after
 * @param section headings above the place joined by {@code " / "}, the work's title first
 */
public record Anchor(Range range, String quote, String prefix, String suffix, String section) {
  public Anchor {
    requireNonNull(range);
    requireNonNull(quote);
    requireNonNull(prefix);
    requireNonNull(suffix);
    requireNonNull(section);
  }
}
