package org.yandu.note;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;
import org.yandu.anchor.Anchor;

/** What a note is about. */
public sealed interface Subject {
  /** A highlight of a document. */
  record OfHighlight(UUID inDocument, UUID id) implements Subject {
    public OfHighlight {
      requireNonNull(inDocument);
      requireNonNull(id);
    }
  }

  /**
   * A section of a document.
   *
   * @param at the heading it begins with
   */
  record OfSection(UUID inDocument, Anchor at) implements Subject {
    public OfSection {
      requireNonNull(inDocument);
      requireNonNull(at);
    }
  }

  /** A document as a whole. */
  record OfDocument(UUID id) implements Subject {
    public OfDocument {
      requireNonNull(id);
    }
  }

  /** Nothing but what the reader has in mind. */
  record Free() implements Subject {}

  default Optional<UUID> document() {
    return switch (this) {
      case OfHighlight about -> Optional.of(about.inDocument());
      case OfSection about -> Optional.of(about.inDocument());
      case OfDocument about -> Optional.of(about.id());
      case Free _ -> Optional.empty();
    };
  }

  default Optional<UUID> highlight() {
    return this instanceof OfHighlight about ? Optional.of(about.id()) : Optional.empty();
  }

  default Optional<Anchor> heading() {
    return this instanceof OfSection about ? Optional.of(about.at()) : Optional.empty();
  }
}
