package org.yandu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a library whose folder must not be changed is read from: its file itself, or a copy of it
 * where a log has to be played in or the schema brought up to date first.
 */
final class ReadingCopy implements AutoCloseable {
  private final SqliteFile file;
  private final Optional<Path> temporary;

  private ReadingCopy(SqliteFile file, Optional<Path> temporary) {
    this.file = file;
    this.temporary = temporary;
  }

  /**
   * @throws StoreException if it is damaged or there is no room for a copy
   */
  static ReadingCopy of(SqliteFile original, Migrations migrations) {
    original.inspect(Integer.MAX_VALUE);
    if (!original.leftOpen() && original.version() >= migrations.newest()) {
      return new ReadingCopy(original.unchanged(), Optional.empty());
    }
    Path folder = null;
    try {
      folder = Files.createTempDirectory("yandu");
      for (Path part : original.files()) {
        if (Files.exists(part)) {
          Files.copy(part, folder.resolve(part.getFileName()));
        }
      }
      var copy = new SqliteFile(folder.resolve(Store.FILE));
      prepare(copy, migrations);
      return new ReadingCopy(copy.unchanged(), Optional.of(folder));
    } catch (IOException | SQLException e) {
      delete(folder);
      throw new StoreException(StoreException.Reason.NOT_WRITABLE, "no copy to read", e);
    } catch (StoreException e) {
      delete(folder);
      throw e;
    }
  }

  private static void prepare(SqliteFile copy, Migrations migrations) throws SQLException {
    try (Connection connection = copy.connect()) {
      var sql = new Sql(connection);
      copy.verify(sql, true);
      if (Migrations.version(sql) < migrations.newest()) {
        migrations.run(sql);
      }
      copy.settle(sql);
    }
  }

  SqliteFile file() {
    return file;
  }

  @Override
  public void close() {
    temporary.ifPresent(ReadingCopy::delete);
  }

  private static void delete(Path folder) {
    if (folder == null) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    } catch (IOException e) {
      System.getLogger(ReadingCopy.class.getName())
          .log(System.Logger.Level.WARNING, "a copy was left in " + folder, e);
    }
  }
}
