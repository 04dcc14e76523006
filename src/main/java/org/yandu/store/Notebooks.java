package org.yandu.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.note.Notebook;
import org.yandu.note.NotebookEntry;
import org.yandu.note.NotebookEntry.Content;
import org.yandu.note.NotebookEntry.Excerpt;
import org.yandu.note.NotebookEntry.Heading;
import org.yandu.note.NotebookEntry.Text;

/** Notebooks and what stands in them. */
public final class Notebooks {
  private final Sql sql;

  Notebooks(Sql sql) {
    this.sql = sql;
  }

  /** All that are not deleted, the last changed first. */
  public List<Notebook> all() {
    return ContentTable.NOTEBOOKS.read(
        sql, Notebooks::notebook, "WHERE t.deleted IS NULL ORDER BY t.updated DESC, t.id");
  }

  /** A notebook, deleted or not. */
  public Optional<Notebook> byId(UUID id) {
    return ContentTable.NOTEBOOKS.row(sql, id).map(Notebooks::notebook);
  }

  /** Those that were deleted since, the last first. */
  public List<Notebook> deletedSince(Instant then) {
    return ContentTable.NOTEBOOKS.read(
        sql,
        Notebooks::notebook,
        "WHERE t.deleted >= ? ORDER BY t.deleted DESC, t.id",
        then.toEpochMilli());
  }

  /** What stands in a notebook and is not deleted, in order. */
  public List<NotebookEntry> entries(UUID notebook) {
    return ContentTable.NOTEBOOK_ENTRIES.read(
        sql,
        Notebooks::entry,
        "WHERE t.notebook = ? AND t.deleted IS NULL ORDER BY t.position, t.id",
        notebook);
  }

  /** What was taken out of a notebook, or went with it. */
  public List<NotebookEntry> deletedEntries(UUID notebook) {
    return ContentTable.NOTEBOOK_ENTRIES.read(
        sql,
        Notebooks::entry,
        "WHERE t.notebook = ? AND t.deleted IS NOT NULL ORDER BY t.position, t.id",
        notebook);
  }

  /** An entry, deleted or not. */
  public Optional<NotebookEntry> entryById(UUID id) {
    return ContentTable.NOTEBOOK_ENTRIES.row(sql, id).map(Notebooks::entry);
  }

  public void write(Notebook notebook) {
    ContentTable.NOTEBOOKS.write(sql, notebook.times(), notebook.id(), notebook.title());
  }

  public void write(NotebookEntry entry) {
    Optional<Excerpt> excerpt =
        entry.content() instanceof Excerpt collected ? Optional.of(collected) : Optional.empty();
    ContentTable.NOTEBOOK_ENTRIES.write(
        sql,
        entry.times(),
        entry.id(),
        entry.notebook(),
        entry.position(),
        entry.content().word(),
        excerpt.map(Excerpt::item).orElse(null),
        excerpt.flatMap(Excerpt::document).orElse(null),
        entry.content().text(),
        excerpt.map(Excerpt::citation).orElse(""));
  }

  static Notebook notebook(Row row) {
    return new Notebook(row.id("id"), row.text("title"), row.times());
  }

  static NotebookEntry entry(Row row) {
    return new NotebookEntry(
        row.id("id"), row.id("notebook"), row.text("position"), content(row), row.times());
  }

  private static Content content(Row row) {
    return switch (row.text("kind")) {
      case "excerpt" ->
          new Excerpt(
              row.id("item"), row.optionalId("document"), row.text("text"), row.text("citation"));
      case "heading" -> new Heading(row.text("text"));
      case "text" -> new Text(row.text("text"));
      default -> throw new IllegalArgumentException(row.text("kind"));
    };
  }
}
