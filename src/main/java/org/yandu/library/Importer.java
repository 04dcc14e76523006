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
    if (items.stream().anyMatch(Item::isNew)) {
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
      boolean back = bringBack(tables, same.get());
      Kept kept = kept(tables, same.get());
      Outcome outcome =
          !back ? Outcome.ALREADY_THERE : kept.written() > 0 ? Outcome.RESTORED : Outcome.IMPORTED;
      return Optional.of(Item.of(origin, outcome, kept));
    }
    return tables.versions().withHash(sha256).map(id -> olderVersion(tables, origin, id));
  }

  private Item olderVersion(Tables tables, Origin origin, UUID document) {
    boolean back = bringBack(tables, document);
    Optional<Kept> kept = Optional.of(kept(tables, document));
    return new Item(
        origin, back ? Outcome.RESTORED : Outcome.ALREADY_THERE, kept, kept, Optional.empty());
  }

  private boolean bringBack(Tables tables, UUID document) {
    Times times = tables.documents().times(document).orElseThrow();
    if (times.isDeleted()) {
      tables.documents().setTimes(document, times.restoredAt(now()));
    }
    return times.isDeleted();
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
      Optional<StoredDocument> older = before.filter(old -> isAsBefore(tables, old));
      Outcome outcome =
          older
              .map(old -> old.times().isDeleted() ? Outcome.FOUND_AGAIN : Outcome.CHANGED_SOURCE)
              .orElse(Outcome.IMPORTED);
      return new Item(
          origin,
          outcome,
          Optional.of(kept(tables, id)),
          older.map(old -> kept(tables, old.id())),
          Optional.empty());
    });
  }

  /** Another thread may have removed or restored it since the import began. */
  private static boolean isAsBefore(Tables tables, StoredDocument old) {
    return tables
        .documents()
        .times(old.id())
        .filter(times -> times.isDeleted() == old.times().isDeleted())
        .isPresent();
  }

  static Kept kept(Tables tables, UUID id) {
    StoredDocument entry = tables.documents().entry(id).orElseThrow();
    long apart = tables.notes().of(id).stream().filter(note -> note.highlight().isEmpty()).count();
    int written = tables.highlights().of(id).size() + (int) apart;
    return new Kept(id, entry.title(), entry.source().charset(), entry.source().damaged(), written);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
