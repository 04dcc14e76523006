package org.yandu.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.text.Work;

/** Finds the places of a query in documents and in the notes on them. */
public final class Searcher {
  private final List<TextIndex> texts;
  private final List<NoteText> notes;

  /**
   * @param texts in the order in which hits are wanted
   * @param notes on these documents, in any order
   */
  public Searcher(List<TextIndex> texts, List<NoteText> notes) {
    this.texts = List.copyOf(texts);
    this.notes = List.copyOf(notes);
  }

  public Searcher(List<TextIndex> texts) {
    this(texts, List.of());
  }

  /**
   * The first {@code limit} places by document, then in text order; a hit in a note stands where
   * its highlight does, hits in notes on the whole document stand last. Hits do not overlap.
   */
  public List<Hit> find(Query query, int limit) {
    var matches = new Matches(query);
    List<Hit> hits = new ArrayList<>();
    for (TextIndex index : texts) {
      if (hits.size() >= limit) {
        break;
      }
      hits.addAll(inDocument(index, matches, limit - hits.size()));
    }
    return hits;
  }

  private List<Hit> inDocument(TextIndex index, Matches matches, int limit) {
    List<Hit> hits = new ArrayList<>();
    for (Range match : matches.in(index, limit)) {
      hits.add(
          hit(
              index,
              index.shown().toSource(match),
              Snippet.around(index.shown().text(), index.blockAround(match.start()), match),
              Optional.empty()));
    }
    boolean withNotes = false;
    for (NoteText note : notes) {
      if (note.document().equals(index.id())) {
        withNotes |= hits.addAll(inNote(index, note, matches));
      }
    }
    if (withNotes) {
      hits.sort(Comparator.comparingInt(Searcher::position));
    }
    return hits.size() > limit ? hits.subList(0, limit) : hits;
  }

  /**
   * The first {@code limit} places in notes on no document.
   *
   * @param notes their words by their ids, in the order in which hits are wanted
   */
  public static List<Hit> inFreeNotes(Query query, Map<UUID, String> notes, int limit) {
    var matches = new Matches(query);
    return notes.entrySet().stream()
        .flatMap(note ->
            matches.in(Fold.fold(note.getValue())).stream()
                .map(match -> free(note.getKey(), note.getValue(), match)))
        .limit(limit)
        .toList();
  }

  private static Hit free(UUID note, String text, Range match) {
    Snippet snippet = Snippet.around(text, new Range(0, text.length()), match);
    return new Hit(
        Optional.empty(),
        "",
        "",
        "",
        0,
        new Range(0, 0),
        snippet.text(),
        snippet.match(),
        Optional.of(note));
  }

  private static int position(Hit hit) {
    boolean placeless = hit.note().isPresent() && hit.range().isEmpty();
    return placeless ? Integer.MAX_VALUE : hit.range().start();
  }

  private static List<Hit> inNote(TextIndex index, NoteText note, Matches matches) {
    String text = note.text();
    return matches.in(Fold.fold(text)).stream()
        .map(match ->
            hit(
                index,
                note.highlightRange(),
                Snippet.around(text, new Range(0, text.length()), match),
                Optional.of(note.note())))
        .toList();
  }

  private static Hit hit(TextIndex index, Range range, Snippet snippet, Optional<UUID> note) {
    Document document = index.document();
    boolean placed = !range.isEmpty();
    Optional<Work> work = placed ? index.places().work(range.start()) : Optional.empty();
    return new Hit(
        Optional.of(index.id()),
        document.name(),
        work.flatMap(Work::title).map(document::shown).orElse("").replace('\n', ' '),
        placed ? String.join(" / ", index.places().sectionPath(range.start())) : "",
        placed ? index.places().paragraphInWork(range.start()) : 0,
        range,
        snippet.text(),
        snippet.match(),
        note);
  }
}
