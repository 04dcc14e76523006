package org.yandu.ui.bookmarks;

import java.util.UUID;
import org.yandu.text.Range;

/** What the list of bookmarks asks of the window; called on the JavaFX thread. */
public interface BookmarkActions {
  /** Sets a bookmark where reading is. */
  void add();

  /** Goes to the place of a bookmark. */
  void goTo(Range range);

  /** Has the reader look at where a bookmark without a certain place may stand. */
  void review(UUID bookmark);

  void rename(UUID bookmark, String name);

  void delete(UUID bookmark);
}
