package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.load.raw.LoadException;
import org.yandu.load.raw.LoadException.Reason;
import org.yandu.load.raw.Scans;

/**
 * What became of each file of an import, in the order they were read.
 *
 * @param cancelled whether it was stopped before the last file; what is done is kept
 */
public record ImportReport(List<Item> items, boolean cancelled) {
  public ImportReport {
    items = List.copyOf(items);
  }

  /** The states a file can end in. */
  public enum Outcome {
    IMPORTED,
    /** The same bytes are in the library, as a document or as an older version of one. */
    ALREADY_THERE,
    /**
     * The same bytes are those of a document that had been removed; it is back with all that was
     * written about it.
     */
    RESTORED,
    /**
     * Imported as a document of its own; it seems to be another one that had been removed and about
     * which something is written, in other bytes.
     */
    FOUND_AGAIN,
    /** Imported as a document of its own, and seems to be a newer version of another one. */
    CHANGED_SOURCE,
    FAILED
  }

  /**
   * Where a document comes from.
   *
   * @param member name of the file within an archive
   * @param entry number of the member within the archive, 0 for a file that is none
   */
  public record Origin(Path file, Optional<String> member, int entry) {
    public Origin {
      requireNonNull(file);
      requireNonNull(member);
    }

    static Origin of(Path file) {
      return new Origin(file, Optional.empty(), 0);
    }

    /** The file's or the member's name, without folders. */
    public String name() {
      return member.orElseGet(
          () -> file.getFileName() == null ? file.toString() : file.getFileName().toString());
    }
  }

  /**
   * A document of the library that a report speaks of.
   *
   * @param charset of a text format, empty otherwise
   * @param damaged characters that could not be decoded
   * @param scans pages without words, as far as the file was read just now
   * @param written how many highlights there are in it, and notes that are on none
   */
  public record Kept(UUID id, String title, String charset, int damaged, Scans scans, int written) {
    public Kept {
      requireNonNull(scans);
      requireNonNull(id);
      requireNonNull(title);
      requireNonNull(charset);
    }

    /** Whether there is something in the file that the document has not. */
    public boolean isIncomplete() {
      return damaged > 0 || scans.pages() > 0;
    }

    Kept with(Scans pages) {
      return new Kept(id, title, charset, damaged, pages, written);
    }
  }

  /**
   * What became of one file.
   *
   * @param kept the new or the already stored document; empty when it failed
   * @param earlier the document that a changed file seems to be a newer version of, the removed one
   *     that it seems to be, or the one of which the bytes are an older version
   * @param problem why it failed
   */
  public record Item(
      Origin origin,
      Outcome outcome,
      Optional<Kept> kept,
      Optional<Kept> earlier,
      Optional<LoadException> problem) {
    public Item {
      requireNonNull(origin);
      requireNonNull(outcome);
      requireNonNull(kept);
      requireNonNull(earlier);
      requireNonNull(problem);
    }

    static Item failed(Origin origin, LoadException problem) {
      return new Item(
          origin, Outcome.FAILED, Optional.empty(), Optional.empty(), Optional.of(problem));
    }

    static Item of(Origin origin, Outcome outcome, Kept kept) {
      return new Item(origin, outcome, Optional.of(kept), Optional.empty(), Optional.empty());
    }

    public Path file() {
      return origin.file();
    }

    public Optional<UUID> document() {
      return kept.map(Kept::id);
    }

    /** Whether its bytes are an older version of a document. */
    public boolean isOlderVersion() {
      boolean known = outcome == Outcome.ALREADY_THERE || outcome == Outcome.RESTORED;
      return known && earlier.isPresent();
    }

    /** Whether it could take the place of another document, and take over what is written there. */
    public boolean mayFollow() {
      return outcome == Outcome.CHANGED_SOURCE || outcome == Outcome.FOUND_AGAIN;
    }

    /** Whether the file is a document of its own now that was not there before. */
    public boolean isNew() {
      return outcome == Outcome.IMPORTED || mayFollow();
    }

    /** Whether a password might open it. */
    public boolean wantsPassword() {
      return problem
          .map(LoadException::reason)
          .filter(reason -> reason == Reason.PASSWORD || reason == Reason.WRONG_PASSWORD)
          .isPresent();
    }

    /** Whether another encoding might make a text of it, or a better one. */
    public boolean wantsCharset() {
      return kept.filter(document -> !document.charset().isEmpty()).isPresent()
          || problem.map(LoadException::reason).filter(Reason.BINARY::equals).isPresent();
    }
  }

  /** The same with another fate of one file. */
  public ImportReport with(Item before, Item after) {
    List<Item> changed = new ArrayList<>(items);
    changed.replaceAll(item -> item.equals(before) ? after : item);
    return new ImportReport(changed, cancelled);
  }

  /** Whether a document came into the list, which can be undone. */
  public boolean broughtAnything() {
    return items.stream().anyMatch(item -> item.isNew() || item.outcome() == Outcome.RESTORED);
  }

  public long count(Outcome outcome) {
    return items.stream().filter(item -> item.outcome() == outcome).count();
  }
}
