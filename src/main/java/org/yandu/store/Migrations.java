package org.yandu.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The numbered scripts that make and change the schema; each runs whole or not at all. */
final class Migrations {
  /** In order; the number of a script is its place from 1 and the {@code user_version} it makes. */
  private static final List<String> SCRIPTS =
      List.of(
          "V001__library.sql",
          "V002__pictures.sql",
          "V003__versions.sql",
          "V004__corrections.sql",
          "V005__bookmarks.sql",
          "V006__placements.sql",
          "V007__labels.sql",
          "V008__shared.sql");

  private final List<String> scripts;

  /**
   * @param scripts the commands of each version, from 1
   */
  Migrations(List<String> scripts) {
    this.scripts = List.copyOf(scripts);
  }

  static Migrations standard() {
    return new Migrations(SCRIPTS.stream().map(Migrations::resource).toList());
  }

  /** The same with further versions after them. */
  Migrations then(String... more) {
    return new Migrations(Stream.concat(scripts.stream(), Stream.of(more)).toList());
  }

  int newest() {
    return scripts.size();
  }

  /** Brings the schema up to date; on failure the last version reached stands. */
  void run(Sql sql) {
    runTo(sql, newest());
  }

  /** Brings the schema to a version; one that is beyond it already stays as it is. */
  void runTo(Sql sql, int wanted) {
    int version = version(sql);
    if (Math.max(version, wanted) > newest()) {
      throw new StoreException(StoreException.Reason.NEWER, "version " + version, null);
    }
    for (int next = version + 1; next <= wanted; next++) {
      runOne(sql, next);
    }
  }

  static int version(Sql sql) {
    return Math.toIntExact(sql.number("PRAGMA user_version"));
  }

  private void runOne(Sql sql, int version) {
    // Within a transaction it cannot be changed; a table that is made anew would break references.
    boolean guarded = sql.number("PRAGMA foreign_keys") == 1;
    sql.pragma("PRAGMA foreign_keys = OFF");
    try {
      runInTransaction(sql, version);
    } finally {
      sql.pragma("PRAGMA foreign_keys = " + (guarded ? "ON" : "OFF"));
    }
  }

  private void runInTransaction(Sql sql, int version) {
    sql.run("BEGIN IMMEDIATE");
    try {
      sql.script(scripts.get(version - 1));
      if (!sql.list("PRAGMA foreign_key_check", row -> row.getString(1)).isEmpty()) {
        throw new StoreException(
            StoreException.Reason.DAMAGED, "version " + version + " breaks references", null);
      }
      sql.pragma("PRAGMA application_id = " + SqliteFile.APPLICATION_ID);
      sql.pragma("PRAGMA user_version = " + version);
      sql.run("COMMIT");
    } catch (StoreException e) {
      rollBack(sql, e);
      throw e;
    }
  }

  private static void rollBack(Sql sql, StoreException because) {
    try {
      sql.run("ROLLBACK");
    } catch (StoreException e) {
      // After some errors SQLite has rolled back already and says so here.
      because.addSuppressed(e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
