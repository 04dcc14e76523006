package org.yandu.library;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.yandu.text.Range;

/**
 * What a reader says about highlights and bookmarks whose place in a changed text is not certain;
 * threads and durability as with {@link Library}. Each call is one step of undo.
 */
public interface Reviewing {
  /**
   * Everything of a document that has no certain place in its text, what awaits a word first, in
   * the order of the text it was made on.
   *
   * @throws NoSuchElementException if there is no such document
   */
  List<Doubt> of(UUID document);

  /**
   * Says where highlights or bookmarks of a document stand in its text as it is now. The places
   * they were made at are kept, and with them the way back.
   *
   * @throws NoSuchElementException if there is no such item in the document
   * @throws IllegalArgumentException if a range is empty or outside the text
   */
  void place(UUID document, Map<UUID, Range> places);

  /**
   * Says that the words of a highlight or bookmark are gone from the text as it is now; it is kept
   * and listed, and nobody is asked about it again.
   *
   * @throws NoSuchElementException if there is no such item in the document
   */
  void keepAsOrphan(UUID document, UUID item);
}
