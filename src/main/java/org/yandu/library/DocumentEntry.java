package org.yandu.library;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yandu.store.StoredDocument;

/**
 * A line of the library's list, cheap to have without the document itself.
 *
 * @param title {@link org.yandu.text.Document#name()}
 * @param works titles of the works, empty string for one without
 * @param speakers names of all speakers, none twice
 * @param characters length of the canonical text in UTF-16 units
 * @param opened when it was last read, or {@link Instant#EPOCH}
 */
public record DocumentEntry(
    UUID id,
    String title,
    String fileName,
    List<String> works,
    List<String> speakers,
    int characters,
    int highlights,
    int notes,
    Instant imported,
    Instant opened) {
  public DocumentEntry {
    requireNonNull(id);
    requireNonNull(title);
    requireNonNull(fileName);
    works = List.copyOf(works);
    speakers = List.copyOf(speakers);
    requireNonNull(imported);
    requireNonNull(opened);
  }

  static DocumentEntry of(StoredDocument stored) {
    return new DocumentEntry(
        stored.id(),
        stored.title(),
        stored.source().fileName(),
        stored.works(),
        stored.speakers(),
        stored.characters(),
        stored.highlights(),
        stored.notes(),
        stored.times().created(),
        stored.opened().orElse(Instant.EPOCH));
  }
}
