package org.yandu.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yandu.io.Sha256;

/**
 * Keeps rows whose counterpart was lost: a note without its highlight becomes one on the document,
 * a document without its entry in the list gets one again.
 */
final class Mending {
  private static final int TITLE = 40;

  private final Assembly assembly;
  private final Sql sql;
  private final List<String> mended = new ArrayList<>();

  Mending(Assembly assembly) {
    this.assembly = assembly;
    this.sql = assembly.sql();
  }

  /** Says what it did as pairs of table and key. */
  List<String> run() {
    for (String key : orphans("notes", "highlight", "highlights")) {
      ContentTable.NOTES.image(sql, key).ifPresent(this::withoutHighlight);
    }
    for (ContentTable table : ContentTable.ALL) {
      if (table.names().contains("document") && table.in(sql).isPresent()) {
        documentsOf(table).forEach(this::listed);
      }
    }
    for (String parent : List.of("highlight", "tag")) {
      for (String key : orphans("highlight_tags", parent, parent + "s")) {
        sql.run("DELETE FROM highlight_tags WHERE id = ?", key);
        mended.add("highlight_tags " + key);
      }
    }
    return mended;
  }

  private List<String> orphans(String table, String column, String parents) {
    return sql.list(
        "SELECT t.id FROM %s t WHERE t.%s IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %s p WHERE p.id = t.%s)"
            .formatted(table, column, parents, column),
        row -> row.getString(1));
  }

  private List<String> documentsOf(ContentTable table) {
    return sql.list(
        "SELECT DISTINCT t.document FROM %s t WHERE t.document IS NOT NULL AND NOT EXISTS (SELECT 1 FROM documents d WHERE d.id = t.document)"
            .formatted(table.name()),
        row -> row.getString(1));
  }

  private void withoutHighlight(RowImage note) {
    assembly.put(note.with("highlight", null).with("rev", note.rev() + 1).summed(), true);
    mended.add("notes " + note.key());
  }

  private void listed(String document) {
    Optional<RowImage> content = ContentTable.CONTENTS.image(sql, document);
    String text = content.map(row -> (String) row.value("text")).orElse("");
    long now = content.map(row -> (Long) row.value("created")).orElse(0L);
    List<String> columns = new ArrayList<>(ContentTable.DOCUMENTS.names());
    columns.add("crc");
    Object[] values = {
      document,
      title(text),
      document + ".txt",
      hash(document),
      "txt",
      "",
      0L,
      (long) text.length(),
      "",
      "",
      now,
      now,
      null,
      1L,
      0L
    };
    assembly.put(new RowImage("documents", columns, Arrays.asList(values)).summed(), false);
    mended.add("documents " + document);
  }

  /** Of its bytes if they are there, so that importing the file again finds it. */
  private String hash(String document) {
    Optional<RowImage> original = ContentTable.ORIGINALS.image(sql, document);
    try {
      return original
          .map(row ->
              Documents.inflate((byte[]) row.value("bytes"), ((Long) row.value("size")).intValue()))
          .map(Sha256::hex)
          .orElseGet(() -> Sha256.hex(document.getBytes(StandardCharsets.UTF_8)));
    } catch (RuntimeException e) {
      return Sha256.hex(document.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String title(String text) {
    String first = text.lines().findFirst().orElse("").strip();
    return first.isEmpty() ? "?" : first.substring(0, Math.min(TITLE, first.length()));
  }
}
