package org.yandu.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yandu.note.Highlight;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Label;

/** Highlights with their tags; a tag is a row of its own, shared by name. */
public final class Highlights {
  private final Sql sql;

  Highlights(Sql sql) {
    this.sql = sql;
  }

  /** A highlight, deleted or not. */
  public Optional<Highlight> byId(UUID id) {
    return ContentTable.HIGHLIGHTS.row(sql, id).map(row -> highlight(row, links().of(id)));
  }

  /** All of a document that are not deleted, in text order. */
  public List<Highlight> of(UUID document) {
    return read(
        links().where("JOIN highlights h ON h.id = l.highlight WHERE h.document = ?", document),
        "WHERE t.document = ? AND t.deleted IS NULL ORDER BY t.range_start, t.range_end, t.id",
        document);
  }

  /** All of all documents that are not deleted, those of a document together in text order. */
  public List<Highlight> all() {
    return read(
        links().where(""),
        "WHERE t.deleted IS NULL ORDER BY t.document, t.range_start, t.range_end, t.id");
  }

  /** Those that were deleted since, the last first; not what an undone merge brought. */
  public List<Highlight> deletedSince(Instant then) {
    return read(
        links().where(""),
        "WHERE t.deleted >= ? AND NOT (t.vector = '' AND t.author <> '') ORDER BY t.deleted DESC, t.id",
        then.toEpochMilli());
  }

  /** The kinds that those which are not deleted are of, none twice. */
  public List<String> kinds() {
    return sql.list(
        "SELECT DISTINCT kind FROM highlights WHERE deleted IS NULL", row -> row.getString(1));
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
        highlight.style().word(),
        highlight.label().kind(),
        highlight.label().important() ? 1 : 0,
        highlight.author());
    links().write(highlight.id(), highlight.tags(), highlight.times().updated());
  }

  static Highlight highlight(Row row, Map<String, Set<String>> tags) {
    return new Highlight(
        row.id("id"),
        row.id("document"),
        row.anchor(),
        HighlightColor.of(row.text("color")).orElseThrow(IllegalArgumentException::new),
        HighlightStyle.valueOf(row.text("style").toUpperCase(Locale.ROOT)),
        label(row, tags),
        row.text("author"),
        row.times());
  }

  static Label label(Row row, Map<String, Set<String>> tags) {
    return new Label(
        row.text("kind"),
        row.number("important") == 1,
        List.copyOf(tags.getOrDefault(row.key(), Set.of())));
  }

  private List<Highlight> read(Map<String, Set<String>> tags, String rest, Object... arguments) {
    return ContentTable.HIGHLIGHTS.read(sql, row -> highlight(row, tags), rest, arguments);
  }

  private TagLinks links() {
    return new TagLinks(sql, ContentTable.HIGHLIGHT_TAGS);
  }
}
