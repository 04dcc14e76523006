package org.yandu.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Looks whether a file that no program has open is a whole library. */
final class Verification {
  private Verification() {}

  /** What is wrong with the file; empty when nothing is. */
  static List<Damage> of(Path file) {
    try {
      return reading(file, sql -> new Inspection(sql).run());
    } catch (StoreException e) {
      return List.of(new Damage(Damage.Kind.FILE, "", "", String.valueOf(e.getMessage())));
    }
  }

  /** How many rows each table has, marked ones too. */
  static Map<String, Long> counts(Sql sql) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (ContentTable table : ContentTable.ALL) {
      if (table.in(sql).isPresent()) {
        counts.put(table.name(), sql.number("SELECT count(*) FROM " + table.name()));
      }
    }
    return counts;
  }

  static <T> T reading(Path file, Function<Sql, T> visit) {
    try (Connection connection = SqliteFile.reading(file)) {
      return visit.apply(new Sql(connection));
    } catch (SQLException e) {
      throw StoreException.of(e, "reading " + file);
    }
  }
}
