package org.yandu.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.note.HighlightColor;
import org.yandu.note.Tag;

/**
 * Filing highlights and notes: by kind, by tags, as important. Each change is one step of undo,
 * however many it is made to. A note about a highlight is filed with that: its id stands for the
 * highlight's.
 */
public interface Labelling {
  /**
   * @param kind the word of a {@link org.yandu.note.Kind} or a reader's own; empty for none
   */
  void setKind(Collection<UUID> items, String kind);

  void setImportant(Collection<UUID> items, boolean important);

  /** Gives one these tags and no others. */
  void setTags(UUID item, List<String> tags);

  /** Adds a tag to those that do not have it. */
  void addTag(Collection<UUID> items, String tag);

  /** Takes a tag from those that have it. */
  void removeTag(Collection<UUID> items, String tag);

  /** Gives highlights another colour; notes have none. */
  void setColor(Collection<UUID> items, HighlightColor color);

  /** Colours the chip of a tag wherever it is; empty for the plain one. */
  void colorTag(String name, Optional<HighlightColor> color);

  /** All tags that something bears, sorted by name. */
  List<Tag> tags();

  /** The kinds of readers' own that something has, sorted. */
  List<String> ownKinds();
}
