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
 * @param author who marked it; empty for the reader of this library
 */
public record Highlight(
    UUID id,
    UUID document,
    Anchor anchor,
    HighlightColor color,
    HighlightStyle style,
    Label label,
    String author,
    Times times) {
  public Highlight {
    requireNonNull(id);
    requireNonNull(document);
    requireNonNull(anchor);
    requireNonNull(color);
    requireNonNull(style);
    requireNonNull(label);
    requireNonNull(author);
    requireNonNull(times);
  }

  /** One of this library's reader, filed under tags only. */
  public Highlight(
      UUID id,
      UUID document,
      Anchor anchor,
      HighlightColor color,
      HighlightStyle style,
      List<String> tags,
      Times times) {
    this(id, document, anchor, color, style, Label.tagged(tags), "", times);
  }

  public List<String> tags() {
    return label.tags();
  }

  public Highlight with(HighlightColor newColor, HighlightStyle newStyle) {
    return new Highlight(id, document, anchor, newColor, newStyle, label, author, times);
  }

  public Highlight withAnchor(Anchor other) {
    return new Highlight(id, document, other, color, style, label, author, times);
  }

  public Highlight withLabel(Label newLabel) {
    return new Highlight(id, document, anchor, color, style, newLabel, author, times);
  }

  public Highlight withTimes(Times newTimes) {
    return new Highlight(id, document, anchor, color, style, label, author, newTimes);
  }
}
