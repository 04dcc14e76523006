package org.yandu.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.yandu.correction.Correction;
import org.yandu.correction.Corrections;
import org.yandu.store.DocumentNames;
import org.yandu.store.StoredCorrection;
import org.yandu.store.Tables;
import org.yandu.text.Document;

/** Keeps what readers say about the structure of documents. */
final class Corrector {
  private final Shelf shelf;
  private final Edits edits;

  Corrector(Shelf shelf, Edits edits) {
    this.shelf = shelf;
    this.edits = edits;
  }

  List<Correction> of(UUID document) {
    return words(shelf.said(document).corrections());
  }

  /** One step of undo, whatever the number; nothing is kept of what no longer has any effect. */
  synchronized void correct(UUID document, List<Correction> added) {
    Shelf.Said said = shelf.said(document);
    List<StoredCorrection> superseded =
        said.corrections().stream()
            .filter(old -> added.stream().anyMatch(later -> later.supersedes(old.correction())))
            .toList();
    List<StoredCorrection> kept = new ArrayList<>(said.corrections());
    kept.removeAll(superseded);
    List<Correction> all = new ArrayList<>(words(kept));
    all.addAll(added);
    edits.correct(document, superseded, added, OptionalInt.empty(), names(said, all));
    shelf.forget(document);
  }

  /** One step of undo; nothing if it was not said. */
  synchronized void revise(UUID document, Correction what, Optional<Correction> instead) {
    Shelf.Said said = shelf.said(document);
    Optional<StoredCorrection> old =
        said.corrections().stream().filter(one -> one.correction().equals(what)).findFirst();
    if (old.isEmpty()) {
      return;
    }
    List<Correction> all = new ArrayList<>();
    for (StoredCorrection one : said.corrections()) {
      if (one.equals(old.get())) {
        instead.ifPresent(all::add);
      } else {
        all.add(one.correction());
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
   */
  synchronized void relist(UUID document) {
    Shelf.Said said = shelf.said(document);
    if (!said.corrections().isEmpty()) {
      edits.relist(document, names(said));
    }
  }

  /**
   * The names of a document that has a content, with the corrections that are written; within a
   * visit of the store, though decoding takes time: it is asked where corrections come in by packs.
   */
  static DocumentNames names(Tables tables, UUID document) {
    Document original = tables.documents().content(document).orElseThrow().get();
    return names(new Shelf.Said(original, tables.corrections().of(document)));
  }

  private static DocumentNames names(Shelf.Said said) {
    return names(said, words(said.corrections()));
  }

  private static DocumentNames names(Shelf.Said said, List<Correction> all) {
    return DocumentNames.of(Corrections.apply(said.original(), all).document());
  }

  private static List<Correction> words(List<StoredCorrection> stored) {
    return stored.stream().map(StoredCorrection::correction).toList();
  }
}
