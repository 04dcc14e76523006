package org.yandu.ui.reader;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.Range;

/**
 * What the reading view asks of the window; called on the JavaFX thread, must return at once.
 *
 * <p>Ranges are canonical.
 */
public interface ReaderActions {
  void highlight(Range range, HighlightColor color, HighlightStyle style);

  /** Highlight the words of the range wherever they stand in the document. */
  void highlightEverywhere(Range range);

  /** Move an existing highlight to other words. */
  void moveHighlight(UUID highlight, Range range);

  /** Highlight the range and start a note on it. */
  void writeNote(Range range);

  /** Write the note of an existing highlight. */
  void writeNoteOn(UUID highlight);

  /** Start a note on the section that holds the first of some places. */
  void writeOnSection(List<Range> where);

  /**
   * Highlight the range in the colour used last.
   *
   * @param then is given the new highlight when it is kept
   */
  void mark(Range range, Consumer<UUID> then);

  void setImportant(UUID highlight, boolean important);

  /**
   * @param kind the word of a {@link org.yandu.note.Kind}, or a reader's own; empty for none
   */
  void setKind(UUID highlight, String kind);

  /** The kinds of the reader's own. */
  List<String> ownKinds();

  /** Put a highlight into the notebook used last. */
  void collect(UUID highlight);

  void copy(Range range);

  void copyWithCitation(Range range);

  /** An existing highlight was clicked; show its note. */
  void highlightClicked(UUID highlight);

  /** A line that leads to another place was clicked; go there, and remember the way back. */
  void follow(Range target);

  void restyle(UUID highlight, HighlightColor color, HighlightStyle style);

  void deleteHighlight(UUID highlight);
}
