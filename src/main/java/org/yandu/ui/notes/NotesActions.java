package org.yandu.ui.notes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.library.Link;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.Range;
import org.yandu.ui.kit.TypedWords;

/** What the notes pane asks of the window; called on the JavaFX thread, returns at once. */
public interface NotesActions {
  void reveal(Range range);

  /** What was typed and is not on the disk yet. */
  TypedWords typed();

  /** Keeps {@code text} as the note of a card; on a highlight a blank one deletes the note. */
  void saveNote(NoteCard card, String text);

  /** Starts a note on the whole document and calls {@code #edit} of the model on it. */
  void newDocumentNote();

  /** Starts a note on the section that is being read. */
  void newSectionNote();

  /** Starts a note on no document. */
  void newFreeNote();

  /** Puts a highlight or note into the notebook used last. */
  void collect(UUID item);

  void setTags(UUID item, List<String> tags);

  /** Colours the chip of a tag wherever it is; empty for the plain one. */
  void colorTag(String tag, Optional<HighlightColor> color);

  /**
   * @param kind the word of a {@link org.yandu.note.Kind}, or a reader's own; empty for none
   */
  void setKind(UUID item, String kind);

  void setImportant(UUID item, boolean important);

  /** Goes where a link in a note leads. */
  void follow(String link);

  void restyle(UUID highlight, HighlightColor color, HighlightStyle style);

  void deleteHighlight(UUID highlight);

  void deleteNote(UUID note);

  /**
   * Decides what a note says where others wrote something else in its place.
   *
   * @param words those that are to stand; empty if the ones that are shown are to stay
   */
  void settle(UUID note, Optional<String> words);

  /**
   * Goes through what has no certain place in the text.
   *
   * @param highlight the one to begin with
   */
  void review(Optional<UUID> highlight);

  void copyWithCitation(Range range);

  /** Copies a link that leads to a highlight or note. */
  void copyLink(Link link);
}
