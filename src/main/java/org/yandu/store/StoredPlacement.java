package org.yandu.store;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.yandu.anchor.Verdict;
import org.yandu.note.Times;

/**
 * Where a highlight, bookmark or correction stands in one text of its document.
 *
 * @param item id of the highlight, bookmark, note about a section, or correction
 * @param text SHA-256 of the canonical text, as {@link Placements#hash} makes it
 * @param byReader whether a reader decided, and not the program
 */
public record StoredPlacement(
    UUID id,
    UUID item,
    UUID document,
    String text,
    Verdict verdict,
    boolean byReader,
    Times times) {
  public StoredPlacement {
    requireNonNull(id);
    requireNonNull(item);
    requireNonNull(document);
    requireNonNull(text);
    requireNonNull(verdict);
    requireNonNull(times);
  }

  /**
   * A decision under the key that it has whenever it is made: there is one of an item and a text,
   * so that even a row that cannot be read is written over.
   */
  public static StoredPlacement of(
      UUID item, UUID document, String text, Verdict verdict, boolean byReader, Times times) {
    byte[] key = (item + " " + text).getBytes(StandardCharsets.UTF_8);
    return new StoredPlacement(
        UUID.nameUUIDFromBytes(key), item, document, text, verdict, byReader, times);
  }

  public StoredPlacement with(Verdict other, boolean decidedByReader) {
    return new StoredPlacement(id, item, document, text, other, decidedByReader, times);
  }

  public StoredPlacement withTimes(Times others) {
    return new StoredPlacement(id, item, document, text, verdict, byReader, others);
  }
}
