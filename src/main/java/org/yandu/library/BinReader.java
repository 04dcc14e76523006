package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yandu.note.Highlight;
import org.yandu.note.Note;
import org.yandu.note.Times;
import org.yandu.store.Documents;
import org.yandu.store.Store;
import org.yandu.store.StoredDocument;
import org.yandu.store.Tables;
import org.yandu.text.Picture;

/** Lists what is marked as deleted. */
final class BinReader implements Bin {
  /** What is older is not listed; it is not taken out of the store for that. */
  private static final Duration KEPT = Duration.ofDays(30);

  private final Store store;
  private final UndoLog log;

  BinReader(Store store, UndoLog log) {
    this.store = requireNonNull(store);
    this.log = requireNonNull(log);
  }

  @Override
  public List<Deleted> list() {
    return store.read(tables -> new Reading(tables, log.now().minus(KEPT)).all());
  }

  @Override
  public void restore(Collection<UUID> items) {
    log.make(tables -> {
      BinRestorer restorer = new BinRestorer(tables, log.now());
      items.forEach(restorer::add);
      return log.step(restorer.document(), restorer.changes());
    });
  }

  /** Whether the note went when the highlight did. */
  static boolean wentWith(Note note, Highlight highlight) {
    return note.highlight().filter(highlight.id()::equals).isPresent()
        && note.times().deleted().equals(highlight.times().deleted());
  }

  /** One visit of the store. */
  private static final class Reading {
    private final Tables tables;
    private final Instant since;
    private final Map<UUID, Optional<StoredDocument>> documents = new HashMap<>();
    private final List<Deleted> all = new ArrayList<>();

    Reading(Tables tables, Instant since) {
      this.tables = tables;
      this.since = since;
    }

    List<Deleted> all() {
      marksAndNotes();
      tables
          .notebooks()
          .deletedSince(since)
          .forEach(book -> plain(What.NOTEBOOK, book.id(), book.title(), book.times()));
      tables
          .documents()
          .deletedSince(since)
          .forEach(entry -> plain(What.DOCUMENT, entry.id(), entry.title(), entry.times()));
      all.sort(Comparator.comparing(Deleted::at).reversed().thenComparing(Deleted::id));
      return all;
    }

    private void marksAndNotes() {
      Map<UUID, List<Note>> onHighlights = new HashMap<>();
      List<Note> notes =
          tables.notes().deletedSince(since).stream()
              .filter(note -> !note.text().isBlank())
              .filter(note -> note.document().map(this::canComeBack).orElse(true))
              .sorted(Comparator.comparing(note -> note.times().created()))
              .toList();
      for (Note note : notes) {
        note.highlight()
            .ifPresent(id -> onHighlights.computeIfAbsent(id, _ -> new ArrayList<>()).add(note));
      }
      Set<UUID> gone = new HashSet<>();
      for (Highlight marked : tables.highlights().deletedSince(since)) {
        List<Note> went =
            onHighlights.getOrDefault(marked.id(), List.of()).stream()
                .filter(note -> wentWith(note, marked))
                .toList();
        boolean taken = went.isEmpty() && neverMade(marked.times());
        if (!taken && canComeBack(marked.document())) {
          went.forEach(note -> gone.add(note.id()));
          all.add(highlight(marked, went));
        }
      }
      notes.stream().filter(note -> !gone.contains(note.id())).forEach(note -> all.add(note(note)));
    }

    /** A row as the undo of its making leaves it. */
    private static boolean neverMade(Times times) {
      return times.deleted().filter(times.created()::equals).isPresent();
    }

    private Deleted highlight(Highlight marked, List<Note> went) {
      return new Deleted(
          What.HIGHLIGHT,
          marked.id(),
          Picture.without(marked.anchor().quote()),
          went.stream().map(Note::text).toList(),
          Optional.of(title(marked.document())),
          Optional.of(marked.color()),
          at(marked.times()));
    }

    private Deleted note(Note note) {
      return new Deleted(
          What.NOTE,
          note.id(),
          note.text(),
          List.of(),
          note.document().map(this::title),
          Optional.empty(),
          at(note.times()));
    }

    private void plain(What what, UUID id, String words, Times times) {
      if (!neverMade(times) || !words.isBlank()) {
        all.add(
            new Deleted(what, id, words, List.of(), Optional.empty(), Optional.empty(), at(times)));
      }
    }

    private static Instant at(Times times) {
      return times.deleted().orElseThrow();
    }

    private String title(UUID document) {
      return entry(document).map(StoredDocument::title).orElse("");
    }

    /** Not so if the document's bytes became the newer version of another one. */
    private boolean canComeBack(UUID document) {
      return entry(document)
          .filter(entry -> !entry.source().sha256().equals(Documents.standIn(document)))
          .isPresent();
    }

    private Optional<StoredDocument> entry(UUID document) {
      return documents.computeIfAbsent(document, tables.documents()::entry);
    }
  }
}
