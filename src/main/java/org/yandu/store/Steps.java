package org.yandu.store;

import java.util.List;

/**
 * The steps of undo as the library writes them down, in order. A step is not content: it is in no
 * journal, and forgotten when the library is put together anew.
 */
public final class Steps {
  private final Sql sql;

  Steps(Sql sql) {
    this.sql = sql;
  }

  /**
   * A step as kept.
   *
   * @param number its place in the order
   * @param takenBack whether it was undone
   */
  public record Kept(long number, boolean takenBack, byte[] body) {}

  public List<Kept> all() {
    return sql.list(
        "SELECT number, taken_back, body FROM steps ORDER BY number",
        row -> new Kept(row.getLong(1), row.getBoolean(2), row.getBytes(3)));
  }

  /** The number of the last step that was not taken back; 0 where there is none. */
  public long last() {
    return sql.first("SELECT MAX(number) FROM steps WHERE taken_back = 0", row -> row.getLong(1))
        .orElse(0L);
  }

  /** Whether there is a step that was, or was not, taken back. */
  public boolean any(boolean takenBack) {
    return sql.first(
            "SELECT 1 FROM steps WHERE taken_back = ? LIMIT 1", _ -> true, takenBack ? 1 : 0)
        .isPresent();
  }

  /** Writes a step, in place of the one of the same number. */
  public void write(Kept step) {
    sql.run(
        "INSERT INTO steps (number, taken_back, body) VALUES (?, ?, ?) ON CONFLICT (number)"
            + " DO UPDATE SET taken_back = excluded.taken_back, body = excluded.body",
        step.number(),
        step.takenBack() ? 1 : 0,
        step.body());
  }

  public void takenBack(long number, boolean takenBack) {
    sql.run("UPDATE steps SET taken_back = ? WHERE number = ?", takenBack ? 1 : 0, number);
  }

  /** Forgets the steps from one on. */
  public void forgetFrom(long number) {
    sql.run("DELETE FROM steps WHERE number >= ?", number);
  }

  /** Forgets the steps before one. */
  public void forgetBefore(long number) {
    sql.run("DELETE FROM steps WHERE number < ?", number);
  }
}
