package org.yandu.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yandu.exchange.PackException;

/**
 * Study packs: notes handed from one library to another as a file, and merged. Whatever was written
 * in either is there afterwards; what two people wrote in the same place at the same time is kept
 * beside what is shown until a reader settles it.
 */
public interface StudyPacks {
  /** What a pack is of. */
  sealed interface Scope {
    record All() implements Scope {}

    record OfDocument(UUID id) implements Scope {}

    record OfNotebook(UUID id) implements Scope {}
  }

  /**
   * Writes a pack, whole or not at all.
   *
   * @param withDocuments whether the documents go with their notes
   * @return how many things of the reader's are in it, tags apart
   */
  int export(Scope scope, boolean withDocuments, Path file) throws IOException;

  /** Verifies a pack and says what merging it would do; nothing is touched. */
  Preview preview(Path file) throws IOException, PackException;

  /**
   * Merges a pack after a backup. The documents that come with it are imported; all of it is one
   * transaction and one step of undo.
   *
   * @throws LibraryException if no backup could be made; then nothing is merged
   */
  Merged merge(Preview preview) throws LibraryException;

  /** Other texts of notes and entries of notebooks, by their ids, that wait for a reader's word. */
  Map<UUID, List<Other>> conflicts();

  /**
   * Settles a conflict.
   *
   * @param text the words from now on; those that are shown if it is empty
   */
  void settle(UUID item, Optional<String> text);

  /** What becomes of something when a pack is merged. */
  enum Fate {
    NEW,
    CHANGED,
    /** Both sides wrote at the same time; both texts are kept. */
    BOTH_CHANGED,
    DELETED
  }

  /**
   * @param words marked words, note, or title
   * @param before what it says now, for {@code CHANGED} and {@code BOTH_CHANGED}
   * @param author who wrote it
   */
  record Line(Fate fate, String type, String words, Optional<String> before, String author) {}

  /**
   * @param author who handed it out
   * @param subject what it is of
   * @param documents titles of the documents it is about
   * @param arriving those of them that come with it and are not in the list
   * @param unknown those of them that this library has not and that are not packed
   * @param lines what would become of highlights, notes, notebooks and their entries, bookmarks and
   *     corrections
   * @param same how many are here already as they are there
   */
  record Preview(
      Path file,
      String author,
      String subject,
      List<String> documents,
      List<String> arriving,
      List<String> unknown,
      List<Line> lines,
      int same) {
    public long count(Fate fate) {
      return lines.stream().filter(line -> line.fate() == fate).count();
    }
  }

  /**
   * @param changed rows that are other than before
   * @param documents that came with the pack and were not in the list
   * @param conflicts notes and entries with another text that waits for a word
   */
  record Merged(int changed, int documents, int conflicts) {}

  /** Another text of a note or entry. */
  record Other(String text, String author, Instant updated) {}
}
