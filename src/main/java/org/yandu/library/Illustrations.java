package org.yandu.library;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yandu.load.Loaded;
import org.yandu.load.raw.RawPicture;
import org.yandu.note.Times;
import org.yandu.store.Tables;
import org.yandu.text.Picture;

/** Keeps the pictures of a document beside it. */
final class Illustrations {
  /** Together the pictures of one document may take so many bytes; the others are left out. */
  private static final long MOST_BYTES = 64L << 20;

  private Illustrations() {}

  /** Writes the pictures of a document that has just been written, in the same transaction. */
  static void keep(Tables tables, UUID document, Loaded loaded, Times times) {
    List<Picture> pictures = loaded.document().pictures();
    Set<String> kept = new HashSet<>();
    long room = MOST_BYTES;
    for (int i = 0; i < Math.min(pictures.size(), loaded.pictures().size()); i++) {
      RawPicture raw = loaded.pictures().get(i);
      if (raw.bytes().length <= room && kept.add(pictures.get(i).sha256())) {
        tables.pictures().add(document, pictures.get(i), raw.bytes(), times);
        room -= raw.bytes().length;
      }
    }
  }
}
