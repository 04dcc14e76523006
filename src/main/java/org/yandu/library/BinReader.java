package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yandu.note.Highlight;
import org.yandu.note.Note;
import org.yandu.note.Notebook;
import org.yandu.note.Times;
import org.yandu.store.Store;
import org.yandu.store.Tables;
import org.yandu.text.Picture;

/** Lists what is marked as deleted, and takes the mark away. */
final class BinReader implements Bin {
  private static final Duration KEPT = Duration.ofDays(30);

  private final Store store;
  private final UndoLog log;

  BinReader(Store store, UndoLog log) {
    this.store = requireNonNull(store);
    this.log = requireNonNull(log);
  }

  @Override
  public List<Deleted> list() {
    return store.read(tables -> list(tables, log.now().minus(KEPT)));
  }

  private static List<Deleted> list(Tables tables, Instant since) {
    Map<UUID, String> titles = new HashMap<>();
    List<Deleted> all = new ArrayList<>();
    List<Note> notes = tables.notes().deletedSince(since);
    Set<UUID> withHighlight = new HashSet<>();
    for (Highlight highlight : tables.highlights().deletedSince(since)) {
      Optional<Note> note = notes.stream().filter(n -> wentWith(n, highlight)).findFirst();
      note.ifPresent(found -> withHighlight.add(found.id()));
      all.add(
          new Deleted(
              What.HIGHLIGHT,
              highlight.id(),
              Picture.without(highlight.anchor().quote()),
              note.map(Note::text),
              title(tables, highlight.document(), titles),
              Optional.of(highlight.color()),
              at(highlight.times())));
    }
    for (Note note : notes) {
      if (!note.text().isBlank() && !withHighlight.contains(note.id())) {
        all.add(
            new Deleted(
                What.NOTE,
                note.id(),
                note.text(),
                Optional.empty(),
                note.document().flatMap(id -> title(tables, id, titles)),
                Optional.empty(),
                at(note.times())));
      }
    }
    for (Notebook notebook : tables.notebooks().deletedSince(since)) {
      all.add(plain(What.NOTEBOOK, notebook.id(), notebook.title(), notebook.times()));
    }
    tables
        .documents()
        .deletedSince(since)
        .forEach(d -> all.add(plain(What.DOCUMENT, d.id(), d.title(), d.times())));
    all.sort(Comparator.comparing(Deleted::at).reversed().thenComparing(Deleted::id));
    return all;
  }

  private static Deleted plain(What what, UUID id, String words, Times times) {
    return new Deleted(
        what, id, words, Optional.empty(), Optional.empty(), Optional.empty(), at(times));
  }

  private static Instant at(Times times) {
    return times.deleted().orElseThrow();
  }

  private static boolean wentWith(Note note, Highlight highlight) {
    return note.highlight().filter(highlight.id()::equals).isPresent()
        && note.times().deleted().equals(highlight.times().deleted())
        && !note.text().isBlank();
  }

  private static Optional<String> title(Tables tables, UUID id, Map<UUID, String> titles) {
    return Optional.ofNullable(
        titles.computeIfAbsent(
            id, key -> tables.documents().entry(key).map(entry -> entry.title()).orElse(null)));
  }

  @Override
  public void restore(Collection<UUID> items) {
    log.make(tables -> {
      Map<UUID, Change> changes = new LinkedHashMap<>();
      for (UUID id : items) {
        restore(tables, id, changes);
      }
      return log.step(Optional.empty(), List.copyOf(changes.values()));
    });
  }

  private void restore(Tables tables, UUID id, Map<UUID, Change> changes) {
    Optional<Highlight> highlight = tables.highlights().byId(id);
    Optional<Note> note = tables.notes().byId(id);
    Optional<Notebook> notebook = tables.notebooks().byId(id);
    if (highlight.isPresent()) {
      highlight(tables, highlight.get(), changes);
    } else if (note.isPresent()) {
      note(tables, note.get(), changes);
    } else if (notebook.isPresent()) {
      Notebook old = notebook.get();
      put(changes, id, old.times(), new Change.OfNotebook(old, old.withTimes(back(old.times()))));
    } else {
      document(tables, id, changes);
    }
  }

  private void highlight(Tables tables, Highlight old, Map<UUID, Change> changes) {
    put(
        changes,
        old.id(),
        old.times(),
        new Change.OfHighlight(old, old.withTimes(back(old.times()))));
    for (Note note : tables.notes().deletedOn(old.id())) {
      if (wentWith(note, old)) {
        restored(note, changes);
      }
    }
    document(tables, old.document(), changes);
  }

  private void note(Tables tables, Note note, Map<UUID, Change> changes) {
    restored(note, changes);
    note.highlight()
        .flatMap(id -> tables.highlights().byId(id))
        .filter(found -> found.times().isDeleted())
        .ifPresent(found ->
            put(
                changes,
                found.id(),
                found.times(),
                new Change.OfHighlight(found, found.withTimes(back(found.times())))));
    note.document().ifPresent(id -> document(tables, id, changes));
  }

  private void restored(Note old, Map<UUID, Change> changes) {
    put(changes, old.id(), old.times(), new Change.OfNote(old, old.withTimes(back(old.times()))));
  }

  private void document(Tables tables, UUID id, Map<UUID, Change> changes) {
    Times times =
        tables
            .documents()
            .times(id)
            .orElseThrow(() -> new NoSuchElementException("nothing deleted is " + id));
    put(changes, id, times, new Change.OfDocument(id, times, back(times)));
  }

  private Times back(Times times) {
    return times.restoredAt(log.now());
  }

  private static void put(Map<UUID, Change> changes, UUID id, Times times, Change change) {
    if (times.isDeleted()) {
      changes.putIfAbsent(id, change);
    }
  }
}
