package org.yandu.library;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.io.Ids;
import org.yandu.library.ImportReport.Item;
import org.yandu.library.ImportReport.Kept;
import org.yandu.library.ImportReport.Origin;
import org.yandu.library.ImportReport.Outcome;
import org.yandu.load.raw.ReadOptions;
import org.yandu.note.Times;
import org.yandu.store.Store;
import org.yandu.store.StoredDocument;
import org.yandu.store.Tables;
import org.yandu.text.Document;

/**
 * Takes files into the store: several are read at once, each is stored in a transaction of its own,
 * in the order they came.
 */
final class Importer {
  private final Store store;
  private final Reading reading;
  private final InstantSource clock;

  Importer(Store store, Reading reading, InstantSource clock) {
    this.store = store;
    this.reading = reading;
    this.clock = clock;
  }

  /** Reads all files; what is done when it is cancelled stays. */
  ImportReport run(List<Path> files, ReadOptions options, Progress progress) {
    List<Item> items = new ArrayList<>();
    boolean cancelled = false;
    try (Intake intake = new Intake(files);
        ReadAhead ahead = new ReadAhead(reading, options)) {
      Earlier earlier = new Earlier(store);
      ahead.fill(intake);
      while (ahead.next().isPresent() && !cancelled) {
        if (progress.cancelled()) {
          cancelled = true;
        } else {
          Incoming incoming = ahead.next().get();
          progress.at(items.size(), intake.total(), shown(incoming.origin()));
          Optional<Draft> draft = ahead.take(progress);
          draft.ifPresent(read -> items.add(keep(read, options, earlier)));
          cancelled = draft.isEmpty();
          incoming.last().run();
          ahead.fill(intake);
        }
      }
      if (!cancelled) {
        progress.at(items.size(), intake.total(), "");
      }
    }
    checkpoint(items);
    return new ImportReport(items, cancelled);
  }

  /** Reads one file or member again, with what the user has said about it meanwhile. */
  Item again(Origin origin, ReadOptions options) {
    Item item = keep(reading.read(Intake.again(origin), options), options, new Earlier(store));
    checkpoint(List.of(item));
    return item;
  }

  private void checkpoint(List<Item> items) {
    if (items.stream()
        .map(Item::outcome)
        .anyMatch(o -> o == Outcome.IMPORTED || o == Outcome.CHANGED_SOURCE)) {
      store.checkpoint();
    }
  }

  private static String shown(Origin origin) {
    return origin
        .member()
        .map(member -> origin.file().getFileName() + " › " + member)
        .orElseGet(origin::name);
  }

  private Item keep(Draft draft, ReadOptions options, Earlier earlier) {
    Origin origin = draft.incoming().origin();
    return switch (draft) {
      case Draft.Failed failed -> Item.failed(origin, failed.problem());
      case Draft.Known known ->
          store
              .write(tables -> known(tables, origin, known.sha256()))
              // An undo may have taken them away since they were looked for.
              .orElseGet(
                  () -> keep(reading.readAnyway(known.incoming(), options), options, earlier));
      case Draft.Read read -> fresh(read, earlier);
    };
  }

  /** A removed document comes back. */
  private Optional<Item> known(Tables tables, Origin origin, String sha256) {
    Optional<UUID> same =
        tables.documents().withHash(sha256).filter(tables.documents()::hasContent);
    if (same.isPresent()) {
      Times times = tables.documents().times(same.get()).orElseThrow();
      if (times.isDeleted()) {
        tables.documents().setTimes(same.get(), times.restoredAt(now()));
      }
      Outcome outcome = times.isDeleted() ? Outcome.IMPORTED : Outcome.ALREADY_THERE;
      return Optional.of(Item.of(origin, outcome, kept(tables, same.get())));
    }
    return tables
        .versions()
        .withHash(sha256)
        .map(id -> kept(tables, id))
        .map(kept ->
            new Item(
                origin,
                Outcome.ALREADY_THERE,
                Optional.of(kept),
                Optional.of(kept),
                Optional.empty()));
  }

  private Item fresh(Draft.Read read, Earlier earlier) {
    Origin origin = read.incoming().origin();
    Document document = read.loaded().document();
    Draft.Original original = read.original();
    Optional<StoredDocument> before = earlier.of(document);
    return store.write(tables -> {
      // Another thread may have brought the same bytes in meanwhile.
      Optional<Item> same = known(tables, origin, document.source().sha256());
      if (same.isPresent()) {
        return same.get();
      }
      // Others may have written about it before anybody here had it.
      UUID id = tables.documents().withHash(document.source().sha256()).orElseGet(Ids::next);
      Times times = Times.at(now());
      tables.documents().add(id, document, original.compressed(), original.size(), times);
      Illustrations.keep(tables, id, read.loaded(), times);
      Optional<Kept> older =
          before
              .filter(old -> tables.documents().times(old.id()).filter(Times::isDeleted).isEmpty())
              .map(old -> kept(tables, old.id()));
      return new Item(
          origin,
          older.isPresent() ? Outcome.CHANGED_SOURCE : Outcome.IMPORTED,
          Optional.of(kept(tables, id)),
          older,
          Optional.empty());
    });
  }

  static Kept kept(Tables tables, UUID id) {
    StoredDocument entry = tables.documents().entry(id).orElseThrow();
    return new Kept(id, entry.title(), entry.source().charset(), entry.source().damaged());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
