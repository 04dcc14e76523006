package org.yandu.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yandu.note.Times;

/**
 * A table whose rows carry times, a count of writes and a checksum over everything else.
 *
 * <p>The first column is the key. Column names say nothing about meaning here; the classes with
 * plural names do.
 */
final class ContentTable {
  static final ContentTable LIBRARY = of("library", "id");
  static final ContentTable DOCUMENTS =
      of(
          "documents",
          "id title file_name sha256 format charset damaged:number characters:number works"
              + " speakers");
  static final ContentTable CONTENTS = of("contents", "document text structure:bytes");
  static final ContentTable ORIGINALS = of("originals", "document size:number bytes:bytes");
  static final ContentTable PICTURES = of("pictures", "id document sha256 media_type bytes:bytes");
  static final ContentTable READING_PLACES = of("reading_places", "document place:number");
  static final ContentTable HIGHLIGHTS =
      of(
          "highlights",
          "id document range_start:number range_end:number quote prefix suffix section color style"
              + " kind:late important:late-number author:late vector:late");
  static final ContentTable NOTES =
      of(
          "notes",
          "id document highlight text range_start:late-number range_end:late-number quote:late"
              + " prefix:late suffix:late section:late kind:late important:late-number author:late"
              + " vector:late");
  static final ContentTable TAGS = of("tags", "id name color:late vector:late");
  static final ContentTable HIGHLIGHT_TAGS = of("highlight_tags", "id highlight tag vector:late");
  static final ContentTable NOTE_TAGS = of("note_tags", "id note tag vector:late");
  static final ContentTable CORRECTIONS =
      of(
          "corrections",
          "id document number:number kind level:number words range_start:number range_end:number"
              + " quote prefix suffix section vector:late");
  static final ContentTable BOOKMARKS =
      of(
          "bookmarks",
          "id document name range_start:number range_end:number quote prefix suffix section"
              + " author:late vector:late");
  static final ContentTable VERSIONS =
      of(
          "versions",
          "id document title file_name sha256 format charset damaged:number characters:number works"
              + " speakers text structure:bytes size:number bytes:bytes");
  static final ContentTable PLACEMENTS =
      of(
          "placements",
          "id item document text_sha256 verdict range_start:number range_end:number score:number"
              + " by_reader:number");
  static final ContentTable NOTEBOOKS = of("notebooks", "id title vector:late");
  static final ContentTable NOTEBOOK_ENTRIES =
      of("notebook_entries", "id notebook position kind item document text citation vector:late");
  static final ContentTable SIBLINGS = of("siblings", "id type item body");

  static final List<ContentTable> ALL =
      List.of(
          LIBRARY,
          DOCUMENTS,
          CONTENTS,
          ORIGINALS,
          PICTURES,
          READING_PLACES,
          HIGHLIGHTS,
          NOTES,
          TAGS,
          HIGHLIGHT_TAGS,
          VERSIONS,
          CORRECTIONS,
          BOOKMARKS,
          PLACEMENTS,
          NOTE_TAGS,
          NOTEBOOKS,
          NOTEBOOK_ENTRIES,
          SIBLINGS);

  private static final System.Logger LOG = System.getLogger(ContentTable.class.getName());

  private final String name;
  private final List<Column> columns;
  private final String selected;
  private final String upsert;
  private final int vectorAt;

  private ContentTable(List<Column> columns, String name) {
    this.name = name;
    this.columns = columns;
    this.selected =
        columns.stream().map(c -> "t." + c.name()).collect(Collectors.joining(", ")) + ", t.crc";
    this.upsert = upsert();
    this.vectorAt = at(VersionColumn.NAME);
  }

  private static ContentTable of(String name, String own) {
    return new ContentTable(
        Column.parse(own + " created:number updated:number deleted:number rev:number").toList(),
        name);
  }

  String name() {
    return name;
  }

  /** Whether it is this table, whatever columns a file has of it. */
  boolean is(ContentTable other) {
    return name.equals(other.name);
  }

  String key() {
    return columns.getFirst().name();
  }

  /**
   * The rows that {@code rest} asks for.
   *
   * @param rest what follows {@code FROM name t}, for instance {@code WHERE t.id = ?}
   */
  List<Row> rows(Sql sql, String rest, Object... arguments) {
    List<Row> rows =
        sql.list("SELECT " + selected + " FROM " + name + " t " + rest, this::row, arguments);
    if (!rows.stream().allMatch(Row::intact)) {
      sql.seeDamage();
    }
    return rows;
  }

  Optional<Row> row(Sql sql, Object key) {
    return rows(sql, "WHERE t." + key() + " = ?", key).stream().findFirst();
  }

  /**
   * Writes a row whole, new or in place of the one with the same key.
   *
   * @param own the columns in order, without the vector: that follows by itself
   */
  void write(Sql sql, Times times, Object... own) {
    if (vectorAt < 0) {
      writeAll(sql, times, Arrays.asList(own));
      return;
    }
    String before =
        sql.first(
                "SELECT vector FROM " + name + " WHERE " + key() + " = ?",
                row -> row.getString(1),
                own[0])
            .orElse("");
    writeMerged(sql, times, VersionColumn.bumped(before, sql.replica()), own);
  }

  /** The same with the vector that merging gives it. */
  void writeMerged(Sql sql, Times times, String vector, Object... own) {
    List<Object> values = new ArrayList<>(Arrays.asList(own));
    values.add(vector);
    writeAll(sql, times, values);
  }

  private void writeAll(Sql sql, Times times, List<Object> own) {
    List<Object> values = new ArrayList<>(own);
    values.add(times.created().toEpochMilli());
    values.add(times.updated().toEpochMilli());
    values.add(times.deleted().map(Instant::toEpochMilli).orElse(null));
    values.add(1 + sql.number("SELECT rev FROM " + name + " WHERE " + key() + " = ?", own.get(0)));
    if (values.size() != columns.size()) {
      throw new IllegalArgumentException(name + " has " + columns.size() + " columns");
    }
    values.add(sum(values));
    sql.run(upsert, values.toArray());
    sql.wrote(RowImage.written(name, names(), values));
  }

  /** The checksum of a row's values; a text may be given as the bytes of its UTF-8. */
  private long sum(List<Object> values) {
    var sum = new RowSum();
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).addTo(sum, values.get(i));
    }
    return sum.value();
  }

  /** The checksum of values by the names of their columns; where one is missing it has no say. */
  long sum(List<String> names, Function<String, Object> value) {
    var sum = new RowSum();
    columns.stream()
        .filter(column -> names.contains(column.name()))
        .forEach(column -> column.addTo(sum, value.apply(column.name())));
    return sum.value();
  }

  /** A row as it stands, for another file. */
  Optional<RowImage> image(Sql sql, String key) {
    return row(sql, key).map(Row::image);
  }

  /** The place of a column, or -1. */
  int at(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    return -1;
  }

  /** The columns that are a row's own, the key first, without the vector. */
  List<String> ownNames() {
    int meta = vectorAt < 0 ? at("created") : vectorAt;
    return names().subList(0, meta);
  }

  boolean isNumber(String column) {
    return columns.get(at(column)).isNumber();
  }

  /** Whether these are all columns of a row but for late ones. */
  boolean namesAll(List<String> names) {
    return columns.stream().allMatch(column -> column.late() || names.contains(column.name()));
  }

  List<String> keys(Sql sql) {
    return sql.list("SELECT " + key() + " FROM " + name + " ORDER BY 1", row -> row.getString(1));
  }

  static Optional<ContentTable> named(String name) {
    return ALL.stream().filter(table -> table.name.equals(name)).findFirst();
  }

  /** This table as a database has it: an older one lacks late columns, or the table itself. */
  Optional<ContentTable> in(Sql sql) {
    List<String> there =
        sql.list("SELECT name FROM pragma_table_info(?)", row -> row.getString(1), name);
    List<Column> known = columns.stream().filter(c -> there.contains(c.name())).toList();
    if (known.size() == columns.size()) {
      return Optional.of(this);
    }
    boolean whole = columns.stream().allMatch(c -> c.late() || there.contains(c.name()));
    return whole ? Optional.of(new ContentTable(known, name)) : Optional.empty();
  }

  /** The value of a column that a row of an older file lacks; null if it cannot be lacking. */
  static Object missing(String table, String column) {
    return named(table).stream()
        .flatMap(known -> known.columns.stream())
        .filter(known -> known.late() && known.name().equals(column))
        .map(Column::defaultValue)
        .findFirst()
        .orElse(null);
  }

  /** The names of the columns in order, without that of the checksum. */
  List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /**
   * What {@code mapper} makes of the rows; one that makes no sense is left out, so that a damaged
   * row does not hide the sound ones beside it. {@link Inspection} finds it.
   */
  <T> List<T> read(Sql sql, Function<Row, T> mapper, String rest, Object... arguments) {
    List<T> read = new ArrayList<>();
    for (Row row : rows(sql, rest, arguments)) {
      try {
        read.add(mapper.apply(row));
      } catch (IllegalArgumentException | IllegalStateException | ArithmeticException e) {
        LOG.log(System.Logger.Level.ERROR, "unreadable row " + row.key() + " in " + name, e);
      }
    }
    return read;
  }

  private Row row(ResultSet found) throws SQLException {
    Object[] values = new Object[columns.size()];
    var sum = new RowSum();
    for (int i = 0; i < values.length; i++) {
      Column column = columns.get(i);
      // The bytes of a text are read once and serve both the checksum and the string.
      Object raw = column.isNumber() ? numberOf(found, i) : found.getBytes(i + 1);
      column.addTo(sum, raw);
      values[i] = column.isText() && raw instanceof byte[] utf8 ? Sql.text(utf8) : raw;
    }
    long stored = found.getLong(values.length + 1);
    boolean intact = sum.value() == stored;
    if (!intact) {
      LOG.log(System.Logger.Level.WARNING, "checksum of row " + values[0] + " in " + name);
    }
    return new Row(this, values, stored, intact);
  }

  private static Object numberOf(ResultSet found, int index) throws SQLException {
    long number = found.getLong(index + 1);
    return found.wasNull() ? null : number;
  }

  private String upsert() {
    String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
    String marks = "?, ".repeat(columns.size()) + "?";
    String updates =
        Stream.concat(columns.stream().skip(1).map(Column::name), Stream.of("crc"))
            .map(column -> column + " = excluded." + column)
            .collect(Collectors.joining(", "));
    return "INSERT INTO %s (%s, crc) VALUES (%s) ON CONFLICT (%s) DO UPDATE SET %s"
        .formatted(name, names, marks, key(), updates);
  }
}
