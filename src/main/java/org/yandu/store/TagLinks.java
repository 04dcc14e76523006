package org.yandu.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.yandu.io.Ids;
import org.yandu.note.Times;

/** Which highlight, or which note, bears which tags. */
final class TagLinks {
  private final Sql sql;
  private final ContentTable table;
  private final String item;

  /**
   * @param table whose second column names what bears the tag
   */
  TagLinks(Sql sql, ContentTable table) {
    this.sql = sql;
    this.table = table;
    this.item = table.names().get(1);
  }

  /** Names by the id of what bears them, for one. */
  Map<String, Set<String>> of(UUID id) {
    return where("WHERE l." + item + " = ?", id);
  }

  /**
   * Names by the id of what bears them.
   *
   * @param rest what follows {@code FROM … l JOIN tags t ON …}
   */
  Map<String, Set<String>> where(String rest, Object... arguments) {
    record Link(String item, String name) {}
    Map<String, Set<String>> tags = new HashMap<>();
    sql.list(
            "SELECT l.%s, t.name FROM %s l JOIN tags t ON t.id = l.tag AND l.deleted IS NULL "
                    .formatted(item, table.name())
                + rest,
            row -> new Link(row.getString(1), row.getString(2)),
            arguments)
        .forEach(l -> tags.computeIfAbsent(l.item(), _ -> new TreeSet<>()).add(l.name()));
    return tags;
  }

  /** Gives {@code id} these tags and no others. */
  void write(UUID id, Collection<String> tags, Instant now) {
    Set<String> missing = new HashSet<>(tags);
    for (Row link : table.rows(sql, "WHERE t." + item + " = ?", id)) {
      Row tag = ContentTable.TAGS.row(sql, link.id("tag")).orElseThrow();
      boolean wanted = missing.remove(tag.text("name"));
      if (wanted == link.times().isDeleted()) {
        Times times = wanted ? link.times().restoredAt(now) : link.times().deletedAt(now);
        table.write(sql, times, link.id("id"), id, link.id("tag"));
      }
    }
    for (String name : new TreeSet<>(missing)) {
      table.write(sql, Times.at(now), Ids.next(), id, new Tags(sql).idOf(name, now));
    }
  }
}
