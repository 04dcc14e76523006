package org.yandu.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.yandu.correction.Corrected;
import org.yandu.correction.Correction;
import org.yandu.correction.Corrections;
import org.yandu.correction.Placed;
import org.yandu.store.DocumentNames;
import org.yandu.store.StoredCorrection;
import org.yandu.store.Tables;
import org.yandu.text.Document;
import org.yandu.text.Range;

/** Keeps what readers say about the structure of documents. */
final class Corrector {
  private final Shelf shelf;
  private final Edits edits;

  Corrector(Shelf shelf, Edits edits) {
    this.shelf = shelf;
    this.edits = edits;
  }

  List<Correction> of(UUID document) {
    return shelf.said(document).corrections().stream().map(StoredCorrection::correction).toList();
  }

  List<Correction> unplaced(UUID document) {
    Shelf.Said said = shelf.said(document);
    return said.corrections().isEmpty() ? List.of() : said.corrected().unplaced();
  }

  /** One step of undo, whatever the number; nothing is kept of what no longer has any effect. */
  synchronized void correct(UUID document, List<Correction> added) {
    Shelf.Said said = shelf.said(document);
    List<StoredCorrection> superseded =
        said.corrections().stream().filter(old -> isSuperseded(said, old, added)).toList();
    List<Placed> all = new ArrayList<>();
    said.corrections().stream()
        .filter(old -> !superseded.contains(old))
        .forEach(old -> all.add(said.placed(old)));
    added.forEach(each -> all.add(Placed.byWords(each)));
    edits.correct(document, superseded, added, OptionalInt.empty(), names(said, all));
    shelf.forget(document);
  }

  private static boolean isSuperseded(
      Shelf.Said said, StoredCorrection old, List<Correction> added) {
    Optional<Range> where = Corrections.place(said.original().text(), said.placed(old));
    return added.stream().anyMatch(later -> later.supersedes(old.correction(), where));
  }

  /** One step of undo; nothing if it was not said. */
  synchronized void revise(UUID document, Correction what, Optional<Correction> instead) {
    Shelf.Said said = shelf.said(document);
    Optional<StoredCorrection> old =
        said.corrections().stream().filter(one -> one.correction().equals(what)).findFirst();
    if (old.isEmpty()) {
      return;
    }
    List<Placed> all = new ArrayList<>();
    for (StoredCorrection one : said.corrections()) {
      if (one.equals(old.get())) {
        instead.map(Placed::byWords).ifPresent(all::add);
      } else {
        all.add(said.placed(one));
      }
    }
    edits.correct(
        document,
        List.of(old.get()),
        instead.stream().toList(),
        OptionalInt.of(old.get().number()),
        names(said, all));
    shelf.forget(document);
  }

  /** Back to what the loader made of it. */
  synchronized void clear(UUID document) {
    Shelf.Said said = shelf.said(document);
    edits.correct(
        document, said.corrections(), List.of(), OptionalInt.empty(), names(said, List.of()));
    shelf.forget(document);
  }

  /**
   * A new content is listed by the names that it has with the corrections that found their place.
   *
   * @return how many did not
   */
  synchronized int relist(UUID document) {
    Shelf.Said said = shelf.said(document);
    if (said.corrections().isEmpty()) {
      return 0;
    }
    Corrected corrected = said.corrected();
    edits.relist(document, DocumentNames.of(corrected.document()));
    return corrected.unplaced().size();
  }

  /**
   * The names of a document that has a content, with the corrections that are written; within a
   * visit of the store, though decoding takes time: it is asked where corrections come in by packs.
   */
  static DocumentNames names(Tables tables, UUID document) {
    Document original = tables.documents().content(document).orElseThrow().get();
    var said =
        Shelf.Said.of(
            original, tables.corrections().of(document), tables.placements().of(document));
    return DocumentNames.of(said.corrected().document());
  }

  private static DocumentNames names(Shelf.Said said, List<Placed> all) {
    return DocumentNames.of(Corrections.applyPlaced(said.original(), all).document());
  }
}
