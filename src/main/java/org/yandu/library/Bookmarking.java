package org.yandu.library;

import java.util.NoSuchElementException;
import java.util.UUID;
import org.yandu.note.Bookmark;

/** What can be done with bookmarks; threads and durability as with {@link Library}. */
public interface Bookmarking {
  /**
   * Sets a bookmark at a place of the text.
   *
   * @param offset canonical
   * @param name may be empty
   * @throws IllegalArgumentException if nothing is shown at {@code offset} or after it
   */
  Bookmark add(UUID document, int offset, String name);

  /**
   * @throws NoSuchElementException if there is none of this id
   */
  void rename(UUID bookmark, String name);

  /**
   * @throws NoSuchElementException if there is none of this id
   */
  void delete(UUID bookmark);
}
