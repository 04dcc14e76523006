package org.yandu.note;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A tag in use.
 *
 * @param color of its chip; empty for the plain one
 */
public record Tag(String name, Optional<HighlightColor> color) {
  public Tag {
    requireNonNull(name);
    requireNonNull(color);
  }
}
