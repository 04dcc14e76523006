package org.yandu.ui.overview;

import java.util.List;
import java.util.UUID;
import org.yandu.library.Overview.Item;
import org.yandu.library.StudyNotesFormat;
import org.yandu.note.HighlightColor;
import org.yandu.note.Notebook;
import org.yandu.ui.kit.TypedWords;

/** What the page asks of the window; called on the JavaFX thread, returns at once. */
public interface OverviewActions {
  /** Shows where an item stands; says so where that cannot be. */
  void go(Item item);

  void setKind(List<UUID> items, String kind);

  void setImportant(List<UUID> items, boolean important);

  void addTag(List<UUID> items, String tag);

  void removeTag(List<UUID> items, String tag);

  void setColor(List<UUID> items, HighlightColor color);

  void delete(List<UUID> items);

  /** Copies the words of the items, each with where it stands. */
  void copy(List<UUID> items);

  /** Writes study notes of these items to a file that the reader chooses. */
  void export(List<UUID> items, StudyNotesFormat format);

  /** The notebooks to collect into. */
  List<Notebook> notebooks();

  void collect(Notebook notebook, List<UUID> items);

  void collectInNew(List<UUID> items);

  /** What was typed and is not on the disk yet. */
  TypedWords typed();

  /** Keeps {@code text} as the note on an item, as it is being typed. */
  void write(Item item, String text);

  /** The reader has stopped writing: what is shown may follow. */
  void written();

  /** Puts a removed document back into the list. */
  void restoreDocument(UUID document);

  void openBin();
}
