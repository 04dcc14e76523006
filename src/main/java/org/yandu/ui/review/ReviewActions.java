package org.yandu.ui.review;

import java.util.Map;
import java.util.UUID;
import org.yandu.text.Range;

/** What the review asks of the window; called on the JavaFX thread, returns at once. */
public interface ReviewActions {
  /** Says where highlights or bookmarks of the document on screen stand; one step of undo. */
  void place(Map<UUID, Range> places);

  /** Says that the words of a highlight or bookmark are gone. */
  void keepAsOrphan(UUID item);

  /** The reader is done with it. */
  void close();
}
