package org.yandu.library;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.yandu.store.Store;
import org.yandu.text.Document;

/** Takes documents out of the store; one that is still in memory is not read again. */
final class Shelf {
  private final Store store;
  private final Map<UUID, SoftReference<Document>> held = new ConcurrentHashMap<>();

  Shelf(Store store) {
    this.store = store;
  }

  /**
   * @throws NoSuchElementException if there is none of this id
   */
  Document document(UUID id) {
    SoftReference<Document> reference = held.get(id);
    Document document = reference == null ? null : reference.get();
    if (document == null) {
      Supplier<Document> content =
          store
              .read(tables -> tables.documents().content(id))
              .orElseThrow(() -> new NoSuchElementException("no document " + id));
      document = content.get();
      held.put(id, new SoftReference<>(document));
    }
    return document;
  }
}
