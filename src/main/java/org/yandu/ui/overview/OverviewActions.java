package org.yandu.ui.overview;

import java.util.List;
import java.util.UUID;
import org.yandu.library.Overview;
import org.yandu.note.HighlightColor;
import org.yandu.note.Notebook;

/** What the page asks of the window; called on the JavaFX thread, returns at once. */
public interface OverviewActions {
  /** Shows where an item stands; says so where that cannot be. */
  void go(Overview.Item item);

  void setKind(List<UUID> items, String kind);

  void setImportant(List<UUID> items, boolean important);

  void addTag(List<UUID> items, String tag);

  void removeTag(List<UUID> items, String tag);

  void setColor(List<UUID> items, HighlightColor color);

  void delete(List<Overview.Item> items);

  /** Copies the words of the items, each with where it stands. */
  void copy(List<Overview.Item> items);

  /** The notebooks to collect into. */
  List<Notebook> notebooks();

  void collect(Notebook notebook, List<UUID> items);

  void collectInNew(List<UUID> items);

  void openBin();
}
