package org.yandu.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.sqlite.SQLiteConfig;

/** The database file of a library: what its header says, and how it is opened and closed. */
final class SqliteFile {
  /** "Yndu" in ASCII; {@code file} and others tell a library by it. */
  static final int APPLICATION_ID = 0x596e6475;

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER = 100;
  private static final int USER_VERSION_AT = 60;
  private static final int APPLICATION_ID_AT = 68;
  private static final long FULLY_CHECKED_SIZE = 100L << 20;

  private final Path path;
  private final Medium medium;
  private final boolean readOnly;

  SqliteFile(Path path) {
    this(path, Medium.LOCAL, false);
  }

  private SqliteFile(Path path, Medium medium, boolean readOnly) {
    this.path = path;
    this.medium = medium;
    this.readOnly = readOnly;
  }

  /** The same on another medium, which decides how it is written. */
  SqliteFile on(Medium other) {
    return new SqliteFile(path, other, readOnly);
  }

  /** The same, of which and beside which no byte is ever changed; it must have no log. */
  SqliteFile unchanged() {
    return new SqliteFile(path, medium, true);
  }

  boolean isReadOnly() {
    return readOnly;
  }

  /** The version in the header; 0 where there is none. */
  int version() {
    byte[] header = header();
    return header.length < HEADER ? 0 : ByteBuffer.wrap(header).getInt(USER_VERSION_AT);
  }

  /**
   * Refuses, without opening it for SQLite and so without changing a byte, what is not ours.
   *
   * @param newest the newest version that this program knows
   */
  void inspect(int newest) {
    if (!Files.exists(path)) {
      return;
    }
    byte[] header = header();
    if (header.length == 0) {
      return;
    }
    var fields = ByteBuffer.wrap(header);
    boolean sqlite =
        header.length == HEADER && fields.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
    if (!sqlite || !isOurs(fields)) {
      throw new StoreException(StoreException.Reason.DAMAGED, path + " is not a library", null);
    }
    if (fields.getInt(USER_VERSION_AT) > newest) {
      throw new StoreException(
          StoreException.Reason.NEWER, "version " + fields.getInt(USER_VERSION_AT), null);
    }
  }

  /** Whether there is nothing yet, not even what a log could complete. */
  boolean isEmpty() {
    return sizeOf(path) == 0 && !leftOpen();
  }

  /** Whether the last program that had it did not close it. */
  boolean leftOpen() {
    return sizeOf(beside("-wal")) > 0 || sizeOf(beside("-journal")) > 0;
  }

  /** A connection with every setting made; the schema is not looked at. */
  Connection connect() {
    if (readOnly) {
      // A share's name is no URI that could say so; without a log it is read all the same.
      return connected(path.toString().startsWith("\\\\") ? "" : "?immutable=1");
    }
    try {
      Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + address());
      try {
        settings(new Sql(connection));
        return connection;
      } catch (StoreException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw StoreException.of(e, "opening " + path);
    }
  }

  /**
   * The same for a file that was open before: if it is gone with the medium it is on, no new one is
   * made.
   */
  Connection connectAgain() {
    if (!Files.exists(path)) {
      throw new StoreException(StoreException.Reason.GONE, path + " is gone", null);
    }
    return connect();
  }

  boolean isThere() {
    return Files.exists(path);
  }

  /** The id of the library in it, read without a change; empty if that cannot be. */
  Optional<String> idOf() {
    try (Connection reading = reading(path)) {
      return Optional.of(idOf(new Sql(reading)));
    } catch (SQLException | StoreException e) {
      return Optional.empty();
    }
  }

  /** The id of the library; empty where there is none. */
  static String idOf(Sql sql) {
    return Objects.toString(sql.word("SELECT min(id) FROM library"), "");
  }

  /** What tells this file from another one in its place; empty where systems know none. */
  Optional<Object> key() {
    try {
      return Optional.ofNullable(Files.readAttributes(path, BasicFileAttributes.class).fileKey());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** A connection that changes nothing; for a file that no program has open. */
  static Connection reading(Path path) {
    return new SqliteFile(path).connected("");
  }

  private Connection connected(String options) {
    try {
      var config = new SQLiteConfig();
      config.setReadOnly(true);
      return config.createConnection("jdbc:sqlite:" + address() + options);
    } catch (SQLException e) {
      throw StoreException.of(e, "reading " + path);
    }
  }

  /** A connection to a file that is being made; {@link Disk#sync} once it is done. */
  static Connection making(Path path) {
    try {
      Connection connection =
          new SQLiteConfig().createConnection("jdbc:sqlite:" + new SqliteFile(path).address());
      var sql = new Sql(connection);
      sql.pragma("PRAGMA journal_mode = MEMORY");
      sql.pragma("PRAGMA synchronous = OFF");
      sql.pragma("PRAGMA foreign_keys = OFF");
      return connection;
    } catch (SQLException e) {
      throw StoreException.of(e, "making " + path);
    }
  }

  /** Verifies the pages of the file; {@code thorough} after an unclean end. */
  void verify(Sql sql, boolean thorough) {
    boolean whole = thorough || sizeOf(path) < FULLY_CHECKED_SIZE;
    String answer = sql.word(whole ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)");
    if (!answer.equals("ok")) {
      throw new StoreException(StoreException.Reason.DAMAGED, answer, null);
    }
  }

  /** Leaves a single file that can be copied and read from a medium that cannot be written. */
  void settle(Sql sql) {
    if (readOnly) {
      return;
    }
    sql.pragma("PRAGMA wal_checkpoint(TRUNCATE)");
    sql.pragma("PRAGMA optimize");
    sql.pragma("PRAGMA journal_mode = DELETE");
  }

  private void settings(Sql sql) {
    sql.pragma("PRAGMA locking_mode = EXCLUSIVE");
    sql.pragma("PRAGMA busy_timeout = 5000");
    sql.pragma("PRAGMA journal_mode = " + (medium == Medium.LOCAL ? "WAL" : "TRUNCATE"));
    sql.pragma("PRAGMA synchronous = " + (medium == Medium.LOCAL ? "FULL" : "EXTRA"));
    sql.pragma("PRAGMA foreign_keys = ON");
    sql.pragma("PRAGMA trusted_schema = OFF");
    sql.pragma("PRAGMA cell_size_check = ON");
    sql.pragma("PRAGMA recursive_triggers = ON");
    if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac")) {
      sql.pragma("PRAGMA fullfsync = 1");
      sql.pragma("PRAGMA checkpoint_fullfsync = 1");
    }
  }

  /** As a URI, so that no character of a folder's name is taken for an option of the driver. */
  private String address() {
    return path.toString().startsWith("\\\\") ? path.toString() : path.toUri().toString();
  }

  private static boolean isOurs(ByteBuffer header) {
    int application = header.getInt(APPLICATION_ID_AT);
    boolean untouched = application == 0 && header.getInt(USER_VERSION_AT) == 0;
    return application == APPLICATION_ID || untouched;
  }

  private byte[] header() {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(HEADER);
    } catch (IOException e) {
      throw new StoreException(StoreException.Reason.NOT_WRITABLE, path.toString(), e);
    }
  }

  /** Every file that belongs to the database, whether it is there or not. */
  List<Path> files() {
    return List.of(path, beside("-wal"), beside("-shm"), beside("-journal"));
  }

  private Path beside(String suffix) {
    return path.resolveSibling(path.getFileName() + suffix);
  }

  private static long sizeOf(Path file) {
    try {
      return Files.exists(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
