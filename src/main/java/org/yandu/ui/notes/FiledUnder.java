package org.yandu.ui.notes;

import java.util.List;
import org.yandu.ui.kit.Kinds;

/**
 * What cards are filed under.
 *
 * @param kinds presets first in their order, then readers' own
 * @param tags sorted
 */
record FiledUnder(List<String> kinds, List<String> tags) {
  static FiledUnder of(List<NoteCard> cards) {
    return new FiledUnder(
        Kinds.inOrder(cards.stream().map(card -> card.label().kind()).toList()),
        cards.stream().flatMap(card -> card.tags().stream()).distinct().sorted().toList());
  }
}
