package org.yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import org.yandu.text.Range;
import org.yandu.typeset.Layout;

/**
 * How a layout stands on the view and how far it was moved there. Every layout gets its own; made
 * on any thread, used on the JavaFX thread. Positions are pixels where the text is scrolled and
 * numbers of pages from 0 where it has pages.
 */
interface Placement {
  Layout layout();

  /** What is on the view, in text order; never empty. */
  List<Strip> strips();

  double position();

  double largest();

  /** How much is on screen at once, in the unit of positions. */
  double visible();

  /** Goes to a position, to the nearest there is. */
  void moveTo(double position);

  /** The first character on screen. */
  Place top();

  /** Brings a place to the top, or its page on screen. */
  void restore(Place place);

  /** Moves as little as needed, and comfortably, to have the range on screen. */
  void reveal(Range range);

  /** The page on screen; empty where there are none. */
  Optional<PageNumber> page();

  /**
   * The number of a page.
   *
   * @param number from 1
   * @param count of all pages, 0 while it is not known
   */
  record PageNumber(int number, int count) {}
}
