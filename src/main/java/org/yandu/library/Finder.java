package org.yandu.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yandu.note.Note;
import org.yandu.search.Hit;
import org.yandu.search.NoteText;
import org.yandu.search.Query;
import org.yandu.search.Searcher;
import org.yandu.text.Range;

/** Searches texts and the notes on them, one document after the other until there is enough. */
final class Finder {
  private static final Range NO_PLACE = new Range(0, 0);

  private final Shelf shelf;
  private final AnnotationReader annotations;

  Finder(Shelf shelf, AnnotationReader annotations) {
    this.shelf = shelf;
    this.annotations = annotations;
  }

  List<Hit> find(List<UUID> documents, String typed, int limit) {
    Query query = Query.parse(typed);
    List<Hit> hits = new ArrayList<>();
    if (query.isEmpty()) {
      return hits;
    }
    for (UUID document : documents) {
      if (hits.size() >= limit) {
        break;
      }
      var searcher = new Searcher(List.of(shelf.index(document)), notesOn(document));
      hits.addAll(searcher.find(query, limit - hits.size()));
    }
    return hits;
  }

  /**
   * The same with notes on no document, which come last; they are few, so that they take their
   * share of the limit first.
   *
   * @param free by time
   */
  List<Hit> find(List<UUID> documents, List<Note> free, String typed, int limit) {
    Query query = Query.parse(typed);
    Map<UUID, String> words = new LinkedHashMap<>();
    free.forEach(note -> words.put(note.id(), note.text()));
    List<Hit> last = query.isEmpty() ? List.of() : Searcher.inFreeNotes(query, words, limit);
    List<Hit> hits = find(documents, typed, limit - last.size());
    hits.addAll(last);
    return hits;
  }

  private List<NoteText> notesOn(UUID document) {
    Annotations written = annotations.of(document);
    return written.notes().stream()
        .map(note ->
            new NoteText(document, note.id(), written.rangeOf(note).orElse(NO_PLACE), note.text()))
        .toList();
  }
}
