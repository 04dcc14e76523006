package org.yandu.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
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
  /** How a column is kept. */
  enum Kind {
    TEXT,
    NUMBER,
    BYTES
  }

  record Column(String name, Kind kind) {}

  static final ContentTable LIBRARY = new ContentTable("library", text("id"));
  static final ContentTable DOCUMENTS =
      new ContentTable(
          "documents",
          text("id"),
          text("title"),
          text("file_name"),
          text("sha256"),
          text("format"),
          text("charset"),
          number("damaged"),
          number("characters"),
          text("works"),
          text("speakers"));
  static final ContentTable CONTENTS =
      new ContentTable("contents", text("document"), text("text"), bytes("structure"));
  static final ContentTable ORIGINALS =
      new ContentTable("originals", text("document"), number("size"), bytes("bytes"));
  static final ContentTable PICTURES =
      new ContentTable(
          "pictures",
          text("id"),
          text("document"),
          text("sha256"),
          text("media_type"),
          bytes("bytes"));
  static final ContentTable READING_PLACES =
      new ContentTable("reading_places", text("document"), number("place"));
  static final ContentTable HIGHLIGHTS =
      new ContentTable(
          "highlights",
          text("id"),
          text("document"),
          number("range_start"),
          number("range_end"),
          text("quote"),
          text("prefix"),
          text("suffix"),
          text("section"),
          text("color"),
          text("style"));
  static final ContentTable NOTES =
      new ContentTable("notes", text("id"), text("document"), text("highlight"), text("text"));
  static final ContentTable TAGS = new ContentTable("tags", text("id"), text("name"));
  static final ContentTable HIGHLIGHT_TAGS =
      new ContentTable("highlight_tags", text("id"), text("highlight"), text("tag"));
  static final ContentTable CORRECTIONS =
      new ContentTable(
          "corrections",
          text("id"),
          text("document"),
          number("number"),
          text("kind"),
          number("level"),
          text("words"),
          number("range_start"),
          number("range_end"),
          text("quote"),
          text("prefix"),
          text("suffix"),
          text("section"));

  static final ContentTable BOOKMARKS =
      new ContentTable(
          "bookmarks",
          text("id"),
          text("document"),
          text("name"),
          number("range_start"),
          number("range_end"),
          text("quote"),
          text("prefix"),
          text("suffix"),
          text("section"));

  static final ContentTable VERSIONS =
      new ContentTable(
          "versions",
          text("id"),
          text("document"),
          text("title"),
          text("file_name"),
          text("sha256"),
          text("format"),
          text("charset"),
          number("damaged"),
          number("characters"),
          text("works"),
          text("speakers"),
          text("text"),
          bytes("structure"),
          number("size"),
          bytes("bytes"));

  static final ContentTable PLACEMENTS =
      new ContentTable(
          "placements",
          text("id"),
          text("item"),
          text("document"),
          text("text_sha256"),
          text("verdict"),
          number("range_start"),
          number("range_end"),
          number("score"),
          number("by_reader"));

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
          PLACEMENTS);

  private static final System.Logger LOG = System.getLogger(ContentTable.class.getName());

  private final String name;
  private final List<Column> columns;
  private final String selected;
  private final String upsert;

  private ContentTable(String name, Column... own) {
    this.name = name;
    this.columns =
        Stream.concat(
                Stream.of(own),
                Stream.of(number("created"), number("updated"), number("deleted"), number("rev")))
            .toList();
    this.selected =
        columns.stream().map(c -> "t." + c.name()).collect(Collectors.joining(", ")) + ", t.crc";
    this.upsert = upsert();
  }

  private static Column text(String name) {
    return new Column(name, Kind.TEXT);
  }

  private static Column number(String name) {
    return new Column(name, Kind.NUMBER);
  }

  private static Column bytes(String name) {
    return new Column(name, Kind.BYTES);
  }

  String name() {
    return name;
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
    return sql.list("SELECT " + selected + " FROM " + name + " t " + rest, this::row, arguments);
  }

  Optional<Row> row(Sql sql, Object key) {
    return rows(sql, "WHERE t." + key() + " = ?", key).stream().findFirst();
  }

  /** Writes a row whole, new or in place of the one with the same key; own columns in order. */
  void write(Sql sql, Times times, Object... own) {
    List<Object> values = new ArrayList<>(columns.size() + 1);
    for (Object value : own) {
      values.add(value);
    }
    values.add(times.created().toEpochMilli());
    values.add(times.updated().toEpochMilli());
    values.add(times.deleted().map(Instant::toEpochMilli).orElse(null));
    values.add(1 + sql.number("SELECT rev FROM " + name + " WHERE " + key() + " = ?", own[0]));
    if (values.size() != columns.size()) {
      throw new IllegalArgumentException(name + " has " + columns.size() + " columns");
    }
    var sum = new RowSum();
    values.forEach(sum::add);
    values.add(sum.value());
    sql.run(upsert, values.toArray());
    sql.wrote(RowImage.written(name, names(), values));
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

  static Optional<ContentTable> named(String name) {
    return ALL.stream().filter(table -> table.name.equals(name)).findFirst();
  }

  /** Whether a database has this table as this program knows it; an older one may not. */
  boolean in(Sql sql) {
    return sql.list("SELECT name FROM pragma_table_info(?)", row -> row.getString(1), name)
        .containsAll(names());
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
      // The bytes of a text are read once and serve both the checksum and the string.
      Object raw =
          columns.get(i).kind() == Kind.NUMBER ? numberOf(found, i) : found.getBytes(i + 1);
      sum.add(raw);
      values[i] =
          columns.get(i).kind() == Kind.TEXT && raw instanceof byte[] utf8 ? Sql.text(utf8) : raw;
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
