package org.yandu.library;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.yandu.note.Highlight;
import org.yandu.note.Note;
import org.yandu.note.Notebook;
import org.yandu.note.NotebookEntry;
import org.yandu.note.Times;
import org.yandu.store.Tables;

/** Plans what comes back with what; one visit of the store. */
final class BinRestorer {
  private final Tables tables;
  private final Instant now;
  private final Map<UUID, Change> changes = new LinkedHashMap<>();
  private final Set<UUID> documents = new TreeSet<>();

  BinRestorer(Tables tables, Instant now) {
    this.tables = tables;
    this.now = now;
  }

  List<Change> changes() {
    return List.copyOf(changes.values());
  }

  /** The document that all of it is in, if it is one. */
  Optional<UUID> document() {
    return documents.size() == 1 ? documents.stream().findFirst() : Optional.empty();
  }

  void add(UUID id) {
    Optional<Highlight> highlight = tables.highlights().byId(id);
    Optional<Note> note = tables.notes().byId(id);
    Optional<Notebook> notebook = tables.notebooks().byId(id);
    if (highlight.isPresent()) {
      marked(highlight.get());
    } else if (note.isPresent()) {
      written(note.get());
    } else if (notebook.isPresent()) {
      collected(notebook.get());
    } else {
      document(id);
    }
  }

  private void marked(Highlight old) {
    back(old);
    tables.notes().deletedOn(old.id()).stream()
        .filter(note -> BinReader.wentWith(note, old))
        .forEach(this::back);
    document(old.document());
  }

  private void written(Note note) {
    back(note);
    note.highlight().flatMap(id -> tables.highlights().byId(id)).ifPresent(this::back);
    note.document().ifPresent(this::document);
  }

  private void collected(Notebook old) {
    put(old.id(), old.times(), new Change.OfNotebook(old, old.withTimes(restored(old.times()))));
    for (NotebookEntry entry : tables.notebooks().deletedEntries(old.id())) {
      if (entry.times().deleted().equals(old.times().deleted())) {
        NotebookEntry fresh = entry.withTimes(restored(entry.times()));
        put(entry.id(), entry.times(), new Change.OfEntry(entry, fresh));
      }
    }
  }

  private void document(UUID id) {
    Times times =
        tables
            .documents()
            .times(id)
            .orElseThrow(() -> new NoSuchElementException("nothing was deleted that is " + id));
    documents.add(id);
    // Others may have written about a document that nobody here has.
    if (!tables.documents().hasContent(id)) {
      return;
    }
    put(id, times, new Change.OfDocument(id, times, restored(times)));
  }

  private void back(Highlight old) {
    put(old.id(), old.times(), new Change.OfHighlight(old, old.withTimes(restored(old.times()))));
  }

  private void back(Note old) {
    put(old.id(), old.times(), new Change.OfNote(old, old.withTimes(restored(old.times()))));
  }

  private Times restored(Times times) {
    return times.restoredAt(now);
  }

  private void put(UUID id, Times times, Change change) {
    if (times.isDeleted()) {
      changes.putIfAbsent(id, change);
    }
  }
}
