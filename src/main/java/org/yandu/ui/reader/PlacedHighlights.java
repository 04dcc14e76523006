package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yandu.library.Annotations;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightStyle;
import org.yandu.text.Range;

/**
 * The highlights that have a place, in text order, the longer of two from one place first; and
 * where the bookmarks are.
 */
final class PlacedHighlights {
  static final PlacedHighlights NONE = new PlacedHighlights(List.of(), List.of());

  private final List<PlacedHighlight> all;
  private final List<Range> bookmarks;

  /** The furthest end of all up to an index, so that a search need not look back further. */
  private final int[] reach;

  private PlacedHighlights(List<PlacedHighlight> all, List<Range> bookmarks) {
    this.all = List.copyOf(all);
    this.bookmarks = List.copyOf(bookmarks);
    reach = new int[all.size()];
    int furthest = 0;
    for (int i = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, all.get(i).range().end());
      reach[i] = furthest;
    }
  }

  /**
   * @param annotations or null for none
   */
  static PlacedHighlights of(Annotations annotations) {
    if (annotations == null) {
      return NONE;
    }
    Set<UUID> noted = new HashSet<>();
    annotations.notes().forEach(note -> note.highlight().ifPresent(noted::add));
    List<PlacedHighlight> placed = new ArrayList<>();
    for (Highlight highlight : annotations.highlights()) {
      boolean hasNote = noted.contains(highlight.id());
      annotations
          .rangeOf(highlight)
          .ifPresent(range -> placed.add(new PlacedHighlight(highlight, range, hasNote, 0)));
    }
    placed.sort(
        Comparator.comparingInt((PlacedHighlight each) -> each.range().start())
            .thenComparing(each -> -each.range().end())
            .thenComparing(each -> each.highlight().id()));
    List<Range> bookmarks =
        annotations.bookmarks().stream()
            .map(annotations::rangeOf)
            .flatMap(Optional::stream)
            .toList();
    return new PlacedHighlights(inLanes(placed), bookmarks);
  }

  private static List<PlacedHighlight> inLanes(List<PlacedHighlight> placed) {
    Map<HighlightStyle, List<PlacedHighlight>> open = new EnumMap<>(HighlightStyle.class);
    List<PlacedHighlight> result = new ArrayList<>();
    for (PlacedHighlight each : placed) {
      var sameWay = open.computeIfAbsent(drawnLike(each), _ -> new ArrayList<>());
      sameWay.removeIf(before -> before.range().end() <= each.range().start());
      BitSet taken = new BitSet();
      sameWay.forEach(before -> taken.set(before.lane()));
      var inLane =
          new PlacedHighlight(each.highlight(), each.range(), each.noted(), taken.nextClearBit(0));
      sameWay.add(inLane);
      result.add(inLane);
    }
    return result;
  }

  /** A wave stands where an underline does. */
  private static HighlightStyle drawnLike(PlacedHighlight placed) {
    HighlightStyle style = placed.highlight().style();
    return style == HighlightStyle.WAVE ? HighlightStyle.UNDERLINE : style;
  }

  List<PlacedHighlight> all() {
    return all;
  }

  /** The words that bookmarks stand at. */
  List<Range> bookmarks() {
    return bookmarks;
  }

  /** Those that share a character with {@code range}, in text order. */
  List<PlacedHighlight> overlapping(Range range) {
    List<PlacedHighlight> found = new ArrayList<>();
    for (int i = firstReaching(range.start()); i < all.size(); i++) {
      PlacedHighlight each = all.get(i);
      if (each.range().start() >= range.end()) {
        break;
      }
      if (each.range().overlaps(range)) {
        found.add(each);
      }
    }
    return found;
  }

  private int firstReaching(int offset) {
    int low = 0;
    int high = reach.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reach[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Those on the character at {@code offset}, the shortest first. */
  List<PlacedHighlight> at(int offset) {
    return overlapping(new Range(offset, offset + 1)).stream()
        .sorted(Comparator.comparingInt(each -> each.range().length()))
        .toList();
  }

  /** Those on either side of a caret, the shortest first. */
  List<PlacedHighlight> around(int caret) {
    return overlapping(new Range(Math.max(0, caret - 1), caret + 1)).stream()
        .sorted(Comparator.comparingInt(each -> each.range().length()))
        .toList();
  }

  Optional<PlacedHighlight> byId(UUID id) {
    return all.stream().filter(each -> each.highlight().id().equals(id)).findFirst();
  }
}
