package org.yandu.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs statements on one connection.
 *
 * <p>Every call makes a statement of its own: a prepared statement of this driver is dead after an
 * error, and a second command on a used statement can fail with "statements in progress".
 */
final class Sql {
  private final Connection connection;
  private final String replica;
  private final List<RowImage> written = new ArrayList<>();
  private boolean damageSeen;

  /** For a file in which no reader writes. */
  Sql(Connection connection) {
    this(connection, "");
  }

  /**
   * @param replica the name under which writes are counted, see {@link Replica}
   */
  Sql(Connection connection, String replica) {
    this.connection = connection;
    this.replica = replica;
  }

  String replica() {
    return replica;
  }

  /** Makes a value of the current row. */
  interface Mapper<T> {
    T map(ResultSet row) throws SQLException;
  }

  /** Notes that a row was written, for the journal. */
  void wrote(RowImage row) {
    written.add(row);
  }

  /** The rows written since this was made. */
  List<RowImage> written() {
    return written;
  }

  /** Notes that a row was read that is not as it was written. */
  void seeDamage() {
    damageSeen = true;
  }

  boolean damageSeen() {
    return damageSeen;
  }

  /** Runs one command that gives no rows, and returns how many rows it changed. */
  int run(String sql, Object... arguments) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, arguments);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw StoreException.of(e, sql);
    }
  }

  /** Runs all commands of a script. */
  void script(String commands) {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(commands);
    } catch (SQLException e) {
      throw StoreException.of(e, firstLine(commands));
    }
  }

  /** Runs a pragma and passes over what it answers. */
  void pragma(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw StoreException.of(e, sql);
    }
  }

  <T> List<T> list(String sql, Mapper<T> mapper, Object... arguments) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, arguments);
      try (ResultSet rows = statement.executeQuery()) {
        List<T> all = new ArrayList<>();
        while (rows.next()) {
          all.add(mapper.map(rows));
        }
        return all;
      }
    } catch (SQLException e) {
      throw StoreException.of(e, sql);
    }
  }

  <T> Optional<T> first(String sql, Mapper<T> mapper, Object... arguments) {
    return list(sql, mapper, arguments).stream().findFirst();
  }

  long number(String sql, Object... arguments) {
    return first(sql, row -> row.getLong(1), arguments).orElse(0L);
  }

  String word(String sql) {
    return first(sql, row -> row.getString(1)).orElse("");
  }

  /** The bytes of a text column, which is cheaper than the string where both are wanted. */
  static byte[] utf8(ResultSet row, String column) throws SQLException {
    return row.getBytes(column);
  }

  static String text(byte[] utf8) {
    return new String(utf8, StandardCharsets.UTF_8);
  }

  private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case null -> statement.setObject(i + 1, null);
        case byte[] bytes -> statement.setBytes(i + 1, bytes);
        case Long number -> statement.setLong(i + 1, number);
        case Integer number -> statement.setInt(i + 1, number);
        default -> statement.setString(i + 1, arguments[i].toString());
      }
    }
  }

  private static String firstLine(String commands) {
    return commands.lines().findFirst().orElse("");
  }
}
