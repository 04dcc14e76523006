package org.yandu.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells by its values to which table a row belongs that was found without its table. */
final class Shapes {
  private record Column(String name, String type, boolean required) {
    boolean takes(Object value) {
      return switch (value) {
        case null -> !required;
        case Long _ -> type.equals("INTEGER");
        case byte[] _ -> type.equals("BLOB");
        default -> type.equals("TEXT");
      };
    }
  }

  private final Map<String, List<Column>> tables = new LinkedHashMap<>();

  /**
   * @param sql to a database with the schema of the file that the rows come from
   */
  Shapes(Sql sql) {
    for (ContentTable table : ContentTable.ALL) {
      List<Column> columns =
          sql.list(
              "SELECT name, type, \"notnull\" FROM pragma_table_info(?) ORDER BY cid",
              row -> new Column(row.getString(1), row.getString(2), row.getBoolean(3)),
              table.name());
      if (!columns.isEmpty()) {
        tables.put(table.name(), columns);
      }
    }
  }

  /** The row that these values are, preferably one whose checksum is right. */
  Optional<RowImage> row(List<Object> values) {
    List<RowImage> possible = new ArrayList<>();
    tables.forEach((table, columns) -> {
      if (fits(columns, values)) {
        possible.add(new RowImage(table, columns.stream().map(Column::name).toList(), values));
      }
    });
    return possible.stream()
        .filter(RowImage::intact)
        .findFirst()
        .or(() -> possible.stream().findFirst());
  }

  private static boolean fits(List<Column> columns, List<Object> values) {
    if (columns.size() != values.size()) {
      return false;
    }
    for (int i = 0; i < values.size(); i++) {
      if (!columns.get(i).takes(values.get(i))) {
        return false;
      }
    }
    return true;
  }
}
