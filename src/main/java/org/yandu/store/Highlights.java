package org.yandu.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.io.Ids;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Times;
import org.yandu.text.Range;

/** Highlights with their tags; a tag is a row of its own, shared by name. */
public final class Highlights {
  private final Sql sql;

  Highlights(Sql sql) {
    this.sql = sql;
  }

  /** A highlight, deleted or not. */
  public Optional<Highlight> byId(UUID id) {
    return ContentTable.HIGHLIGHTS
        .row(sql, id)
        .map(row -> highlight(row, tagsOf("WHERE l.highlight = ?", id)));
  }

  /** All of a document that are not deleted, in text order. */
  public List<Highlight> of(UUID document) {
    Map<String, Set<String>> tags =
        tagsOf("JOIN highlights h ON h.id = l.highlight WHERE h.document = ?", document);
    return ContentTable.HIGHLIGHTS.read(
        sql,
        row -> highlight(row, tags),
        "WHERE t.document = ? AND t.deleted IS NULL ORDER BY t.range_start, t.range_end, t.id",
        document);
  }

  /** Writes a highlight whole, tags included. */
  public void write(Highlight highlight) {
    var anchor = highlight.anchor();
    ContentTable.HIGHLIGHTS.write(
        sql,
        highlight.times(),
        highlight.id(),
        highlight.document(),
        anchor.range().start(),
        anchor.range().end(),
        anchor.quote(),
        anchor.prefix(),
        anchor.suffix(),
        anchor.section(),
        highlight.color().word(),
        highlight.style().word());
    writeTags(highlight);
  }

  /** The names of all tags that a visible highlight bears, sorted. */
  public List<String> tagsInUse() {
    return sql.list(
        """
        SELECT DISTINCT t.name FROM tags t
        JOIN highlight_tags l ON l.tag = t.id AND l.deleted IS NULL
        JOIN highlights h ON h.id = l.highlight AND h.deleted IS NULL
        JOIN documents d ON d.id = h.document AND d.deleted IS NULL
        ORDER BY t.name\
        """,
        row -> row.getString(1));
  }

  static Highlight highlight(Row row, Map<String, Set<String>> tags) {
    return new Highlight(
        row.id("id"),
        row.id("document"),
        new Anchor(
            new Range(row.number("range_start"), row.number("range_end")),
            row.text("quote"),
            row.text("prefix"),
            row.text("suffix"),
            row.text("section")),
        HighlightColor.of(row.text("color")).orElseThrow(IllegalArgumentException::new),
        HighlightStyle.valueOf(row.text("style").toUpperCase(Locale.ROOT)),
        List.copyOf(tags.getOrDefault(row.key(), Set.of())),
        row.times());
  }

  private Map<String, Set<String>> tagsOf(String rest, Object argument) {
    record Link(String highlight, String name) {}
    Map<String, Set<String>> tags = new HashMap<>();
    sql.list(
            "SELECT l.highlight, t.name FROM highlight_tags l"
                + " JOIN tags t ON t.id = l.tag AND l.deleted IS NULL "
                + rest,
            row -> new Link(row.getString(1), row.getString(2)),
            argument)
        .forEach(l -> tags.computeIfAbsent(l.highlight(), _ -> new TreeSet<>()).add(l.name()));
    return tags;
  }

  private void writeTags(Highlight highlight) {
    Set<String> missing = new HashSet<>(highlight.tags());
    Times now = Times.at(highlight.times().updated());
    for (Row link :
        ContentTable.HIGHLIGHT_TAGS.rows(sql, "WHERE t.highlight = ?", highlight.id())) {
      Row tag = ContentTable.TAGS.row(sql, link.id("tag")).orElseThrow();
      boolean wanted = missing.remove(tag.text("name"));
      if (wanted == link.times().isDeleted()) {
        Times times =
            wanted ? link.times().restoredAt(now.updated()) : link.times().deletedAt(now.updated());
        ContentTable.HIGHLIGHT_TAGS.write(
            sql, times, link.id("id"), highlight.id(), link.id("tag"));
      }
    }
    for (String name : new TreeSet<>(missing)) {
      ContentTable.HIGHLIGHT_TAGS.write(sql, now, Ids.next(), highlight.id(), tagId(name, now));
    }
  }

  private UUID tagId(String name, Times now) {
    Optional<Row> known =
        ContentTable.TAGS.rows(sql, "WHERE t.name = ?", name).stream().findFirst();
    if (known.isPresent()) {
      return known.get().id("id");
    }
    UUID id = Ids.next();
    ContentTable.TAGS.write(sql, now, id, name);
    return id;
  }
}
