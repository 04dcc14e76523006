package org.yandu.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.Verdict;
import org.yandu.note.Bookmark;
import org.yandu.note.Highlight;
import org.yandu.note.Note;
import org.yandu.store.Store;
import org.yandu.store.StoredPlacement;
import org.yandu.text.Range;

/** Puts together what is written about a document, in the order of its text. */
final class AnnotationReader {
  private final Store store;
  private final Shelf shelf;

  AnnotationReader(Store store, Shelf shelf) {
    this.store = store;
    this.shelf = shelf;
  }

  private record Rows(
      List<Highlight> highlights,
      List<Note> notes,
      List<Bookmark> bookmarks,
      List<StoredPlacement> placements) {}

  Annotations of(UUID id) {
    Rows rows =
        store.read(tables ->
            new Rows(
                tables.highlights().of(id),
                tables.notes().of(id),
                tables.bookmarks().of(id),
                tables.placements().of(id)));
    Standings standings = shelf.standings(id, rows.placements());
    Map<UUID, Verdict> places = new HashMap<>();
    Set<UUID> awaited = new HashSet<>();
    items(rows)
        .forEach((item, anchor) -> {
          Standings.Standing standing = standings.of(item, anchor);
          places.put(item, standing.verdict());
          if (standing.awaited()) {
            awaited.add(item);
          }
        });
    return sorted(
        new Annotations(id, rows.highlights(), rows.notes(), rows.bookmarks(), places, awaited));
  }

  private static Map<UUID, Anchor> items(Rows rows) {
    Map<UUID, Anchor> items = new HashMap<>();
    rows.highlights().forEach(highlight -> items.put(highlight.id(), highlight.anchor()));
    rows.bookmarks().forEach(bookmark -> items.put(bookmark.id(), bookmark.anchor()));
    rows.notes().forEach(note -> note.heading().ifPresent(at -> items.put(note.id(), at)));
    return items;
  }

  private static Annotations sorted(Annotations unsorted) {
    List<Highlight> highlights = new ArrayList<>(unsorted.highlights());
    // An orphan stays where its words once were.
    highlights.sort(
        Comparator.<Highlight, Range>comparing(h -> unsorted.rangeOf(h).orElse(h.anchor().range()))
            .thenComparing(Highlight::id));
    List<Bookmark> bookmarks = new ArrayList<>(unsorted.bookmarks());
    bookmarks.sort(
        Comparator.<Bookmark, Range>comparing(b -> unsorted.rangeOf(b).orElse(b.anchor().range()))
            .thenComparing(Bookmark::id));
    return new Annotations(
        unsorted.document(),
        highlights,
        inOrderOf(highlights, unsorted),
        bookmarks,
        unsorted.places(),
        unsorted.awaited());
  }

  /** The sort is stable: notes on one highlight, and those on the document, stay in time order. */
  private static List<Note> inOrderOf(List<Highlight> highlights, Annotations unsorted) {
    Map<UUID, Integer> starts = new HashMap<>();
    for (Highlight highlight : highlights) {
      starts.put(
          highlight.id(), unsorted.rangeOf(highlight).orElse(highlight.anchor().range()).start());
    }
    Map<UUID, Integer> order = new HashMap<>();
    highlights.forEach(highlight -> order.put(highlight.id(), order.size()));
    List<Note> sorted = new ArrayList<>(unsorted.notes());
    sorted.sort(
        Comparator.<Note>comparingInt(note ->
                note.heading()
                    .map(at -> unsorted.rangeOf(note).orElse(at.range()).start())
                    .or(() -> note.highlight().map(starts::get))
                    .orElse(Integer.MAX_VALUE))
            .thenComparingInt(note -> note.highlight().map(order::get).orElse(-1)));
    return sorted;
  }
}
