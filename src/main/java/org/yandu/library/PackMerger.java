package org.yandu.library;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yandu.exchange.Item;
import org.yandu.exchange.Pack;
import org.yandu.exchange.PackedDocument;
import org.yandu.exchange.Value;
import org.yandu.library.StudyPacks.Fate;
import org.yandu.library.StudyPacks.Line;
import org.yandu.note.Times;
import org.yandu.store.DocumentNames;
import org.yandu.store.SharedRow;
import org.yandu.store.SharedRows;
import org.yandu.store.StoreException;
import org.yandu.store.StoredDocument;
import org.yandu.store.Tables;
import org.yandu.text.Picture;
import org.yandu.text.Source;

/** Says, and does, what a pack makes of a library; within one visit of the store. */
final class PackMerger {
  /** What a row refers to has to be there before it. */
  private static final List<String> ORDER =
      List.of(
          "highlight",
          "note",
          "notebook",
          "entry",
          "tag",
          "tagged",
          "bookmark",
          SharedRows.CORRECTION);

  private final Tables tables;
  private final Pack pack;
  private final SharedItems items;
  private final Map<String, UUID> strangers = new HashMap<>();
  private List<Merging> mergings;

  /** A row of the pack in which something is different here. */
  private record Merging(
      Item item,
      Optional<SharedRow> before,
      Optional<Item> ours,
      List<String> beside,
      Item merged) {
    boolean changesNothing() {
      return ours.filter(own -> own.values().equals(merged.values())).isPresent();
    }
  }

  PackMerger(Tables tables, Pack pack, String me) {
    this.tables = tables;
    this.pack = pack;
    SharedItems known = new PackWriter(tables, me).items();
    for (PackedDocument document : pack.documents()) {
      if (known.idOf().apply(document.sha256()).isEmpty()) {
        strangers.put(
            document.sha256(),
            // Two libraries that learn of a document from each other call it the same.
            UUID.nameUUIDFromBytes(document.sha256().getBytes(StandardCharsets.US_ASCII)));
      }
    }
    items =
        new SharedItems(
            known.hashOf(),
            hash -> known.idOf().apply(hash).or(() -> Optional.ofNullable(strangers.get(hash))),
            me);
  }

  /** Titles of documents that this library knows nothing of and that do not come with the pack. */
  List<String> unknown() {
    return pack.documents().stream()
        .filter(document -> strangers.containsKey(document.sha256()) && !document.packed())
        .map(PackedDocument::title)
        .toList();
  }

  /** Titles of documents that come with the pack and are not in the list. */
  List<String> arriving() {
    var arrivals = new Arrivals(tables, Instant.EPOCH);
    return pack.documents().stream()
        .filter(PackedDocument::packed)
        .filter(document -> !arrivals.isListed(document.sha256()))
        .map(PackedDocument::title)
        .toList();
  }

  /** How many items are here as they are there. */
  int same() {
    return (int) mergings().stream().filter(Merging::changesNothing).count();
  }

  /** What would become of what a reader sees; tags go with what bears them. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (Merging merging : mergings()) {
      String type = merging.item().type();
      boolean seen = !type.equals(SharedRows.TAG) && !type.equals(SharedRows.TAGGED);
      if (seen && !merging.changesNothing()) {
        line(merging).ifPresent(lines::add);
      }
    }
    return lines;
  }

  private static Optional<Line> line(Merging merging) {
    Item merged = merging.merged();
    String type = merging.item().type();
    String words = Picture.without(SharedItems.words(type, merged.shown()));
    Optional<Value> ours = merging.ours().map(Item::shown);
    boolean had = ours.filter(value -> !value.deleted()).isPresent();
    Optional<String> before = ours.map(value -> Picture.without(SharedItems.words(type, value)));
    Fate fate;
    if (!had) {
      if (merged.shown().deleted()) {
        return Optional.empty();
      }
      fate = Fate.NEW;
    } else if (merged.shown().deleted()) {
      fate = Fate.DELETED;
      words = before.orElse(words);
    } else if (isText(type) && !merged.others("text").isEmpty()) {
      fate = Fate.BOTH_CHANGED;
    } else {
      fate = Fate.CHANGED;
    }
    String author = merged.shown().author();
    return Optional.of(new Line(fate, type, words, had ? before : Optional.empty(), author));
  }

  /** Whether a reader has to settle what others wrote in the same place. */
  private static boolean isText(String type) {
    return type.equals("note") || type.equals("entry");
  }

  /**
   * What has to be written.
   *
   * @throws IllegalArgumentException if something in the pack makes no sense
   */
  List<Change> changes(Instant now) {
    for (PackedDocument document : pack.documents()) {
      if (strangers.containsKey(document.sha256())) {
        tables.documents().addUnread(stranger(document, now));
      }
    }
    List<Change> changes = new ArrayList<>();
    for (Merging merging : mergings()) {
      if (!merging.changesNothing()) {
        Item merged = merging.merged();
        SharedRow after =
            items.row(merged, merging.ours().isPresent() ? merging.before() : Optional.empty());
        SharedRows.check(after);
        changes.add(new Change.OfShared(merging.before(), after));
        changes.add(
            new Change.OfBeside(
                after.type(), after.key(), merging.beside(), SharedItems.beside(merged), now));
      }
    }
    changes.addAll(revived(now));
    changes.addAll(named(changes));
    return changes;
  }

  /** Documents are listed by the titles that they have with what others corrected in them. */
  private List<Change> named(List<Change> written) {
    Set<UUID> corrected = new LinkedHashSet<>();
    for (Change change : written) {
      change
          .changedText()
          .filter(tables.documents()::hasContent)
          .ifPresent(document -> {
            // Written twice: the names are told by what is there then.
            change.writeAfter(tables);
            corrected.add(document);
          });
    }
    List<Change> names = new ArrayList<>();
    for (UUID document : corrected) {
      DocumentNames before = tables.documents().names(document).orElseThrow();
      DocumentNames after = namesNow(document).orElse(before);
      if (!before.equals(after)) {
        names.add(new Change.OfNames(document, before, after));
      }
    }
    return names;
  }

  /** One damaged document is no reason to refuse what others wrote about all of them. */
  private Optional<DocumentNames> namesNow(UUID document) {
    try {
      return Optional.of(Corrector.names(tables, document));
    } catch (StoreException e) {
      System.getLogger(PackMerger.class.getName())
          .log(System.Logger.Level.WARNING, "not listed anew: " + document, e);
      return Optional.empty();
    }
  }

  /** A note that one side wrote while the other took its highlight away keeps that. */
  private List<Change> revived(Instant now) {
    Map<String, Times> after = new HashMap<>();
    Map<String, Boolean> notes = new HashMap<>();
    Set<String> written = new LinkedHashSet<>();
    for (Merging merging : mergings()) {
      Item merged = merging.merged();
      if (merged.type().equals("highlight")) {
        after.put(merged.id(), items.row(merged, Optional.empty()).times());
      } else if (merged.type().equals("note")) {
        notes.put(merged.id(), merged.shown().deleted());
        if (!merged.shown().deleted()) {
          written.add(merged.shown().field("highlight"));
        }
      }
    }
    for (String highlight : after.keySet()) {
      tables.notes().on(UUID.fromString(highlight)).stream()
          .filter(note -> !notes.getOrDefault(note.id().toString(), false))
          .forEach(_ -> written.add(highlight));
    }
    List<Change> changes = new ArrayList<>();
    for (String highlight : written) {
      Times times = after.containsKey(highlight) ? after.get(highlight) : timesHere(highlight);
      if (times != null && times.isDeleted()) {
        changes.add(new Change.OfRevived(highlight, times, times.restoredAt(now)));
      }
    }
    return changes;
  }

  private Times timesHere(String highlight) {
    return highlight.isEmpty()
        ? null
        : tables.shared().of("highlight", highlight).map(SharedRow::times).orElse(null);
  }

  private StoredDocument stranger(PackedDocument document, Instant now) {
    return new StoredDocument(
        strangers.get(document.sha256()),
        document.title(),
        new Source(
            document.fileName(), document.sha256(), document.format(), document.charset(), 0),
        document.characters(),
        document.works().lines().toList(),
        document.speakers().lines().toList(),
        0,
        0,
        Optional.empty(),
        Times.at(now).deletedAt(now));
  }

  /** Asked for as often as there is something to say; looked up once. */
  private List<Merging> mergings() {
    if (mergings == null) {
      mergings = lookUp();
    }
    return mergings;
  }

  private List<Merging> lookUp() {
    List<Merging> found = new ArrayList<>();
    Set<String> there = new HashSet<>();
    List<Item> ordered = new ArrayList<>(pack.items());
    ordered.removeIf(item -> !ORDER.contains(item.type()));
    ordered.sort(Comparator.comparingInt(item -> ORDER.indexOf(item.type())));
    for (Item item : ordered) {
      if (isWhole(item, there)) {
        there.add(item.id());
        found.add(merging(item));
      }
    }
    return found;
  }

  private Merging merging(Item item) {
    Optional<SharedRow> before = tables.shared().of(item.type(), item.id());
    List<String> beside = tables.shared().beside(item.type(), item.id());
    Optional<Item> ours =
        before.filter(row -> !row.vector().isEmpty()).map(row -> items.item(row, beside));
    Item merged = ours.map(own -> own.merged(item)).orElse(item);
    return new Merging(item, before, ours, beside, merged);
  }

  /** Whether what it refers to is in this library or in the pack; a whole library's always is. */
  private boolean isWhole(Item item, Set<String> there) {
    return switch (item.type()) {
      case "note" -> isThere("highlight", item.shown().field("highlight"), there);
      case "entry" -> isThere("notebook", item.shown().field("notebook"), there);
      case "tagged" ->
          isThere(item.shown().field("on"), SharedRows.target(item.id()).toString(), there);
      default -> true;
    };
  }

  private boolean isThere(String type, String key, Set<String> there) {
    return key.isEmpty() || there.contains(key) || tables.shared().of(type, key).isPresent();
  }
}
