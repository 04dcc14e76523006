package org.yandu.library;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.Verdict;
import org.yandu.correction.Corrected;
import org.yandu.correction.Correction;
import org.yandu.note.Bookmark;
import org.yandu.note.Highlight;
import org.yandu.note.Note;
import org.yandu.note.Times;
import org.yandu.store.Damage;
import org.yandu.store.Placements;
import org.yandu.store.Rescue;
import org.yandu.store.Store;
import org.yandu.store.StoreException;
import org.yandu.store.StoredBackup;
import org.yandu.store.StoredPlacement;
import org.yandu.store.Tables;
import org.yandu.text.Document;

/** Verifies a library: the file, its rows, and where every highlight stands. */
final class Checker {
  private final Store store;
  private final Shelf shelf;
  private final List<CheckReport.Problem> problems = new ArrayList<>();
  private final Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
  private int documents;
  private int highlights;
  private int notes;
  private int corrections;
  private final List<CheckReport.Unplaced> unplaced = new ArrayList<>();
  private int bookmarks;
  private int unsureBookmarks;
  private long searched;

  private enum Standing {
    EXACT,
    MOVED,
    UNSURE,
    ORPHANED
  }

  Checker(Store store, Shelf shelf) {
    this.store = store;
    this.shelf = shelf;
  }

  CheckReport run() {
    store.read(tables -> tables.inspection().run()).forEach(this::damaged);
    store.read(tables -> tables.inspection().documents()).forEach(this::document);
    return new CheckReport(
        documents,
        highlights,
        notes,
        standings.getOrDefault(Standing.EXACT, 0),
        standings.getOrDefault(Standing.MOVED, 0),
        standings.getOrDefault(Standing.UNSURE, 0),
        standings.getOrDefault(Standing.ORPHANED, 0),
        corrections,
        unplaced,
        extent(),
        problems);
  }

  private CheckReport.Extent extent() {
    return new CheckReport.Extent(
        store.read(tables -> tables.inspection().rows()),
        bookmarks,
        unsureBookmarks,
        searched,
        Rescue.backups(store.folder()).stream().findFirst().map(StoredBackup::made));
  }

  private void damaged(Damage damage) {
    switch (damage.kind()) {
      case FILE -> problem("library.check.file", damage.detail());
      case CHECKSUM -> problem("library.check.checksum", damage.where(), damage.row());
      case UNREADABLE -> problem("library.check.unreadable", damage.where(), damage.row());
      case REFERENCE ->
          problem("library.check.reference", damage.where(), damage.row(), damage.detail());
    }
  }

  private void document(UUID id) {
    List<Highlight> marked = store.read(tables -> tables.highlights().of(id));
    List<Note> written = store.read(tables -> tables.notes().of(id));
    highlights += marked.size();
    notes += written.size();
    if (store.read(tables -> !tables.documents().hasContent(id) && isRemoved(tables, id))) {
      // Others wrote about it and nobody here has it.
      return;
    }
    Document document;
    try {
      Shelf.Said said = shelf.said(id);
      Corrected corrected = said.corrected();
      corrections += said.corrections().size();
      document = corrected.document();
      for (Correction without : corrected.unplaced()) {
        unplaced.add(new CheckReport.Unplaced(document.name(), without));
      }
    } catch (StoreException | NoSuchElementException e) {
      problem("library.check.document", id.toString());
      return;
    }
    documents++;
    List<StoredPlacement> placements = store.read(tables -> tables.placements().of(id));
    String text = document.text();
    var places = new Standings(placements, text, () -> Placements.hash(text));
    marked.forEach(highlight -> highlight(document, places, highlight));
    store
        .read(tables -> tables.bookmarks().of(id))
        .forEach(bookmark -> bookmark(document, places, bookmark));
    searched(id, document);
    placements(placements, text);
    List<UUID> ids = marked.stream().map(Highlight::id).toList();
    written.stream()
        .filter(note -> note.highlight().isPresent() && !ids.contains(note.highlight().get()))
        .forEach(note -> problem("library.check.noteWithoutHighlight", note.id().toString()));
  }

  private void placements(List<StoredPlacement> placements, String text) {
    String hash = placements.isEmpty() ? "" : Placements.hash(text);
    for (StoredPlacement place : placements) {
      boolean item =
          store.read(tables ->
              tables.highlights().byId(place.item()).isPresent()
                  || tables.bookmarks().byId(place.item()).isPresent()
                  || tables.notes().byId(place.item()).isPresent()
                  || tables.corrections().isKnown(place.item()));
      boolean beyond =
          place.text().equals(hash)
              && Standings.place(place.verdict())
                  .filter(range -> range.end() > text.length())
                  .isPresent();
      if (!item || beyond) {
        problem("library.check.placement", place.id().toString());
      }
    }
  }

  private void highlight(Document document, Standings places, Highlight highlight) {
    if (isBeyond(document, highlight.anchor(), highlight.document())) {
      problem("library.check.range", highlight.id().toString(), document.name());
    }
    Standing standing =
        switch (places.of(highlight.id(), highlight.anchor()).verdict()) {
          case Verdict.Exact _ -> Standing.EXACT;
          case Verdict.Moved _ -> Standing.MOVED;
          case Verdict.Approximate _ -> Standing.UNSURE;
          case Verdict.Orphaned _ -> Standing.ORPHANED;
        };
    standings.merge(standing, 1, Integer::sum);
  }

  private static boolean isRemoved(Tables tables, UUID id) {
    return tables.documents().times(id).filter(Times::isDeleted).isPresent();
  }

  private void bookmark(Document document, Standings places, Bookmark bookmark) {
    bookmarks++;
    if (isBeyond(document, bookmark.anchor(), bookmark.document())) {
      problem("library.check.bookmark", bookmark.id().toString(), document.name());
    }
    switch (places.of(bookmark.id(), bookmark.anchor()).verdict()) {
      case Verdict.Exact _, Verdict.Moved _ -> {}
      case Verdict.Approximate _, Verdict.Orphaned _ -> unsureBookmarks++;
    }
  }

  /** A newer version may be shorter than the text that the place was remembered in. */
  private boolean isBeyond(Document document, Anchor anchor, UUID id) {
    return anchor.range().end() > document.text().length()
        && store.read(tables -> tables.versions().countOf(id)) == 0;
  }

  /** Searches go through a text in memory that was made of the document at some time before. */
  private void searched(UUID id, Document document) {
    if (shelf.index(id).agreesWith(document)) {
      searched += document.text().length();
    } else {
      problem("library.check.search", document.name());
    }
  }

  private void problem(String key, Object... arguments) {
    problems.add(new CheckReport.Problem(key, List.of(arguments)));
  }
}
