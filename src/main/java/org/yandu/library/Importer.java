package org.yandu.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.library.Arrivals.Arrival;
import org.yandu.library.ImportReport.Item;
import org.yandu.library.ImportReport.Kept;
import org.yandu.library.ImportReport.Origin;
import org.yandu.library.ImportReport.Outcome;
import org.yandu.load.raw.ReadOptions;
import org.yandu.load.raw.Scans;
import org.yandu.store.Store;
import org.yandu.store.StoredDocument;
import org.yandu.store.Tables;
import org.yandu.text.Source;

/**
 * Takes files into the store: several are read at once, each is stored in a transaction of its own,
 * in the order they came. All of one import is one step of undo.
 */
final class Importer {
  private final Store store;
  private final Reading reading;
  private final UndoLog log;

  Importer(Store store, Reading reading, UndoLog log) {
    this.store = store;
    this.reading = reading;
    this.log = log;
  }

  /** What became of one file, and how its document came into the list if it did. */
  private record Stored(Item item, Optional<Change.OfArrival> change) {
    static Stored of(Item item) {
      return new Stored(item, Optional.empty());
    }
  }

  /** Reads all files; what is done when it is cancelled stays. */
  ImportReport run(List<Path> files, ReadOptions options, Progress progress) {
    List<Item> items = new ArrayList<>();
    List<Change.OfArrival> arrived = new ArrayList<>();
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
          draft
              .map(read -> keep(read, options, earlier))
              .ifPresent(stored -> {
                items.add(stored.item());
                stored.change().ifPresent(arrived::add);
              });
          cancelled = draft.isEmpty();
          incoming.last().run();
          ahead.fill(intake);
        }
      }
      if (!cancelled) {
        progress.at(items.size(), intake.total(), "");
      }
    } finally {
      remember(arrived);
    }
    checkpoint(items);
    return new ImportReport(items, cancelled);
  }

  /** Reads one file or member again, with what the user has said about it meanwhile. */
  Item again(Origin origin, ReadOptions options) {
    Stored stored = keep(reading.read(Intake.again(origin), options), options, new Earlier(store));
    remember(stored.change().stream().toList());
    checkpoint(List.of(stored.item()));
    return stored.item();
  }

  /**
   * Makes one step of undo of what came. The documents are on disk since each was read, so nothing
   * of an import that a crash cuts short is lost; it is no step then.
   */
  private void remember(List<Change.OfArrival> arrived) {
    if (arrived.isEmpty()) {
      return;
    }
    Optional<UUID> only =
        arrived.size() == 1 ? Optional.of(arrived.getFirst().document()) : Optional.empty();
    log.make(tables -> log.step(only, arrivals(tables).stillThere(arrived)));
  }

  /**
   * Reads bytes that came with a study pack; they are stored with what it says about them.
   *
   * @param fileName as a stranger says; nothing of a path is kept of it
   */
  Draft draft(String fileName, byte[] bytes) {
    String name = fileName.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
    String safe = name.isEmpty() || name.startsWith(".") ? "_" + name : name;
    Origin origin = new Origin(Path.of("."), Optional.of(safe), 0);
    return reading.read(Incoming.of(origin, bytes.length, () -> bytes), ReadOptions.NONE);
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

  private Stored keep(Draft draft, ReadOptions options, Earlier earlier) {
    Origin origin = draft.incoming().origin();
    return switch (draft) {
      case Draft.Failed failed -> Stored.of(Item.failed(origin, failed.problem()));
      case Draft.Known known ->
          store
              .write(tables ->
                  arrivals(tables).known(known.sha256()).map(there -> known(tables, origin, there)))
              // An undo may have taken them away since they were looked for.
              .orElseGet(
                  () -> keep(reading.readAnyway(known.incoming(), options), options, earlier));
      case Draft.Read read -> read(read, earlier);
    };
  }

  private Arrivals arrivals(Tables tables) {
    return new Arrivals(tables, log.now());
  }

  private static Stored known(Tables tables, Origin origin, Arrival arrival) {
    Kept kept = kept(tables, arrival.document());
    boolean back = arrival.change().isPresent();
    Outcome outcome =
        !back
            ? Outcome.ALREADY_THERE
            : kept.written() > 0 || arrival.olderVersion() ? Outcome.RESTORED : Outcome.IMPORTED;
    Optional<Kept> older = Optional.of(kept).filter(_ -> arrival.olderVersion());
    return new Stored(
        new Item(origin, outcome, Optional.of(kept), older, Optional.empty()), arrival.change());
  }

  private Stored read(Draft.Read read, Earlier earlier) {
    Origin origin = read.incoming().origin();
    Optional<StoredDocument> before = earlier.of(read.loaded().document());
    return store.write(tables -> {
      Arrival arrival = arrivals(tables).of(read).orElseThrow();
      if (!arrival.fresh()) {
        return known(tables, origin, arrival);
      }
      Optional<StoredDocument> older = before.filter(old -> isAsBefore(tables, old));
      Outcome outcome =
          older
              .map(old -> old.times().isDeleted() ? Outcome.FOUND_AGAIN : Outcome.CHANGED_SOURCE)
              .orElse(Outcome.IMPORTED);
      Item item =
          new Item(
              origin,
              outcome,
              Optional.of(kept(tables, arrival.document()).with(read.loaded().scans())),
              older.map(old -> kept(tables, old.id())),
              Optional.empty());
      return new Stored(item, arrival.change());
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
    Source source = entry.source();
    return new Kept(id, entry.title(), source.charset(), source.damaged(), Scans.NONE, written);
  }
}
