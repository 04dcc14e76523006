package org.yandu.note;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.yandu.anchor.Anchor;

/**
 * A place a reader wants to come back to.
 *
 * @param id UUIDv7
 * @param anchor the words that the place begins with
 * @param name what the reader calls it; may be empty
 * @param author who set it; empty for the reader of this library
 */
public record Bookmark(
    UUID id, UUID document, Anchor anchor, String name, String author, Times times) {
  public Bookmark {
    requireNonNull(id);
    requireNonNull(document);
    requireNonNull(anchor);
    requireNonNull(name);
    requireNonNull(author);
    requireNonNull(times);
  }

  /** One of this library's reader. */
  public Bookmark(UUID id, UUID document, Anchor anchor, String name, Times times) {
    this(id, document, anchor, name, "", times);
  }

  public Bookmark withName(String other) {
    return new Bookmark(id, document, anchor, other, author, times);
  }

  public Bookmark withTimes(Times others) {
    return new Bookmark(id, document, anchor, name, author, others);
  }
}
