package org.yandu.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.io.Ids;
import org.yandu.note.HighlightColor;
import org.yandu.note.Tag;
import org.yandu.note.Times;

/** The names that highlights and notes share; a tag is known by its name. */
public final class Tags {
  private final Sql sql;

  Tags(Sql sql) {
    this.sql = sql;
  }

  /** All that a visible highlight or note bears, sorted by name. */
  public List<Tag> inUse() {
    return ContentTable.TAGS.read(
        sql,
        Tags::tag,
        """
        WHERE EXISTS (
          SELECT 1 FROM highlight_tags l
          JOIN highlights h ON h.id = l.highlight AND h.deleted IS NULL
          JOIN documents d ON d.id = h.document AND d.deleted IS NULL
          WHERE l.tag = t.id AND l.deleted IS NULL)
        OR EXISTS (
          SELECT 1 FROM note_tags l JOIN notes n ON n.id = l.note AND n.deleted IS NULL
          LEFT JOIN documents d ON d.id = n.document
          WHERE l.tag = t.id AND l.deleted IS NULL AND d.deleted IS NULL)
        ORDER BY t.name\
        """);
  }

  public Optional<Tag> named(String name) {
    return ContentTable.TAGS.rows(sql, "WHERE t.name = ?", name).stream()
        .findFirst()
        .map(Tags::tag);
  }

  /** Writes a tag, known by its name. */
  public void write(Tag tag, Instant now) {
    UUID id = idOf(tag.name(), now);
    Row row = ContentTable.TAGS.row(sql, id).orElseThrow();
    String color = tag.color().map(HighlightColor::word).orElse("");
    if (!row.text("color").equals(color)) {
      ContentTable.TAGS.write(sql, row.times().updatedAt(now), id, tag.name(), color);
    }
  }

  static Tag tag(Row row) {
    return new Tag(row.text("name"), HighlightColor.of(row.text("color")));
  }

  /** The id under which links know it; given now if it is new. */
  UUID idOf(String name, Instant now) {
    Optional<Row> known =
        ContentTable.TAGS.rows(sql, "WHERE t.name = ?", name).stream().findFirst();
    if (known.isPresent()) {
      return known.get().id("id");
    }
    UUID id = Ids.next();
    ContentTable.TAGS.write(sql, Times.at(now), id, name, "");
    return id;
  }
}
