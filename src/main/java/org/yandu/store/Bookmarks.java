package org.yandu.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.note.Bookmark;

/** The places readers marked to come back to. */
public final class Bookmarks {
  private final Sql sql;

  Bookmarks(Sql sql) {
    this.sql = sql;
  }

  /** A bookmark, deleted or not. */
  public Optional<Bookmark> byId(UUID id) {
    return ContentTable.BOOKMARKS.row(sql, id).map(Bookmarks::bookmark);
  }

  /** All of a document that are not deleted, in text order. */
  public List<Bookmark> of(UUID document) {
    return ContentTable.BOOKMARKS.read(
        sql,
        Bookmarks::bookmark,
        "WHERE t.document = ? AND t.deleted IS NULL ORDER BY t.range_start, t.id",
        document);
  }

  public void write(Bookmark bookmark) {
    Anchor place = bookmark.anchor();
    ContentTable.BOOKMARKS.write(
        sql,
        bookmark.times(),
        bookmark.id(),
        bookmark.document(),
        bookmark.name(),
        place.range().start(),
        place.range().end(),
        place.quote(),
        place.prefix(),
        place.suffix(),
        place.section(),
        bookmark.author());
  }

  static Bookmark bookmark(Row row) {
    return new Bookmark(
        row.id("id"),
        row.id("document"),
        row.anchor(),
        row.text("name"),
        row.text("author"),
        row.times());
  }
}
