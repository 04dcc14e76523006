package org.yandu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Takes rows into an {@link Assembly} out of a damaged file, a backup and journals. */
final class Salvage {
  private static final System.Logger LOG = System.getLogger(Salvage.class.getName());

  private final Assembly assembly;
  private final Shapes shapes;
  private final List<RowImage> doubtful = new ArrayList<>();

  Salvage(Assembly assembly) {
    this.assembly = assembly;
    this.shapes = new Shapes(assembly.sql());
  }

  /** Takes what is intact of the file; what is not waits for {@link #doubtful}. */
  int fromFile(Path database) throws IOException {
    int[] taken = {0};
    rows(
        database,
        shapes,
        row -> {
          if (!row.intact()) {
            doubtful.add(row);
          } else if (!assembly.has(row)) {
            taken[0] += assembly.put(row, false) ? 1 : 0;
          } else {
            assembly.put(row, false);
          }
        });
    return taken[0];
  }

  /** Takes what a backup has that is not there yet, or newer. */
  int fromBackup(Path backup) {
    return Verification.reading(
        backup,
        sql -> {
          int taken = 0;
          for (ContentTable known : ContentTable.ALL) {
            ContentTable table = known.in(sql).orElse(null);
            if (table != null) {
              taken += fromTable(sql, table);
            }
          }
          return taken;
        });
  }

  private int fromTable(Sql sql, ContentTable table) {
    int taken = 0;
    for (String key : table.keys(sql)) {
      taken += table.image(sql, key).filter(row -> assembly.put(row, false)).isPresent() ? 1 : 0;
    }
    return taken;
  }

  /** Takes what journals have, in their order; one of another version of the schema migrates. */
  int fromJournals(Iterable<Path> journals) throws IOException {
    int[] taken = {0};
    for (Path journal : journals) {
      int version = JournalFile.version(journal);
      if (version == 0) {
        continue;
      }
      if (version > Migrations.version(assembly.sql())) {
        assembly.migrateTo(version);
      }
      boolean whole =
          JournalFile.read(
              journal, rows -> rows.forEach(row -> taken[0] += assembly.put(row, true) ? 1 : 0));
      if (!whole) {
        LOG.log(System.Logger.Level.WARNING, journal + " ends in the middle of a change");
      }
    }
    return taken[0];
  }

  /**
   * Takes what was not intact and is nowhere else, as it was found: one wrong letter is better than
   * no note.
   */
  List<String> doubtful() {
    List<String> taken = new ArrayList<>();
    for (RowImage row : doubtful) {
      if (!assembly.has(row) && sensible(row)) {
        boolean content = row.table().equals(ContentTable.CONTENTS.name());
        RowImage readable = content ? PlainStructure.readable(row) : row;
        if (assembly.put(readable.summed(), false)) {
          taken.add(row.table() + " " + row.key());
        }
      }
    }
    return taken;
  }

  private static boolean sensible(RowImage row) {
    ContentTable table = ContentTable.named(row.table()).orElseThrow();
    if (row.key().length() != 36 || !table.namesAll(row.columns())) {
      return false;
    }
    Object[] values = table.names().stream().map(row::valueOrDefault).toArray();
    try {
      Inspection.meaning(table, new Row(table, values, 0, false));
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  /** The newest state of the rows that a file has, by table and key; whatever state it is in. */
  static Map<String, Map<String, RowState>> states(Path database, Shapes shapes)
      throws IOException {
    Map<String, Map<String, RowState>> states = new HashMap<>();
    if (Files.exists(database)) {
      rows(
          database,
          shapes,
          row ->
              states
                  .computeIfAbsent(row.table(), _ -> new HashMap<>())
                  .merge(row.key(), RowState.of(row), RowState::newer));
    }
    return states;
  }

  private static void rows(Path database, Shapes shapes, Consumer<RowImage> found)
      throws IOException {
    try (var pages = new RawPages(database)) {
      pages.rows(values -> shapes.row(values).ifPresent(found));
    }
  }

  /** So much of a row as tells whether it changed. */
  record RowState(long rev, Object crc, boolean deleted) {
    static RowState of(RowImage row) {
      return new RowState(row.rev(), row.value("crc"), row.value("deleted") != null);
    }

    RowState newer(RowState other) {
      return other.rev > rev ? other : this;
    }
  }
}
