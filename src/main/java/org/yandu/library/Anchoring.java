package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.Anchors;
import org.yandu.anchor.Realignment;
import org.yandu.anchor.Verdict;
import org.yandu.correction.Correction;
import org.yandu.correction.Corrections;
import org.yandu.correction.Relocation;
import org.yandu.note.Times;
import org.yandu.store.Placements;
import org.yandu.store.StoredCorrection;
import org.yandu.store.StoredPlacement;
import org.yandu.store.StoredVersion;
import org.yandu.store.Tables;
import org.yandu.text.Range;

/**
 * Decides, when the text of a document becomes another one, where everything marked in it stands
 * from then on: once for each text, so that a text that comes back finds its marks where they were.
 *
 * <p>For one change, within its transaction.
 */
final class Anchoring {
  private final Tables tables;
  private final UUID document;
  private final Text before;
  private final Text after;
  private final Instant now;
  private final Map<UUID, StoredPlacement> written = new HashMap<>();
  private final List<StoredPlacement> known;
  private final Standings standing;
  private final Map<String, Realignment> realignments = new HashMap<>();
  private final Map<String, Relocation> relocations = new HashMap<>();
  private List<Text> older;

  /**
   * Something marked: a highlight, a bookmark, the heading of a note's section or what is corrected
   * by hand, as made.
   *
   * @param correction what is said about a place that was corrected
   */
  record Item(UUID id, Anchor anchor, Optional<Correction.Kind> correction) {
    Item {
      requireNonNull(id);
      requireNonNull(anchor);
      requireNonNull(correction);
    }

    Item(UUID id, Anchor anchor) {
      this(id, anchor, Optional.empty());
    }

    static List<Item> of(Tables tables, UUID document) {
      List<Item> items = new ArrayList<>();
      tables.highlights().of(document).forEach(h -> items.add(new Item(h.id(), h.anchor())));
      tables.bookmarks().of(document).forEach(b -> items.add(new Item(b.id(), b.anchor())));
      tables
          .notes()
          .of(document)
          .forEach(n -> n.heading().ifPresent(at -> items.add(new Item(n.id(), at))));
      for (StoredCorrection said : tables.corrections().of(document)) {
        Correction correction = said.correction();
        if (correction.kind() != Correction.Kind.PATTERN) {
          items.add(new Item(said.id(), correction.place(), Optional.of(correction.kind())));
        }
      }
      return items;
    }

    /** Where it stands by its words alone. */
    Verdict in(String text) {
      return correction.isPresent()
          ? Corrections.byWords(text, anchor)
          : Anchors.place(text, anchor);
    }

    /** The verdict on a place that is certain: the words as made, or others that stand for them. */
    Verdict at(Range range, String text) {
      return range.equals(anchor.range()) && range.in(text).equals(anchor.quote())
          ? new Verdict.Exact(range)
          : new Verdict.Moved(range);
    }
  }

  /** One of the texts a document has or had. */
  private record Text(String words, String hash) {
    Text(String words) {
      this(words, Placements.hash(words));
    }
  }

  /** A text in which something stands for certain. */
  private record Base(Text text, Range range) {}

  Anchoring(Tables tables, UUID document, String before, String after, Instant now) {
    this.tables = tables;
    this.document = document;
    this.before = new Text(before);
    this.after = new Text(after);
    this.now = now;
    tables.placements().written(document).forEach(each -> written.put(each.id(), each));
    known = written.values().stream().filter(each -> !each.times().isDeleted()).toList();
    standing = standings(this.before);
  }

  private Standings standings(Text text) {
    return new Standings(known, text.words(), text::hash);
  }

  /** What has to be written besides the text; nothing where the texts are equal. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    if (before.hash().equals(after.hash())) {
      return changes;
    }
    Standings there = standings(after);
    for (Item item : Item.of(tables, document)) {
      boolean madeHere = standing.decision(item.id()).isEmpty();
      Verdict old = standing.of(item.id(), item.anchor()).verdict();
      if (madeHere && old instanceof Verdict.Exact) {
        changes.add(decided(item, before, old, false));
      }
      if (there.decision(item.id()).isEmpty()) {
        changes.add(decided(item));
      }
    }
    return changes;
  }

  private Change decided(Item item) {
    Verdict verdict =
        base(item).map(base -> from(item, base)).orElseGet(() -> item.in(after.words()));
    boolean sure = Standings.sure(verdict).isPresent();
    boolean givenUp =
        standing
            .decision(item.id())
            .filter(each -> each.byReader() && each.verdict() instanceof Verdict.Orphaned)
            .isPresent();
    // Whoever has said that words are gone is not asked again about words that are like them.
    return givenUp && !sure
        ? decided(item, after, new Verdict.Orphaned(), true)
        : decided(item, after, verdict, false);
  }

  private Verdict from(Item item, Base base) {
    String hash = base.text().hash();
    String words = base.text().words();
    Verdict verdict =
        item.correction().isPresent()
            ? relocations
                .computeIfAbsent(hash, _ -> Relocation.of(words, after.words()))
                .place(item.correction().get(), base.range())
            : realignments
                .computeIfAbsent(hash, _ -> Realignment.of(words, after.words()))
                .place(base.range());
    return Standings.sure(verdict).map(range -> item.at(range, after.words())).orElse(verdict);
  }

  /** The last text in which the item stands for certain; the one it was made on, if need be. */
  private Optional<Base> base(Item item) {
    Optional<Base> last = base(item, before, standing);
    return last.or(() ->
            older().stream()
                .map(text -> base(item, text, standings(text)))
                .flatMap(Optional::stream)
                .findFirst())
        .or(() ->
            Standings.sure(standing.of(item.id(), item.anchor()).verdict())
                .map(range -> new Base(before, range)));
  }

  private static Optional<Base> base(Item item, Text text, Standings standings) {
    Verdict verdict = standings.of(item.id(), item.anchor()).verdict();
    boolean decided = standings.decision(item.id()).isPresent();
    return Standings.sure(verdict)
        .filter(_ -> decided || verdict instanceof Verdict.Exact)
        .map(range -> new Base(text, range));
  }

  private List<Text> older() {
    if (older == null) {
      older =
          tables.versions().of(document).stream()
              .map(StoredVersion::id)
              .map(id -> new Text(tables.versions().text(id)))
              .filter(text -> !text.hash().equals(after.hash()))
              .toList();
    }
    return older;
  }

  private Change decided(Item item, Text text, Verdict verdict, boolean byReader) {
    StoredPlacement fresh =
        StoredPlacement.of(item.id(), document, text.hash(), verdict, byReader, Times.at(now));
    return decision(Optional.ofNullable(written.get(fresh.id())), fresh);
  }

  /**
   * A decision in the place of what was said before about the same item in the same text.
   *
   * @param old what was said before, deleted or not
   */
  static Change decision(Optional<StoredPlacement> old, StoredPlacement fresh) {
    Instant now = fresh.times().updated();
    StoredPlacement before =
        old.orElseGet(() ->
            fresh.with(new Verdict.Orphaned(), false).withTimes(fresh.times().deletedAt(now)));
    Times after = old.map(row -> row.times().restoredAt(now)).orElse(fresh.times());
    return new Change.OfPlacement(before, fresh.withTimes(after));
  }
}
