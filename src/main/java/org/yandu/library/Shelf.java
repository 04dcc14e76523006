package org.yandu.library;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.yandu.search.TextIndex;
import org.yandu.store.Store;
import org.yandu.text.Document;
import org.yandu.text.Places;

/**
 * Takes documents out of the store and keeps them, and what is made of them, as long as there is
 * memory to spare; whoever changes the text behind an id has it forgotten.
 */
final class Shelf {
  private final Store store;
  private final Map<UUID, SoftReference<Book>> books = new ConcurrentHashMap<>();
  private final AtomicInteger forgotten = new AtomicInteger();

  /** A document with what is asked of it again and again, made when first wanted. */
  private static final class Book {
    private final UUID id;
    private final Document document;
    private Places places;
    private TextIndex index;

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

  TextIndex index(UUID id) {
    return book(id).index();
  }

  private Book book(UUID id) {
    SoftReference<Book> held = books.get(id);
    Book book = held == null ? null : held.get();
    if (book == null) {
      int before = forgotten.get();
      book = new Book(id, read(id));
      books.put(id, new SoftReference<>(book));
      if (forgotten.get() != before) {
        // The text may have changed while it was read.
        books.remove(id);
      }
    }
    return book;
  }

  /** To be called when the text behind an id has changed. */
  void forget(UUID id) {
    forgotten.incrementAndGet();
    books.remove(id);
  }

  private Document read(UUID id) {
    return store
        .read(tables -> tables.documents().content(id))
        .orElseThrow(() -> new NoSuchElementException("no document " + id))
        .get();
  }
}
