package org.yandu.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Looks at everything in the file and says what is not as it was written. */
public final class Inspection {
  private final Sql sql;

  Inspection(Sql sql) {
    this.sql = sql;
  }

  /** Verifies pages, references, checksums and the values of every row. */
  public List<Damage> run() {
    List<Damage> found = new ArrayList<>();
    pages(found::add);
    references(found::add);
    for (ContentTable table : ContentTable.ALL) {
      table.in(sql).ifPresent(there -> rows(there, found::add));
    }
    return found;
  }

  /** How many records {@link #run} looks at. */
  public long rows() {
    return Verification.counts(sql).values().stream().mapToLong(Long::longValue).sum();
  }

  /** Keys of every document, removed or not. */
  public List<UUID> documents() {
    return sql.list("SELECT id FROM documents ORDER BY id", row -> row.getString(1)).stream()
        .map(UUID::fromString)
        .toList();
  }

  private void pages(Consumer<Damage> found) {
    sql.list("PRAGMA integrity_check(20)", row -> row.getString(1)).stream()
        .filter(answer -> !answer.equals("ok"))
        .forEach(answer -> found.accept(new Damage(Damage.Kind.FILE, "", "", answer)));
  }

  private void references(Consumer<Damage> found) {
    sql.list(
            "PRAGMA foreign_key_check",
            row ->
                new Damage(
                    Damage.Kind.REFERENCE,
                    row.getString(1),
                    String.valueOf(row.getLong(2)),
                    row.getString(3)))
        .forEach(found);
  }

  /** One row at a time: the texts of a whole library need not be in memory together. */
  private void rows(ContentTable table, Consumer<Damage> found) {
    for (String key : table.keys(sql)) {
      table.row(sql, key).ifPresent(row -> row(table, row, found));
    }
  }

  private void row(ContentTable table, Row row, Consumer<Damage> found) {
    if (!row.intact()) {
      found.accept(new Damage(Damage.Kind.CHECKSUM, table.name(), row.key(), ""));
    }
    try {
      meaning(table, row);
      if (table.is(ContentTable.CONTENTS)) {
        Row document = ContentTable.DOCUMENTS.row(sql, row.key()).orElseThrow();
        Documents.decode(Documents.source(document), row);
      }
    } catch (RuntimeException e) {
      found.accept(new Damage(Damage.Kind.UNREADABLE, table.name(), row.key(), e.toString()));
    }
  }

  /** Reads the values of a row as their class does, and throws where they make no sense. */
  static void meaning(ContentTable table, Row row) {
    row.times();
    if (table.is(ContentTable.ORIGINALS)) {
      Documents.inflate(row.bytes("bytes"), row.number("size"));
    } else if (table.is(ContentTable.PICTURES)) {
      Pictures.verify(row);
    } else if (table.is(ContentTable.HIGHLIGHTS)) {
      Highlights.highlight(row, Map.of());
    } else if (table.is(ContentTable.NOTES)) {
      Notes.note(row, Map.of());
    } else if (table.is(ContentTable.VERSIONS)) {
      Versions.check(row);
    } else if (table.is(ContentTable.CORRECTIONS)) {
      StoredCorrections.correction(row);
    } else if (table.is(ContentTable.BOOKMARKS)) {
      Bookmarks.bookmark(row);
    } else if (table.is(ContentTable.PLACEMENTS)) {
      Placements.placement(row);
    } else if (table.is(ContentTable.NOTEBOOKS)) {
      Notebooks.notebook(row);
    } else if (table.is(ContentTable.NOTEBOOK_ENTRIES)) {
      Notebooks.entry(row);
    }
  }
}
