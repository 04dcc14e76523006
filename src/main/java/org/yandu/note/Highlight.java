package org.yandu.note;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.yandu.anchor.Anchor;

/**
 * A marked passage of a document.
 *
 * @param id UUIDv7
 * @param document id of the document it belongs to
 * @param tags names, without order of meaning, none twice
 */
public record Highlight(
    UUID id,
    UUID document,
    Anchor anchor,
    HighlightColor color,
    HighlightStyle style,
    List<String> tags,
    Times times) {
  public Highlight {
    requireNonNull(id);
    requireNonNull(document);
    requireNonNull(anchor);
    requireNonNull(color);
    requireNonNull(style);
    tags = tags.stream().distinct().toList();
    requireNonNull(times);
  }

  public Highlight with(HighlightColor newColor, HighlightStyle newStyle) {
    return new Highlight(id, document, anchor, newColor, newStyle, tags, times);
  }

  public Highlight withAnchor(Anchor other) {
    return new Highlight(id, document, other, color, style, tags, times);
  }

  public Highlight withTags(List<String> newTags) {
    return new Highlight(id, document, anchor, color, style, newTags, times);
  }

  public Highlight withTimes(Times newTimes) {
    return new Highlight(id, document, anchor, color, style, tags, newTimes);
  }
}
