package org.yandu.store;

import java.util.Optional;
import java.util.UUID;
import org.yandu.io.Ids;
import org.yandu.io.Sha256;
import org.yandu.note.Times;
import org.yandu.text.Picture;

/** The bytes of the pictures in documents, each kept once for its document. */
public final class Pictures {
  private final Sql sql;

  Pictures(Sql sql) {
    this.sql = sql;
  }

  /** The bytes of a document's picture, as long as they are those that were kept. */
  public Optional<byte[]> bytes(UUID document, String sha256) {
    return ContentTable.PICTURES
        .rows(sql, "WHERE t.document = ? AND t.sha256 = ?", document, sha256)
        .stream()
        .filter(Row::intact)
        .map(row -> row.bytes("bytes"))
        .findFirst();
  }

  /** Keeps the bytes of a document's picture; nothing happens when they are kept already. */
  public void add(UUID document, Picture picture, byte[] bytes, Times times) {
    add(document, picture.sha256(), picture.mediaType(), bytes, times);
  }

  /** Keeps the pictures of one document for another too. */
  public void copy(UUID from, UUID to, Times times) {
    for (Row row : ContentTable.PICTURES.rows(sql, "WHERE t.document = ?", from)) {
      add(to, row.text("sha256"), row.text("media_type"), row.bytes("bytes"), times);
    }
  }

  private void add(UUID document, String sha256, String mediaType, byte[] bytes, Times times) {
    long kept =
        sql.number(
            "SELECT count(*) FROM pictures WHERE document = ? AND sha256 = ?", document, sha256);
    if (kept == 0) {
      ContentTable.PICTURES.write(sql, times, Ids.next(), document, sha256, mediaType, bytes);
    }
  }

  /** Whether the bytes are still those they are named by. */
  static void verify(Row row) {
    if (!Sha256.hex(row.bytes("bytes")).equals(row.text("sha256"))) {
      throw new IllegalStateException("other bytes than those that were kept");
    }
  }
}
