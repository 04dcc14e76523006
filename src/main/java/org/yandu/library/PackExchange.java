package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.yandu.exchange.Pack;
import org.yandu.exchange.PackException;
import org.yandu.exchange.PackFile;
import org.yandu.exchange.PackedDocument;
import org.yandu.note.Note;
import org.yandu.note.NotebookEntry;
import org.yandu.settings.Author;
import org.yandu.store.Store;
import org.yandu.store.Tables;

/** Hands out notes and takes in those of others. */
final class PackExchange implements StudyPacks {
  private static final String NOTE = "note";
  private static final String ENTRY = "entry";

  private final Store store;
  private final UndoLog log;
  private final Backups backups;
  private final Importer importer;

  PackExchange(Store store, UndoLog log, Backups backups, Importer importer) {
    this.store = requireNonNull(store);
    this.log = requireNonNull(log);
    this.backups = requireNonNull(backups);
    this.importer = requireNonNull(importer);
  }

  private String me() {
    return Author.keptIn(store.folder());
  }

  @Override
  public int export(Scope scope, boolean withDocuments, Path file) throws IOException {
    String me = me();
    // Rows that were written before writes were counted are counted now.
    Pack pack = store.write(tables -> new PackWriter(tables, me).pack(scope, withDocuments, ""));
    PackFile.write(file, pack);
    return (int)
        pack.items().stream()
            .filter(item -> !item.shown().deleted())
            .filter(item -> !item.type().startsWith("tag"))
            .count();
  }

  @Override
  public Preview preview(Path file) throws IOException, PackException {
    Pack pack = PackFile.read(file);
    String me = me();
    return store.read(tables -> {
      var merger = new PackMerger(tables, pack, me);
      return new Preview(
          file,
          pack.author(),
          pack.subject(),
          pack.documents().stream().map(PackedDocument::title).toList(),
          merger.arriving(),
          merger.unknown(),
          merger.lines(),
          merger.same());
    });
  }

  @Override
  public Merged merge(Preview preview) throws LibraryException {
    Pack pack;
    try {
      pack = PackFile.read(preview.file());
    } catch (IOException | PackException e) {
      // It was read a moment ago; whoever changed it meanwhile is told as anybody else.
      throw new IllegalStateException(e);
    }
    backups.make();
    // What cannot be read is not there; the notes are merged all the same and wait for it.
    List<Draft> drafts =
        pack.documents().stream()
            .filter(document -> pack.files().containsKey(document.sha256()))
            .map(document ->
                importer.draft(document.fileName(), pack.files().get(document.sha256())))
            .toList();
    String me = me();
    Step made =
        log.make(tables -> {
          Arrivals arrivals = new Arrivals(tables, log.now());
          List<Change> changes = new ArrayList<>();
          for (Draft draft : drafts) {
            arrivals.of(draft).flatMap(Arrivals.Arrival::change).ifPresent(changes::add);
          }
          changes.addAll(new PackMerger(tables, pack, me).changes(log.now()));
          return log.step(Optional.empty(), changes);
        });
    return new Merged(
        count(made, Change.OfShared.class),
        count(made, Change.OfArrival.class),
        conflicts().size());
  }

  private static int count(Step made, Class<? extends Change> kind) {
    return (int) made.changes().stream().filter(kind::isInstance).count();
  }

  @Override
  public Map<UUID, List<Other>> conflicts() {
    return store.read(tables -> {
      Map<UUID, List<Other>> all = new HashMap<>();
      for (String type : List.of(NOTE, ENTRY)) {
        tables
            .shared()
            .contested(type)
            .forEach((key, bodies) -> {
              UUID id = UUID.fromString(key);
              Optional<String> shown = shown(tables, id);
              List<Other> others =
                  shown.map(text -> SharedItems.others(text, bodies)).orElse(List.of());
              if (!others.isEmpty()) {
                all.put(id, others);
              }
            });
      }
      return all;
    });
  }

  private static Optional<String> shown(Tables tables, UUID id) {
    return tables
        .notes()
        .byId(id)
        .filter(note -> !note.times().isDeleted())
        .map(Note::text)
        .or(() ->
            tables
                .notebooks()
                .entryById(id)
                .filter(entry -> !entry.times().isDeleted())
                .map(entry -> entry.content().text()));
  }

  @Override
  public void settle(UUID item, Optional<String> text) {
    log.make(tables -> {
      List<Change> changes = new ArrayList<>();
      Optional<Note> note = tables.notes().byId(item);
      Optional<UUID> document = note.flatMap(Note::document);
      String type;
      if (note.isPresent()) {
        type = NOTE;
        Note old = note.get();
        Note settled = old.withText(text.orElse(old.text()));
        changes.add(new Change.OfNote(old, settled.withTimes(old.times().updatedAt(log.now()))));
      } else {
        type = ENTRY;
        NotebookEntry old =
            tables
                .notebooks()
                .entryById(item)
                .orElseThrow(() -> new NoSuchElementException("nothing to settle is " + item));
        String words = text.orElse(old.content().text());
        NotebookEntry settled = old.withContent(old.content().withText(words));
        changes.add(new Change.OfEntry(old, settled.withTimes(old.times().updatedAt(log.now()))));
      }
      List<String> beside = tables.shared().beside(type, item.toString());
      changes.add(new Change.OfBeside(type, item.toString(), beside, List.of(), log.now()));
      return log.step(document, changes);
    });
  }
}
