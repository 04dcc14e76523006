package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yandu.anchor.Verdict;
import org.yandu.note.Highlight;
import org.yandu.note.Label;
import org.yandu.note.Loss;
import org.yandu.note.Note;
import org.yandu.note.NotebookEntry;
import org.yandu.note.NotebookEntry.Excerpt;
import org.yandu.note.Times;
import org.yandu.store.Store;
import org.yandu.text.Citation;
import org.yandu.text.Picture;
import org.yandu.text.Places;
import org.yandu.text.Range;

/** Says of highlights and notes what their words are and where they stand. */
final class ExcerptReader {
  private final Store store;
  private final Shelf shelf;
  private final AnnotationReader reader;

  ExcerptReader(Store store, Shelf shelf, AnnotationReader reader) {
    this.store = requireNonNull(store);
    this.shelf = requireNonNull(shelf);
    this.reader = requireNonNull(reader);
  }

  /** The rows of some items, those of them that are there. */
  private record Rows(Map<UUID, Highlight> highlights, Map<UUID, Note> notes, Set<UUID> deleted) {
    Set<UUID> documents() {
      Set<UUID> documents = new HashSet<>();
      highlights.values().forEach(highlight -> documents.add(highlight.document()));
      notes.values().forEach(note -> note.document().ifPresent(documents::add));
      return documents;
    }

    Loss loss(UUID item) {
      return deleted.contains(item) ? Loss.DELETED : Loss.UNKNOWN;
    }
  }

  private Rows rows(Collection<UUID> items) {
    return store.read(tables -> {
      Map<UUID, Highlight> highlights = new HashMap<>();
      Map<UUID, Note> notes = new HashMap<>();
      Set<UUID> deleted = new HashSet<>();
      for (UUID id : items) {
        tables
            .highlights()
            .byId(id)
            .ifPresent(found -> keep(id, found, found.times(), highlights, deleted));
        tables.notes().byId(id).ifPresent(found -> keep(id, found, found.times(), notes, deleted));
      }
      return new Rows(highlights, notes, deleted);
    });
  }

  /**
   * What is asked about many entries, asked in one visit.
   *
   * @param listed those of their documents that are in the list
   * @param on the first note on each highlight, where there is one
   * @param read what is written about documents, as far as it was asked for
   */
  private record Found(
      Rows rows, Set<UUID> listed, Map<UUID, Note> on, Map<UUID, Annotations> read) {}

  private Found found(Collection<UUID> items) {
    Rows rows = rows(items);
    return store.read(tables -> {
      Set<UUID> listed = new HashSet<>();
      for (UUID document : rows.documents()) {
        Optional<Times> times = tables.documents().times(document);
        if (times.filter(each -> !each.isDeleted()).isPresent()) {
          listed.add(document);
        }
      }
      Map<UUID, Note> on = new HashMap<>();
      for (UUID highlight : rows.highlights().keySet()) {
        tables.notes().on(highlight).stream()
            .findFirst()
            .ifPresent(note -> on.put(highlight, note));
      }
      return new Found(rows, listed, on, new HashMap<>());
    });
  }

  private static <T> void keep(
      UUID id, T found, Times times, Map<UUID, T> there, Set<UUID> deleted) {
    if (times.isDeleted()) {
      deleted.add(id);
    } else {
      there.put(id, found);
    }
  }

  /**
   * What is collected of these; a note on a highlight stands for that.
   *
   * @throws java.util.NoSuchElementException if one of them is not there
   */
  List<Excerpt> of(Collection<UUID> items) {
    Rows rows = rows(items);
    Map<UUID, Annotations> read = new HashMap<>();
    List<Excerpt> excerpts = new ArrayList<>();
    for (UUID id : items) {
      Optional<UUID> marked = Optional.ofNullable(rows.notes().get(id)).flatMap(Note::highlight);
      if (marked.isPresent()) {
        excerpts.addAll(of(List.of(marked.get())));
      } else if (rows.highlights().containsKey(id)) {
        excerpts.add(of(rows.highlights().get(id), read));
      } else {
        excerpts.add(of(Edits.required(rows.notes().get(id), id), read));
      }
    }
    return excerpts;
  }

  private Excerpt of(Highlight highlight, Map<UUID, Annotations> read) {
    UUID document = highlight.document();
    Optional<Range> range = place(document, read).rangeOf(highlight);
    return new Excerpt(
        highlight.id(),
        Optional.of(document),
        range
            .map(shelf.document(document)::shown)
            .orElseGet(() -> Picture.without(highlight.anchor().quote())),
        range
            .map(at -> Citation.of(shelf.places(document), at).text())
            .orElseGet(() -> "《" + shelf.document(document).name() + "》"));
  }

  private Excerpt of(Note note, Map<UUID, Annotations> read) {
    String citation =
        note.document()
            .map(document -> {
              Places places = shelf.places(document);
              return place(document, read)
                  .rangeOf(note)
                  .map(at -> Citation.of(places, at).text())
                  .orElseGet(() -> "《" + places.document().name() + "》");
            })
            .orElse("");
    return new Excerpt(note.id(), note.document(), note.text(), citation);
  }

  private Annotations place(UUID document, Map<UUID, Annotations> read) {
    return read.computeIfAbsent(document, reader::of);
  }

  /** Entries with what their excerpts are now. */
  List<Notebooks.Shown> shown(List<NotebookEntry> entries) {
    List<UUID> items = new ArrayList<>();
    for (NotebookEntry entry : entries) {
      if (entry.content() instanceof Excerpt excerpt) {
        items.add(excerpt.item());
      }
    }
    Found found = found(items);
    return entries.stream().map(entry -> shown(entry, found)).toList();
  }

  private Notebooks.Shown shown(NotebookEntry entry, Found found) {
    if (!(entry.content() instanceof Excerpt excerpt)) {
      return plain(entry, "", Optional.empty());
    }
    Rows rows = found.rows();
    Highlight highlight = rows.highlights().get(excerpt.item());
    if (highlight != null) {
      return shown(entry, excerpt, highlight, found);
    }
    Note note = rows.notes().get(excerpt.item());
    if (note == null) {
      return plain(entry, excerpt.citation(), Optional.of(rows.loss(excerpt.item())));
    }
    Optional<UUID> listed = note.document().filter(found.listed()::contains);
    Optional<Annotations> all = listed.map(document -> place(document, found.read()));
    Optional<Range> place = all.flatMap(each -> each.rangeOf(note));
    boolean placed = place.isPresent() || note.heading().isEmpty();
    return new Notebooks.Shown(
        entry,
        note.text(),
        excerpt.citation(),
        Optional.empty(),
        Optional.empty(),
        place,
        note.document().flatMap(_ -> loss(note.id(), all, placed)),
        note.label(),
        note.author());
  }

  private Notebooks.Shown shown(
      NotebookEntry entry, Excerpt excerpt, Highlight highlight, Found found) {
    UUID document = highlight.document();
    Optional<Annotations> all =
        found.listed().contains(document)
            ? Optional.of(place(document, found.read()))
            : Optional.empty();
    Optional<Range> place = all.flatMap(each -> each.rangeOf(highlight));
    Optional<Note> note = Optional.ofNullable(found.on().get(highlight.id()));
    return new Notebooks.Shown(
        entry,
        place.map(at -> shelf.document(document).shown(at)).orElse(excerpt.text()),
        place.map(at -> Citation.of(shelf.places(document), at).text()).orElse(excerpt.citation()),
        note.map(Note::text).filter(text -> !text.isBlank()),
        Optional.of(highlight.color()),
        place,
        loss(highlight.id(), all, place.isPresent()),
        highlight.label(),
        highlight.author());
  }

  /**
   * @param all what is written about the document; empty if that is not in the list
   */
  private static Optional<Loss> loss(UUID item, Optional<Annotations> all, boolean placed) {
    if (all.isEmpty()) {
      return Optional.of(Loss.REMOVED);
    }
    if (placed) {
      return Optional.empty();
    }
    boolean proposed = all.get().places().get(item) instanceof Verdict.Approximate;
    return Optional.of(proposed ? Loss.UNSURE : Loss.CHANGED);
  }

  private static Notebooks.Shown plain(NotebookEntry entry, String citation, Optional<Loss> loss) {
    return new Notebooks.Shown(
        entry,
        entry.content().text(),
        citation,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        loss,
        Label.NONE,
        "");
  }
}
