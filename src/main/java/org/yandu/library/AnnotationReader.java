package org.yandu.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yandu.anchor.Anchors;
import org.yandu.anchor.Verdict;
import org.yandu.note.Bookmark;
import org.yandu.note.Highlight;
import org.yandu.note.Note;
import org.yandu.store.Store;
import org.yandu.text.Document;
import org.yandu.text.Range;

/** Puts together what is written about a document, in the order of its text. */
final class AnnotationReader {
  private final Store store;

  AnnotationReader(Store store) {
    this.store = store;
  }

  Annotations of(UUID id, Document document) {
    record Rows(List<Highlight> highlights, List<Note> notes, List<Bookmark> bookmarks) {}
    Rows rows =
        store.read(tables ->
            new Rows(tables.highlights().of(id), tables.notes().of(id), tables.bookmarks().of(id)));
    Map<UUID, Verdict> places = new HashMap<>();
    for (Highlight highlight : rows.highlights()) {
      places.put(highlight.id(), Anchors.place(document, highlight.anchor()));
    }
    for (Bookmark bookmark : rows.bookmarks()) {
      places.put(bookmark.id(), Anchors.place(document, bookmark.anchor()));
    }
    var unsorted = new Annotations(id, rows.highlights(), rows.notes(), rows.bookmarks(), places);
    List<Highlight> highlights = new ArrayList<>(rows.highlights());
    // An orphan stays where its words once were.
    highlights.sort(
        Comparator.<Highlight, Range>comparing(h -> unsorted.rangeOf(h).orElse(h.anchor().range()))
            .thenComparing(Highlight::id));
    List<Bookmark> bookmarks = new ArrayList<>(rows.bookmarks());
    bookmarks.sort(
        Comparator.<Bookmark, Range>comparing(b -> unsorted.rangeOf(b).orElse(b.anchor().range()))
            .thenComparing(Bookmark::id));
    return new Annotations(id, highlights, inOrderOf(highlights, rows.notes()), bookmarks, places);
  }

  /** The sort is stable: notes on one highlight, and those on the document, stay in time order. */
  private static List<Note> inOrderOf(List<Highlight> highlights, List<Note> notes) {
    Map<UUID, Integer> order = new HashMap<>();
    highlights.forEach(highlight -> order.put(highlight.id(), order.size()));
    List<Note> sorted = new ArrayList<>(notes);
    sorted.sort(
        Comparator.comparingInt(
            note -> note.highlight().map(order::get).orElse(Integer.MAX_VALUE)));
    return sorted;
  }
}
