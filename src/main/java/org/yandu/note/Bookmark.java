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
 */
public record Bookmark(UUID id, UUID document, Anchor anchor, String name, Times times) {
  public Bookmark {
    requireNonNull(id);
    requireNonNull(document);
    requireNonNull(anchor);
    requireNonNull(name);
    requireNonNull(times);
  }

  public Bookmark withName(String other) {
    return new Bookmark(id, document, anchor, other, times);
  }

  public Bookmark withTimes(Times others) {
    return new Bookmark(id, document, anchor, name, others);
  }
}
