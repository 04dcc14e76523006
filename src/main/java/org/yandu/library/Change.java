package org.yandu.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.note.Bookmark;
import org.yandu.note.Highlight;
import org.yandu.note.Note;
import org.yandu.note.Notebook;
import org.yandu.note.NotebookEntry;
import org.yandu.note.Tag;
import org.yandu.note.Times;
import org.yandu.store.DocumentNames;
import org.yandu.store.SharedRow;
import org.yandu.store.SharedRows;
import org.yandu.store.StoredCorrection;
import org.yandu.store.StoredPlacement;
import org.yandu.store.Tables;

/** One row before and after a change; what was new has a deleted row before it. */
sealed interface Change {
  void writeBefore(Tables tables);

  void writeAfter(Tables tables);

  /** What taking it back at a time writes. */
  default Change takenBackAt(Instant now) {
    return this;
  }

  /** The document that has another text or structure afterwards; empty for all other changes. */
  default Optional<UUID> changedText() {
    return Optional.empty();
  }

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

  /** A bookmark set, named or taken away. */
  record OfBookmark(Bookmark before, Bookmark after) implements Change {
    @Override
    public void writeBefore(Tables tables) {
      tables.bookmarks().write(before);
    }

    @Override
    public void writeAfter(Tables tables) {
      tables.bookmarks().write(after);
    }
  }

  /**
   * A row of another library's taken over.
   *
   * @param before empty for one that was not here
   */
  record OfShared(Optional<SharedRow> before, SharedRow after) implements Change {
    @Override
    public void writeBefore(Tables tables) {
      tables.shared().write(before.orElseGet(after::withdrawn));
    }

    @Override
    public void writeAfter(Tables tables) {
      tables.shared().write(after);
    }

    @Override
    public Optional<UUID> changedText() {
      return after.type().equals(SharedRows.CORRECTION)
          ? after.field("document").map(UUID::fromString)
          : Optional.empty();
    }
  }

  /** A highlight that comes back because somebody wrote on it. */
  record OfRevived(String highlight, Times before, Times after) implements Change {
    @Override
    public void writeBefore(Tables tables) {
      tables.shared().setTimes("highlight", highlight, before);
    }

    @Override
    public void writeAfter(Tables tables) {
      tables.shared().setTimes("highlight", highlight, after);
    }
  }

  /** What stands beside a row that libraries share. */
  record OfBeside(String type, String key, List<String> before, List<String> after, Instant at)
      implements Change {
    @Override
    public void writeBefore(Tables tables) {
      tables.shared().setBeside(type, key, before, at);
    }

    @Override
    public void writeAfter(Tables tables) {
      tables.shared().setBeside(type, key, after, at);
    }
  }

  /** The colour of a tag. */
  record OfTag(Tag before, Tag after, Instant at) implements Change {
    @Override
    public void writeBefore(Tables tables) {
      tables.tags().write(before, at);
    }

    @Override
    public void writeAfter(Tables tables) {
      tables.tags().write(after, at);
    }
  }

  /** A notebook made, named or deleted. */
  record OfNotebook(Notebook before, Notebook after) implements Change {
    @Override
    public void writeBefore(Tables tables) {
      tables.notebooks().write(before);
    }

    @Override
    public void writeAfter(Tables tables) {
      tables.notebooks().write(after);
    }
  }

  /** Something put into a notebook, changed, moved in it or taken out. */
  record OfEntry(NotebookEntry before, NotebookEntry after) implements Change {
    @Override
    public void writeBefore(Tables tables) {
      tables.notebooks().write(before);
    }

    @Override
    public void writeAfter(Tables tables) {
      tables.notebooks().write(after);
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

  /**
   * A document's content exchanged with the one in a version's row, there and back.
   *
   * @param before times of the row while the document has its old content
   * @param after the same while it has the new one
   */
  record OfVersion(UUID document, UUID version, Times before, Times after) implements Change {
    @Override
    public void writeBefore(Tables tables) {
      tables.versions().swap(version, before);
    }

    @Override
    public void writeAfter(Tables tables) {
      tables.versions().swap(version, after);
    }

    @Override
    public Optional<UUID> changedText() {
      return Optional.of(document);
    }
  }

  /** A decision about where a highlight or bookmark stands in one text of its document. */
  record OfPlacement(StoredPlacement before, StoredPlacement after) implements Change {
    @Override
    public void writeBefore(Tables tables) {
      tables.placements().write(before);
    }

    @Override
    public void writeAfter(Tables tables) {
      tables.placements().write(after);
    }
  }

  /** A document whose bytes become the newer version of another one, and which leaves the list. */
  record OfHash(UUID document, String hashBefore, Times before, String hashAfter, Times after)
      implements Change {
    @Override
    public void writeBefore(Tables tables) {
      tables.documents().setHash(document, hashBefore, before);
    }

    @Override
    public void writeAfter(Tables tables) {
      tables.documents().setHash(document, hashAfter, after);
    }

    @Override
    public Optional<UUID> changedText() {
      return Optional.of(document);
    }
  }

  /**
   * A document that came into the list, new or from where removed ones are. Taken back it is one
   * that was removed then, with all that was written about it meanwhile.
   *
   * @param before deleted
   */
  record OfArrival(UUID document, Times before, Times after) implements Change {
    @Override
    public void writeBefore(Tables tables) {
      tables.documents().setTimes(document, before);
    }

    @Override
    public void writeAfter(Tables tables) {
      tables.documents().setTimes(document, after);
    }

    @Override
    public Change takenBackAt(Instant now) {
      return new OfArrival(document, before.deletedAt(now), after);
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
