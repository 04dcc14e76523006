package org.yandu.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.note.Note;

/** Notes, on highlights or on whole documents. */
public final class Notes {
  private final Sql sql;

  Notes(Sql sql) {
    this.sql = sql;
  }

  /** A note, deleted or not. */
  public Optional<Note> byId(UUID id) {
    return ContentTable.NOTES.row(sql, id).map(Notes::note);
  }

  /** All of a document that are not deleted, by time of creation. */
  public List<Note> of(UUID document) {
    return notes("WHERE t.document = ? AND t.deleted IS NULL ORDER BY t.created, t.id", document);
  }

  /** All on a highlight that are not deleted, by time of creation. */
  public List<Note> on(UUID highlight) {
    return notes("WHERE t.highlight = ? AND t.deleted IS NULL ORDER BY t.created, t.id", highlight);
  }

  public void write(Note note) {
    ContentTable.NOTES.write(
        sql, note.times(), note.id(), note.document(), note.highlight().orElse(null), note.text());
  }

  static Note note(Row row) {
    return new Note(
        row.id("id"),
        row.id("document"),
        row.optionalId("highlight"),
        row.text("text"),
        row.times());
  }

  private List<Note> notes(String rest, Object argument) {
    return ContentTable.NOTES.read(sql, Notes::note, rest, argument);
  }
}
