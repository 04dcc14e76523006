package org.yandu.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.note.Note;
import org.yandu.note.Subject;

/** Notes, whatever they are about, with the tags of those that are not about a highlight. */
public final class Notes {
  private final Sql sql;

  Notes(Sql sql) {
    this.sql = sql;
  }

  /** A note, deleted or not. */
  public Optional<Note> byId(UUID id) {
    return ContentTable.NOTES.row(sql, id).map(row -> note(row, links().of(id)));
  }

  /** All of a document that are not deleted, by time of creation. */
  public List<Note> of(UUID document) {
    return notes(
        links().where("JOIN notes n ON n.id = l.note WHERE n.document = ?", document),
        "WHERE t.document = ? AND t.deleted IS NULL ORDER BY t.created, t.id",
        document);
  }

  /** All on a highlight that are not deleted, by time of creation. */
  public List<Note> on(UUID highlight) {
    return notes(
        Map.of(),
        "WHERE t.highlight = ? AND t.deleted IS NULL ORDER BY t.created, t.id",
        highlight);
  }

  /** All on a highlight that are deleted. */
  public List<Note> deletedOn(UUID highlight) {
    return notes(
        Map.of(), "WHERE t.highlight = ? AND t.deleted IS NOT NULL ORDER BY t.id", highlight);
  }

  /** All about no document that are not deleted, by time of creation. */
  public List<Note> free() {
    return notes(
        links().where(""),
        "WHERE t.document IS NULL AND t.deleted IS NULL ORDER BY t.created, t.id");
  }

  /** All that are not deleted, by time of creation. */
  public List<Note> all() {
    return notes(links().where(""), "WHERE t.deleted IS NULL ORDER BY t.created, t.id");
  }

  /** Those that were deleted since, the last first; not what an undone merge brought. */
  public List<Note> deletedSince(Instant then) {
    return notes(
        links().where(""),
        "WHERE t.deleted >= ? AND NOT (t.vector = '' AND t.author <> '') ORDER BY t.deleted DESC, t.id",
        then.toEpochMilli());
  }

  /** The kinds that those which are not deleted are of, none twice. */
  public List<String> kinds() {
    return sql.list(
        "SELECT DISTINCT kind FROM notes WHERE deleted IS NULL", row -> row.getString(1));
  }

  /** Writes a note whole, tags included. */
  public void write(Note note) {
    Optional<Anchor> heading = note.heading();
    ContentTable.NOTES.write(
        sql,
        note.times(),
        note.id(),
        note.document().orElse(null),
        note.highlight().orElse(null),
        note.text(),
        heading.map(place -> place.range().start()).orElse(0),
        heading.map(place -> place.range().end()).orElse(0),
        heading.map(Anchor::quote).orElse(""),
        heading.map(Anchor::prefix).orElse(""),
        heading.map(Anchor::suffix).orElse(""),
        heading.map(Anchor::section).orElse(""),
        note.label().kind(),
        note.label().important() ? 1 : 0,
        note.author());
    links().write(note.id(), note.tags(), note.times().updated());
  }

  static Note note(Row row, Map<String, Set<String>> tags) {
    return new Note(
        row.id("id"),
        about(row),
        row.text("text"),
        Highlights.label(row, tags),
        row.text("author"),
        row.times());
  }

  private static Subject about(Row row) {
    Optional<UUID> document = row.optionalId("document");
    Optional<UUID> highlight = row.optionalId("highlight");
    if (document.isEmpty()) {
      return new Subject.Free();
    } else if (highlight.isPresent()) {
      return new Subject.OfHighlight(document.get(), highlight.get());
    } else if (!row.text("quote").isEmpty()) {
      return new Subject.OfSection(document.get(), row.anchor());
    } else {
      return new Subject.OfDocument(document.get());
    }
  }

  private List<Note> notes(Map<String, Set<String>> tags, String rest, Object... arguments) {
    return ContentTable.NOTES.read(sql, row -> note(row, tags), rest, arguments);
  }

  private TagLinks links() {
    return new TagLinks(sql, ContentTable.NOTE_TAGS);
  }
}
