package org.yandu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A database that is put together of rows from several places; a file of its own until done. */
final class Assembly implements AutoCloseable {
  private final Path file;
  private final Migrations migrations;
  private final Connection connection;
  private final Sql sql;

  /** Rows that another one still stands in the way of, for instance by its unique name. */
  private List<RowImage> postponed = new ArrayList<>();

  private Assembly(Path file, Migrations migrations) {
    this.file = file;
    this.migrations = migrations;
    this.connection = SqliteFile.making(file);
    this.sql = new Sql(connection);
  }

  /** An empty one with the schema of {@code version}. */
  static Assembly empty(Path file, Migrations migrations, int version) {
    var assembly = new Assembly(file, migrations);
    migrations.runTo(assembly.sql, version);
    assembly.sql.run("BEGIN");
    return assembly;
  }

  /** One that begins with all that a backup has. */
  static Assembly of(Path backup, Path file, Migrations migrations) throws IOException {
    Files.copy(backup, file);
    var assembly = new Assembly(file, migrations);
    assembly.sql.run("BEGIN");
    return assembly;
  }

  /** Brings the schema to a version, so that rows of that version find their columns. */
  void migrateTo(int version) {
    sql.run("COMMIT");
    migrations.runTo(sql, version);
    sql.run("BEGIN");
  }

  Sql sql() {
    return sql;
  }

  /** The row of a key, if there is one already. */
  boolean has(RowImage row) {
    return rev(row).isPresent();
  }

  /**
   * Takes a row unless there is a newer one.
   *
   * @param evenAsNew whether it also takes the place of one that was written as often
   * @return whether it is new or says something else than the one that was there
   */
  boolean put(RowImage row, boolean evenAsNew) {
    Optional<Long> rev = rev(row);
    if (rev.isPresent() && (evenAsNew ? rev.get() > row.rev() : rev.get() >= row.rev())) {
      return false;
    }
    boolean differs = rev.isEmpty() || rev.get() != row.rev() || crc(row) != crcOf(row);
    try {
      write(row);
    } catch (StoreException e) {
      postponed.add(row);
    }
    return differs;
  }

  /** Tries again what was in the way of something, and gives what cannot be taken at all. */
  List<RowImage> settle() {
    int before = Integer.MAX_VALUE;
    while (!postponed.isEmpty() && postponed.size() < before) {
      before = postponed.size();
      List<RowImage> again = postponed;
      postponed = new ArrayList<>();
      again.forEach(row -> put(row, true));
    }
    List<RowImage> left = postponed;
    postponed = new ArrayList<>();
    return left;
  }

  /** Ends it: the file is whole and on the disk. */
  void finish() throws IOException {
    // They would put back rows that are older than those that stand here now.
    if (sql.number("SELECT count(*) FROM sqlite_schema WHERE name = 'steps'") > 0) {
      sql.run("DELETE FROM steps");
    }
    sql.run("COMMIT");
    closeConnection();
    Disk.sync(file);
  }

  private void write(RowImage row) {
    String key = row.columns().getFirst();
    String names = String.join(", ", row.columns());
    String marks = row.columns().stream().map(_ -> "?").collect(Collectors.joining(", "));
    String updates =
        row.columns().stream()
            .skip(1)
            .map(name -> name + " = excluded." + name)
            .collect(Collectors.joining(", "));
    sql.run(
        "INSERT INTO %s (%s) VALUES (%s) ON CONFLICT (%s) DO UPDATE SET %s"
            .formatted(row.table(), names, marks, key, updates),
        row.values().toArray());
  }

  private Optional<Long> rev(RowImage row) {
    return sql.first(select("rev", row), found -> found.getLong(1), row.key());
  }

  private long crcOf(RowImage row) {
    return sql.number(select("crc", row), row.key());
  }

  private static long crc(RowImage row) {
    return row.value("crc") instanceof Long crc ? crc : -1;
  }

  private static String select(String column, RowImage row) {
    return "SELECT %s FROM %s WHERE %s = ?"
        .formatted(column, row.table(), row.columns().getFirst());
  }

  private void closeConnection() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw StoreException.of(e, "closing " + file);
    }
  }

  @Override
  public void close() {
    closeConnection();
  }
}
