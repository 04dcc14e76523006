package org.yandu.library;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.yandu.io.Ids;
import org.yandu.library.ImportReport.Origin;
import org.yandu.library.Renewal.Result;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.ReadOptions;
import org.yandu.note.Times;
import org.yandu.store.Documents;
import org.yandu.store.Store;
import org.yandu.store.StoredDocument;
import org.yandu.store.StoredVersion;
import org.yandu.store.Tables;
import org.yandu.text.Document;
import org.yandu.text.Source;

/**
 * Puts newer bytes, or the same in another encoding, in the place of a document's content.
 *
 * <p>The document keeps its id, its highlights and its notes, each with the place it was made at;
 * where they stand in the new text is decided in the same step. The old content is kept as a
 * version. One step of undo brings it back.
 */
final class Renewals {
  private final Store store;
  private final Reading reading;
  private final Edits edits;
  private final InstantSource clock;

  Renewals(Store store, Reading reading, Edits edits, InstantSource clock) {
    this.store = store;
    this.reading = reading;
    this.edits = edits;
    this.clock = clock;
  }

  /** Writes the new content as a version to be exchanged with the old one. */
  @FunctionalInterface
  private interface Writer {
    void write(Tables tables, UUID version, Times times);
  }

  Result byFile(UUID document, Path file, ReadOptions options) throws LoadException {
    return byRead(document, read(Intake.again(Origin.of(file)), options));
  }

  /** Reads the bytes that a document is made of once more, in its encoding if no other is said. */
  Result again(UUID document, ReadOptions options) throws LoadException {
    StoredDocument entry = entry(document);
    Origin origin = Origin.of(Path.of("."));
    Origin named = new Origin(origin.file(), Optional.of(entry.source().fileName()), 0);
    byte[] bytes = original(document);
    var charset = options.charset().or(() -> known(entry.source().charset()));
    var again = new ReadOptions(charset, options.password());
    return byRead(document, read(Incoming.of(named, bytes.length, () -> bytes), again));
  }

  private static Optional<Charset> known(String name) {
    return Optional.of(name).filter(each -> !each.isEmpty()).map(Charset::forName);
  }

  /** What another document holds; that one leaves the list. */
  Result byDocument(UUID document, UUID newer) {
    return renew(
        document,
        entry(newer).source(),
        _ -> false,
        (tables, version, times) -> {
          tables.versions().addCopy(version, document, newer, times);
          tables.pictures().copy(newer, document, times);
        });
  }

  /** What the document was before, the content that was replaced last first. */
  List<Version> versions(UUID document) {
    entry(document);
    return store.read(tables -> tables.versions().of(document)).stream().map(Version::of).toList();
  }

  /** Exchanges the content of a document with that of a version, as undo and redo do. */
  Result back(UUID document, UUID version) {
    entry(document);
    StoredVersion wanted =
        store.read(tables -> tables.versions().of(document)).stream()
            .filter(each -> each.id().equals(version))
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("no version " + version));
    var plan =
        new Plan(
            document,
            wanted.source(),
            tables -> tables.versions().isLikeDocument(version),
            (tables, now) ->
                new Change.OfVersion(
                    document, version, wanted.times(), wanted.times().updatedAt(now)));
    edits.renew(plan::step);
    return plan.result;
  }

  private Draft.Read read(Incoming incoming, ReadOptions options) throws LoadException {
    return switch (reading.readAnyway(incoming, options)) {
      case Draft.Read read -> read;
      case Draft.Failed failed -> throw failed.problem();
      case Draft.Known known -> throw new IllegalStateException("not asked for: " + known);
    };
  }

  private Result byRead(UUID document, Draft.Read read) {
    Draft.Original original = read.original();
    return renew(
        document,
        read.loaded().document().source(),
        tables -> tables.documents().holds(document, read.loaded().document()),
        (tables, version, times) -> {
          Document newer = read.loaded().document();
          tables
              .versions()
              .add(version, document, newer, original.compressed(), original.size(), times);
          Illustrations.keep(tables, document, read.loaded(), times);
        });
  }

  private Result renew(UUID document, Source source, Predicate<Tables> same, Writer writer) {
    var plan =
        new Plan(
            document,
            source,
            same,
            (tables, now) -> {
              UUID version = Ids.next();
              Times times = Times.at(now);
              writer.write(tables, version, times);
              return new Change.OfVersion(document, version, times.deletedAt(now), times);
            });
    edits.renew(plan::step);
    return plan.result;
  }

  private final class Plan {
    private final UUID document;
    private final Source source;
    private final Predicate<Tables> same;
    private final BiFunction<Tables, Instant, Change.OfVersion> exchange;
    private Result result = Result.RENEWED;

    /**
     * @param same whether the document has this very text and structure already
     */
    Plan(
        UUID document,
        Source source,
        Predicate<Tables> same,
        BiFunction<Tables, Instant, Change.OfVersion> exchange) {
      this.document = document;
      this.source = source;
      this.same = same;
      this.exchange = exchange;
    }

    Step step(Tables tables) {
      Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      List<Change> changes = new ArrayList<>();
      Source old = tables.documents().entry(document).orElseThrow().source();
      boolean sameBytes = old.sha256().equals(source.sha256());
      // Another edition of the program may make another text of the same bytes.
      if (sameBytes && old.charset().equals(source.charset()) && same.test(tables)) {
        result = Result.SAME;
        return step(changes);
      }
      Optional<UUID> other = tables.documents().withHash(source.sha256());
      if (other.isPresent() && !other.get().equals(document)) {
        if (hasNotes(tables, other.get())) {
          result = Result.ANNOTATED;
          return step(changes);
        }
        changes.add(yielding(tables, other.get(), now));
      }
      changes.addAll(0, comingBack(tables, now));
      Change.OfVersion renewed = exchange.apply(tables, now);
      changes.add(renewed);
      String before = tables.documents().text(document).orElseThrow();
      String after = tables.versions().text(renewed.version());
      changes.addAll(new Anchoring(tables, document, before, after, now).changes());
      return step(changes);
    }

    /** A removed document is in the list again, for its notes are what the reader wants. */
    private List<Change> comingBack(Tables tables, Instant now) {
      Times times = tables.documents().times(document).orElseThrow();
      return times.isDeleted()
          ? List.of(new Change.OfDocument(document, times, times.restoredAt(now)))
          : List.of();
    }

    private Step step(List<Change> changes) {
      return new Step(Optional.of(document), changes, Optional.empty(), clock.instant());
    }

    private Change yielding(Tables tables, UUID other, Instant now) {
      Times before = tables.documents().times(other).orElseThrow();
      Times after = before.isDeleted() ? before : before.deletedAt(now);
      String standIn = Documents.standIn(other);
      return new Change.OfHash(other, source.sha256(), before, standIn, after);
    }
  }

  /**
   * Whether a reader has worked on the document; also on one that was removed, for it would come
   * back with that.
   */
  static boolean hasNotes(Tables tables, UUID document) {
    return !tables.highlights().of(document).isEmpty()
        || !tables.notes().of(document).isEmpty()
        || !tables.bookmarks().of(document).isEmpty()
        || !tables.corrections().of(document).isEmpty();
  }

  private StoredDocument entry(UUID document) {
    return store
        .read(tables -> tables.documents().entry(document))
        .filter(entry -> !entry.times().isDeleted())
        .orElseThrow(() -> new NoSuchElementException("no document " + document));
  }

  private byte[] original(UUID document) {
    return store
        .read(tables -> tables.documents().original(document))
        .orElseThrow(() -> new NoSuchElementException("no document " + document));
  }
}
