package org.yandu.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yandu.note.Kind;

/**
 * What cards are filed under.
 *
 * @param kinds presets first in their order, then readers' own
 * @param tags sorted
 */
record FiledUnder(List<String> kinds, List<String> tags) {
  static FiledUnder of(List<NoteCard> cards) {
    List<String> kinds = new ArrayList<>(Stream.of(Kind.values()).map(Kind::word).toList());
    Set<String> used = new TreeSet<>(cards.stream().map(card -> card.label().kind()).toList());
    kinds.retainAll(used);
    used.removeAll(kinds);
    used.remove("");
    kinds.addAll(used);
    return new FiledUnder(
        kinds, cards.stream().flatMap(card -> card.tags().stream()).distinct().sorted().toList());
  }
}
