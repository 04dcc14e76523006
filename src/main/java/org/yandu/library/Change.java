package org.yandu.library;

import java.util.UUID;
import org.yandu.note.Highlight;
import org.yandu.note.Note;
import org.yandu.note.Times;
import org.yandu.store.DocumentNames;
import org.yandu.store.StoredCorrection;
import org.yandu.store.Tables;

/** One row before and after a change; what was new has a deleted row before it. */
sealed interface Change {
  void writeBefore(Tables tables);

  void writeAfter(Tables tables);

  /** A highlight made, restyled, tagged or deleted. */
  record OfHighlight(Highlight before, Highlight after) implements Change {
    @Override
    public void writeBefore(Tables tables) {
      tables.highlights().write(before);
    }

    @Override
    public void writeAfter(Tables tables) {
      tables.highlights().write(after);
    }
  }

  /** A note made, edited or deleted. */
  record OfNote(Note before, Note after) implements Change {
    @Override
    public void writeBefore(Tables tables) {
      tables.notes().write(before);
    }

    @Override
    public void writeAfter(Tables tables) {
      tables.notes().write(after);
    }
  }

  /** A document taken out of the list. */
  record OfDocument(UUID document, Times before, Times after) implements Change {
    @Override
    public void writeBefore(Tables tables) {
      tables.documents().setTimes(document, before);
    }

    @Override
    public void writeAfter(Tables tables) {
      tables.documents().setTimes(document, after);
    }
  }

  /** A correction made or taken back. */
  record OfCorrection(StoredCorrection before, StoredCorrection after) implements Change {
    @Override
    public void writeBefore(Tables tables) {
      tables.corrections().write(before);
    }

    @Override
    public void writeAfter(Tables tables) {
      tables.corrections().write(after);
    }
  }

  /** A document listed by the names it has after a correction. */
  record OfNames(UUID document, DocumentNames before, DocumentNames after) implements Change {
    @Override
    public void writeBefore(Tables tables) {
      tables.documents().setNames(document, before);
    }

    @Override
    public void writeAfter(Tables tables) {
      tables.documents().setNames(document, after);
    }
  }
}
