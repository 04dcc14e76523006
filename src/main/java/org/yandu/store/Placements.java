package org.yandu.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yandu.anchor.Verdict;
import org.yandu.io.Sha256;
import org.yandu.text.Range;

/** What was decided about the places of highlights and bookmarks in the texts of their document. */
public final class Placements {
  private static final double SCORES = 1_000;
  private static final Range NONE = new Range(0, 0);

  private final Sql sql;

  Placements(Sql sql) {
    this.sql = sql;
  }

  /** By what a text is known in this table; costs a pass over it. */
  public static String hash(String text) {
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
  }

  /** All of a document that are not deleted, whichever of its texts they are about. */
  public List<StoredPlacement> of(UUID document) {
    return written(document).stream().filter(each -> !each.times().isDeleted()).toList();
  }

  /** The documents of which the text became another one at some time. */
  public Set<UUID> documents() {
    return Set.copyOf(
        sql.list(
            "SELECT DISTINCT document FROM placements", row -> UUID.fromString(row.getString(1))));
  }

  /** The same with those that are deleted. */
  public List<StoredPlacement> written(UUID document) {
    return ContentTable.PLACEMENTS.read(
        sql, Placements::trusted, "WHERE t.document = ? ORDER BY t.created, t.id", document);
  }

  /** All of a highlight or bookmark that are not deleted. */
  public List<StoredPlacement> ofItem(UUID item) {
    return ContentTable.PLACEMENTS.read(
        sql, Placements::trusted, "WHERE t.item = ? AND t.deleted IS NULL ORDER BY t.id", item);
  }

  /** What was said about an item in a text, deleted or not. */
  public Optional<StoredPlacement> of(UUID item, String text) {
    return ContentTable.PLACEMENTS
        .read(sql, Placements::trusted, "WHERE t.item = ? AND t.text_sha256 = ?", item, text)
        .stream()
        .findFirst();
  }

  public void write(StoredPlacement placement) {
    Range range = range(placement.verdict());
    ContentTable.PLACEMENTS.write(
        sql,
        placement.times(),
        placement.id(),
        placement.item(),
        placement.document(),
        placement.text(),
        word(placement.verdict()),
        range.start(),
        range.end(),
        score(placement.verdict()),
        placement.byReader() ? 1 : 0);
  }

  private static Range range(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Exact exact -> exact.range();
      case Verdict.Moved moved -> moved.range();
      case Verdict.Approximate near -> near.range();
      case Verdict.Orphaned _ -> NONE;
    };
  }

  private static long score(Verdict verdict) {
    return verdict instanceof Verdict.Approximate near ? Math.round(near.score() * SCORES) : 0;
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Exact _ -> "exact";
      case Verdict.Moved _ -> "moved";
      case Verdict.Approximate _ -> "approximate";
      case Verdict.Orphaned _ -> "orphaned";
    };
  }

  /** Of a row that is not as it was written only what it is about; the reader is asked again. */
  private static StoredPlacement trusted(Row row) {
    StoredPlacement read = placement(row);
    return row.intact() ? read : read.with(new Verdict.Orphaned(), false);
  }

  static StoredPlacement placement(Row row) {
    Range range = new Range(row.number("range_start"), row.number("range_end"));
    Verdict verdict =
        switch (row.text("verdict")) {
          case "exact" -> new Verdict.Exact(range);
          case "moved" -> new Verdict.Moved(range);
          case "approximate" -> new Verdict.Approximate(range, row.number("score") / SCORES);
          case "orphaned" -> new Verdict.Orphaned();
          default -> throw new IllegalArgumentException("no verdict: " + row.text("verdict"));
        };
    if (range.isEmpty() != verdict instanceof Verdict.Orphaned) {
      throw new IllegalArgumentException(row.text("verdict") + " at " + range);
    }
    return new StoredPlacement(
        row.id("id"),
        row.id("item"),
        row.id("document"),
        row.text("text_sha256"),
        verdict,
        row.number("by_reader") == 1,
        row.times());
  }
}
