package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.io.Ids;
import org.yandu.note.Times;
import org.yandu.store.Tables;
import org.yandu.text.Document;

/** Puts documents into the list, new ones and ones that were removed; one visit of the store. */
final class Arrivals {
  private final Tables tables;
  private final Instant now;

  /**
   * A document of the library that some bytes are those of.
   *
   * @param olderVersion whether the bytes are those of what the document was before
   * @param fresh whether the library had nothing of them
   * @param change how it came into the list; empty if it was there
   */
  record Arrival(
      UUID document, boolean olderVersion, boolean fresh, Optional<Change.OfArrival> change) {
    Arrival {
      requireNonNull(document);
      requireNonNull(change);
    }
  }

  Arrivals(Tables tables, Instant now) {
    this.tables = requireNonNull(tables);
    this.now = requireNonNull(now);
  }

  /** What was read; empty if that is no document. */
  Optional<Arrival> of(Draft draft) {
    return switch (draft) {
      case Draft.Failed _ -> Optional.empty();
      case Draft.Known known -> known(known.sha256());
      case Draft.Read read -> Optional.of(read(read));
    };
  }

  /** A document that the library has the bytes of; one that was removed comes back. */
  Optional<Arrival> known(String sha256) {
    Optional<UUID> same = made(sha256);
    return same.isPresent()
        ? same.map(id -> back(id, false))
        : tables.versions().withHash(sha256).map(id -> back(id, true));
  }

  /** The document that is made of these bytes, removed or not. */
  private Optional<UUID> made(String sha256) {
    return tables.documents().withHash(sha256).filter(tables.documents()::hasContent);
  }

  /** Whether a document that these bytes are or were those of is in the list. */
  boolean isListed(String sha256) {
    return made(sha256)
        .or(() -> tables.versions().withHash(sha256))
        .flatMap(tables.documents()::times)
        .filter(times -> !times.isDeleted())
        .isPresent();
  }

  private Arrival back(UUID id, boolean olderVersion) {
    Times before = tables.documents().times(id).orElseThrow();
    if (!before.isDeleted()) {
      return new Arrival(id, olderVersion, false, Optional.empty());
    }
    Times after = before.restoredAt(now);
    tables.documents().setTimes(id, after);
    return new Arrival(
        id, olderVersion, false, Optional.of(new Change.OfArrival(id, before, after)));
  }

  private Arrival read(Draft.Read read) {
    Document document = read.loaded().document();
    // Another thread may have brought the same bytes in meanwhile.
    return known(document.source().sha256()).orElseGet(() -> added(read));
  }

  private Arrival added(Draft.Read read) {
    Document document = read.loaded().document();
    // Others may have written about it before anybody here had it.
    UUID id = tables.documents().withHash(document.source().sha256()).orElseGet(Ids::next);
    Times times = Times.at(now);
    Draft.Original original = read.original();
    tables.documents().add(id, document, original.compressed(), original.size(), times);
    Illustrations.keep(tables, id, read.loaded(), times);
    if (!tables.corrections().of(id).isEmpty()) {
      tables.documents().setNames(id, Corrector.names(tables, id));
    }
    var change = new Change.OfArrival(id, times.deletedAt(now), times);
    return new Arrival(id, false, true, Optional.of(change));
  }

  /** What is left of changes that were written some time ago: who has gone since is not in them. */
  List<Change> stillThere(List<Change.OfArrival> changes) {
    List<Change> there = new ArrayList<>();
    for (Change.OfArrival change : changes) {
      Times times = tables.documents().times(change.document()).orElseThrow();
      if (!times.isDeleted()) {
        there.add(new Change.OfArrival(change.document(), change.before(), times));
      }
    }
    return there;
  }
}
