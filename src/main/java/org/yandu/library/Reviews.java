package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.Anchors;
import org.yandu.anchor.Verdict;
import org.yandu.note.Bookmark;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.Note;
import org.yandu.note.Times;
import org.yandu.store.Placements;
import org.yandu.store.Store;
import org.yandu.store.StoredPlacement;
import org.yandu.store.Tables;
import org.yandu.text.Places;
import org.yandu.text.Range;

/** Lists what has no certain place in a text, and keeps what its reader says about that. */
final class Reviews implements Reviewing {
  private final Store store;
  private final Shelf shelf;
  private final AnnotationReader reader;
  private final UndoLog log;

  Reviews(Store store, Shelf shelf, AnnotationReader reader, UndoLog log) {
    this.store = requireNonNull(store);
    this.shelf = requireNonNull(shelf);
    this.reader = requireNonNull(reader);
    this.log = requireNonNull(log);
  }

  @Override
  public List<Doubt> of(UUID document) {
    Annotations all = reader.of(document);
    String hash = shelf.textHash(document);
    List<UUID> decided =
        store.read(tables -> tables.placements().of(document)).stream()
            .filter(each -> each.text().equals(hash))
            .map(StoredPlacement::item)
            .toList();
    List<Doubt> doubts = new ArrayList<>();
    var asked = new Asked(shelf.places(document), all, decided);
    for (Highlight highlight : all.highlights()) {
      Optional<HighlightColor> color = Optional.of(highlight.color());
      asked
          .about(Doubt.What.HIGHLIGHT, highlight.id(), highlight.anchor(), color)
          .ifPresent(doubts::add);
    }
    for (Bookmark bookmark : all.bookmarks()) {
      asked
          .about(Doubt.What.BOOKMARK, bookmark.id(), bookmark.anchor(), Optional.empty())
          .ifPresent(doubts::add);
    }
    for (Note note : all.notes()) {
      note.heading()
          .flatMap(at -> asked.about(Doubt.What.SECTION, note.id(), at, Optional.empty()))
          .ifPresent(doubts::add);
    }
    doubts.sort(
        Comparator.comparing(Doubt::settled)
            .thenComparing(doubt -> doubt.anchor().range())
            .thenComparing(Doubt::item));
    return doubts;
  }

  /**
   * What is known when doubts are looked for.
   *
   * @param decided of what it was decided where it stands in this text, or that it stands nowhere
   */
  private record Asked(Places places, Annotations all, List<UUID> decided) {
    Optional<Doubt> about(
        Doubt.What what, UUID item, Anchor anchor, Optional<HighlightColor> color) {
      Verdict standing = all.places().get(item);
      boolean settled = !all.awaited().contains(item);
      return Standings.sure(standing).isPresent()
          ? Optional.empty()
          : Optional.of(
              new Doubt(what, item, anchor, color, proposal(item, anchor, standing), settled));
    }

    /** What was changed before places were decided is not known any more; it is guessed. */
    private Optional<Verdict.Approximate> proposal(UUID item, Anchor anchor, Verdict standing) {
      Verdict verdict = decided.contains(item) ? standing : Anchors.propose(places, anchor);
      return verdict instanceof Verdict.Approximate near ? Optional.of(near) : Optional.empty();
    }
  }

  @Override
  public void place(UUID document, Map<UUID, Range> wanted) {
    Places places = shelf.places(document);
    // The anchor of a place says whether it is one, and takes halves of characters in whole.
    Map<UUID, Range> whole =
        wanted.entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, e -> Anchors.of(places, e.getValue()).range()));
    String text = places.document().text();
    decide(
        document,
        tables ->
            Anchoring.Item.of(tables, document).stream()
                .filter(item -> whole.containsKey(item.id()))
                .map(item -> new Said(item, item.at(whole.get(item.id()), text)))
                .toList(),
        whole.size());
  }

  @Override
  public void keepAsOrphan(UUID document, UUID item) {
    decide(
        document,
        tables ->
            Anchoring.Item.of(tables, document).stream()
                .filter(each -> each.id().equals(item))
                .map(each -> new Said(each, new Verdict.Orphaned()))
                .toList(),
        1);
  }

  private record Said(Anchoring.Item item, Verdict verdict) {}

  private void decide(UUID document, Function<Tables, List<Said>> what, int howMany) {
    String shown = shelf.textHash(document);
    log.make(tables -> {
      UndoLog.requireListed(tables, document);
      // What was said about another text than the one that is there must not be kept.
      if (!shown.equals(Placements.hash(tables.documents().text(document).orElseThrow()))) {
        throw new NoSuchElementException("the text of " + document + " is another one");
      }
      List<Said> said = what.apply(tables);
      if (said.size() != howMany) {
        throw new NoSuchElementException("not everything is in " + document);
      }
      Instant now = log.now();
      List<Change> changes = new ArrayList<>();
      for (Said each : said) {
        Times times = Times.at(now);
        var fresh =
            StoredPlacement.of(each.item().id(), document, shown, each.verdict(), true, times);
        changes.add(Anchoring.decision(tables.placements().of(each.item().id(), shown), fresh));
      }
      return log.step(document, changes);
    });
  }
}
