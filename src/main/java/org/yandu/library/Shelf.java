package org.yandu.library;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.yandu.correction.Corrected;
import org.yandu.correction.Corrections;
import org.yandu.correction.Placed;
import org.yandu.search.TextIndex;
import org.yandu.store.Placements;
import org.yandu.store.Store;
import org.yandu.store.StoredCorrection;
import org.yandu.store.StoredPlacement;
import org.yandu.text.Document;
import org.yandu.text.Places;

/**
 * Takes documents out of the store, corrected as their reader wants them, and keeps them and what
 * is made of them as long as there is memory to spare. Whoever changes the text or the corrections
 * behind an id has the document forgotten.
 */
final class Shelf {
  private final Store store;
  private final Map<UUID, SoftReference<Book>> books = new ConcurrentHashMap<>();
  private final Map<UUID, Voices> voices = new ConcurrentHashMap<>();
  private final AtomicInteger forgotten = new AtomicInteger();

  /**
   * What the loader made of a document, and what its reader says about that.
   *
   * @param standings where that stands in the text
   */
  record Said(Document original, List<StoredCorrection> corrections, Standings standings) {
    Said {
      corrections = List.copyOf(corrections);
    }

    static Said of(
        Document original, List<StoredCorrection> said, List<StoredPlacement> placements) {
      String text = original.text();
      return new Said(original, said, new Standings(placements, text, () -> Placements.hash(text)));
    }

    Corrected corrected() {
      return Corrections.applyPlaced(original, corrections.stream().map(this::placed).toList());
    }

    Placed placed(StoredCorrection said) {
      return new Placed(
          said.correction(), standings.decision(said.id()).map(StoredPlacement::verdict));
    }
  }

  /** A document with what is asked of it again and again, made when first wanted. */
  private static final class Book {
    private final UUID id;
    private final Document document;
    private Places places;
    private TextIndex index;
    private String textHash;

    Book(UUID id, Document document) {
      this.id = id;
      this.document = document;
    }

    synchronized Places places() {
      if (places == null) {
        places = Places.of(document);
      }
      return places;
    }

    synchronized String textHash() {
      if (textHash == null) {
        textHash = Placements.hash(document.text());
      }
      return textHash;
    }

    synchronized TextIndex index() {
      if (index == null) {
        index = TextIndex.of(id, places());
      }
      return index;
    }
  }

  Shelf(Store store) {
    this.store = store;
  }

  /**
   * @throws NoSuchElementException if there is none of this id
   */
  Document document(UUID id) {
    return book(id).document;
  }

  Places places(UUID id) {
    return book(id).places();
  }

  /** By what the store knows the text, see {@link Placements#hash}. */
  String textHash(UUID id) {
    return book(id).textHash();
  }

  /** Where highlights and bookmarks stand in the text. */
  Standings standings(UUID id, List<StoredPlacement> placements) {
    Book book = book(id);
    return new Standings(placements, book.document.text(), book::textHash);
  }

  TextIndex index(UUID id) {
    return book(id).index();
  }

  private Book book(UUID id) {
    SoftReference<Book> held = books.get(id);
    Book book = held == null ? null : held.get();
    if (book != null) {
      return book;
    }
    int before = forgotten.get();
    Book fresh = new Book(id, said(id).corrected().document());
    // What was read before a correction must not be kept after it.
    books.compute(id, (_, kept) -> before == forgotten.get() ? new SoftReference<>(fresh) : kept);
    return fresh;
  }

  /** Who speaks where; kept without the document, which is not kept for that. */
  Voices voices(UUID id) {
    Voices kept = voices.get(id);
    if (kept != null) {
      return kept;
    }
    int before = forgotten.get();
    SoftReference<Book> held = books.get(id);
    Book book = held == null ? null : held.get();
    Voices fresh = Voices.of(book == null ? said(id).corrected().document() : book.document);
    voices.compute(id, (_, old) -> before == forgotten.get() ? fresh : old);
    return fresh;
  }

  /** Has the document read anew when it is asked for next. */
  void forget(UUID id) {
    forgotten.incrementAndGet();
    books.remove(id);
    voices.remove(id);
  }

  /** The same of all documents. */
  void forgetAll() {
    forgotten.incrementAndGet();
    books.clear();
    voices.clear();
  }

  /**
   * What the loader made of a document and what its reader says about it, out of the store.
   *
   * @throws NoSuchElementException if there is none of this id
   */
  Said said(UUID id) {
    record Rows(
        Optional<Supplier<Document>> content,
        List<StoredCorrection> corrections,
        List<StoredPlacement> placements) {}
    Rows rows =
        store.read(tables -> {
          List<StoredCorrection> corrections = tables.corrections().of(id);
          return new Rows(
              tables.documents().content(id),
              corrections,
              corrections.isEmpty() ? List.of() : tables.placements().of(id));
        });
    Document original =
        rows.content().orElseThrow(() -> new NoSuchElementException("no document " + id)).get();
    return Said.of(original, rows.corrections(), rows.placements());
  }
}
