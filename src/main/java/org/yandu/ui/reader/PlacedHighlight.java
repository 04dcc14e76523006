package org.yandu.ui.reader;

import org.yandu.note.Highlight;
import org.yandu.text.Range;

/**
 * A highlight and where it stands in the document on screen.
 *
 * @param noted whether there is a note on it
 * @param lane 0 for one that overlaps none drawn in the same way before it, otherwise the first
 *     lane that is free; overlapping ones are told apart by it
 */
record PlacedHighlight(Highlight highlight, Range range, boolean noted, int lane) {
  PlacedHighlight at(Range other) {
    return new PlacedHighlight(highlight, other, noted, lane);
  }
}
