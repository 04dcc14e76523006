package org.yandu.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.yandu.note.Times;
import org.yandu.store.Store;
import org.yandu.store.StoreException;
import org.yandu.store.StoredDocument;
import org.yandu.store.Tables;
import org.yandu.text.Document;

/**
 * The documents there were before an import, to be asked whether a new file is a newer version of
 * one of them.
 *
 * <p>It is if it is called the same; or if its title is the same but for words like 修改稿, and most
 * of the text too, for reports of many years bear one title. Files of the same import are never
 * versions of each other.
 */
final class Earlier {
  private static final double MOST = .5;
  private static final int MOST_COMPARED = 5;

  /** Where there are notes there is something to move along; else the newest counts. */
  private static final Comparator<StoredDocument> BEST =
      Comparator.<StoredDocument, Boolean>comparing(
              document -> document.highlights() + document.notes() > 0)
          .thenComparing(document -> document.times().created());

  private static final Comparator<Times> BY_REMOVAL =
      Comparator.comparing((Times times) -> times.deleted().orElse(Instant.EPOCH)).reversed();

  private final Store store;
  private final Map<String, List<StoredDocument>> byFile = new HashMap<>();
  private final Map<String, List<StoredDocument>> byName = new HashMap<>();
  private final List<StoredDocument> removed;

  Earlier(Store store) {
    this.store = store;
    for (StoredDocument document : store.read(tables -> tables.documents().all())) {
      add(byFile, fileKey(document.source().fileName()), document);
      add(byName, Resemblance.name(document.title()), document);
    }
    removed = store.read(Earlier::removedWithNotes);
  }

  /** The last removed first. */
  private static List<StoredDocument> removedWithNotes(Tables tables) {
    return tables.documents().known().stream()
        .filter(document -> document.times().isDeleted())
        .filter(document -> Renewals.hasNotes(tables, document.id()))
        .sorted(Comparator.comparing(StoredDocument::times, BY_REMOVAL))
        .toList();
  }

  private static void add(
      Map<String, List<StoredDocument>> map, String key, StoredDocument document) {
    map.computeIfAbsent(key, _ -> new ArrayList<>()).add(document);
  }

  private static String fileKey(String fileName) {
    return fileName.toLowerCase(Locale.ROOT);
  }

  /**
   * The document that {@code fresh} seems to be a newer version of, or a removed one about which
   * something is written and which it seems to be: the letters of the text are the same, whatever
   * it was called and whichever the format; or else name and most of the text.
   */
  Optional<StoredDocument> of(Document fresh) {
    return removed.stream()
        .filter(document -> sameLetters(document, fresh))
        .findFirst()
        .or(() -> listed(fresh))
        .or(() -> removedAndAlike(fresh));
  }

  private Optional<StoredDocument> listed(Document fresh) {
    List<StoredDocument> called =
        byFile.getOrDefault(fileKey(fresh.source().fileName()), List.of());
    if (!called.isEmpty()) {
      return called.stream().max(BEST);
    }
    String name = Resemblance.name(fresh.name());
    return byName.getOrDefault(name, List.of()).stream()
        .sorted(BEST.reversed())
        .limit(MOST_COMPARED)
        .filter(document -> alike(document, fresh))
        .findFirst();
  }

  private Optional<StoredDocument> removedAndAlike(Document fresh) {
    String name = Resemblance.name(fresh.name());
    String file = fileKey(fresh.source().fileName());
    return removed.stream()
        .filter(document ->
            Resemblance.name(document.title()).equals(name)
                || fileKey(document.source().fileName()).equals(file))
        .limit(MOST_COMPARED)
        .filter(document -> alike(document, fresh))
        .findFirst();
  }

  private boolean sameLetters(StoredDocument document, Document fresh) {
    int longer = Math.max(document.characters(), fresh.text().length());
    int shorter = Math.min(document.characters(), fresh.text().length());
    // Formats differ in blanks and line ends only so much, and a look at the text costs time.
    return shorter > 0
        && longer - shorter <= longer / 5
        && textOf(document).filter(text -> Resemblance.same(text, fresh.text())).isPresent();
  }

  private Optional<String> textOf(StoredDocument document) {
    return store.read(tables -> tables.documents().text(document.id()));
  }

  private boolean alike(StoredDocument document, Document fresh) {
    try {
      return store
          .read(tables -> tables.documents().content(document.id()))
          .map(Supplier::get)
          .filter(old -> Resemblance.of(old.text(), fresh.text()) >= MOST)
          .isPresent();
    } catch (StoreException e) {
      System.getLogger(Earlier.class.getName())
          .log(System.Logger.Level.WARNING, "not compared: " + document.id(), e);
      return false;
    }
  }
}
