package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.yandu.anchor.Anchors;
import org.yandu.io.Ids;
import org.yandu.note.Bookmark;
import org.yandu.note.Times;
import org.yandu.text.Document;
import org.yandu.text.Places;
import org.yandu.text.Range;

/** Sets bookmarks, names them and takes them away; each is one step of undo. */
final class BookmarkEdits implements Bookmarking {
  /** So many characters tell a place from others. */
  private static final int WORDS = 40;

  private final Shelf shelf;
  private final UndoLog log;

  BookmarkEdits(Shelf shelf, UndoLog log) {
    this.shelf = requireNonNull(shelf);
    this.log = requireNonNull(log);
  }

  @Override
  public Bookmark add(UUID document, int offset, String name) {
    Places places = shelf.places(document);
    Times times = Times.at(log.now());
    var anchor = Anchors.of(places, wordsAt(places.document(), offset));
    Bookmark made = new Bookmark(Ids.next(), document, anchor, name.strip(), times);
    Bookmark absent = made.withTimes(times.deletedAt(times.created()));
    log.make(tables -> {
      UndoLog.requireListed(tables, document);
      return log.step(document, List.of(new Change.OfBookmark(absent, made)));
    });
    return made;
  }

  /** The first words of the block at a place, or from the place on if it is inside one. */
  private static Range wordsAt(Document document, int offset) {
    int block = document.blockAt(offset);
    if (block == document.blocks().size()) {
      throw new IllegalArgumentException("nothing is shown at " + offset);
    }
    Range range = document.blocks().get(block).range();
    int start = Math.max(range.start(), offset);
    int end = Math.min(range.end(), start + WORDS);
    boolean halved =
        end < range.end() && Character.isHighSurrogate(document.text().charAt(end - 1));
    return new Range(start, halved && end - 1 > start ? end - 1 : end);
  }

  @Override
  public void rename(UUID bookmark, String name) {
    change(bookmark, old -> old.withName(name.strip()).withTimes(old.times().updatedAt(log.now())));
  }

  @Override
  public void delete(UUID bookmark) {
    change(bookmark, old -> old.withTimes(old.times().deletedAt(log.now())));
  }

  private void change(UUID id, UnaryOperator<Bookmark> change) {
    log.make(tables -> {
      Bookmark old =
          tables
              .bookmarks()
              .byId(id)
              .filter(found -> !found.times().isDeleted())
              .orElseThrow(() -> new NoSuchElementException("no bookmark " + id));
      return log.step(old.document(), List.of(new Change.OfBookmark(old, change.apply(old))));
    });
  }
}
