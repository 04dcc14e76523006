package org.yandu.store;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.correction.Correction;

/** What readers say about the structure of documents. */
public final class StoredCorrections {
  private final Sql sql;

  StoredCorrections(Sql sql) {
    this.sql = sql;
  }

  /** All of a document that are not deleted, in the order they were made. */
  public List<StoredCorrection> of(UUID document) {
    return ContentTable.CORRECTIONS.read(
        sql,
        StoredCorrections::correction,
        "WHERE t.document = ? AND t.deleted IS NULL ORDER BY t.number, t.id",
        document);
  }

  /** Whether there is one of this id, deleted or not. */
  public boolean isKnown(UUID id) {
    return sql.number("SELECT count(*) FROM corrections WHERE id = ?", id) > 0;
  }

  /** A number higher than that of every correction of the document, deleted ones included. */
  public int nextNumber(UUID document) {
    return 1
        + Math.toIntExact(
            sql.number("SELECT max(number) FROM corrections WHERE document = ?", document));
  }

  public void write(StoredCorrection stored) {
    Correction correction = stored.correction();
    Anchor place = correction.place();
    ContentTable.CORRECTIONS.write(
        sql,
        stored.times(),
        stored.id(),
        stored.document(),
        stored.number(),
        correction.kind().name().toLowerCase(Locale.ROOT),
        correction.level(),
        correction.words(),
        place.range().start(),
        place.range().end(),
        place.quote(),
        place.prefix(),
        place.suffix(),
        place.section());
  }

  static StoredCorrection correction(Row row) {
    var place = row.anchor();
    var kind = Correction.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT));
    return new StoredCorrection(
        row.id("id"),
        row.id("document"),
        row.number("number"),
        new Correction(kind, place, row.number("level"), row.text("words")),
        row.times());
  }
}
