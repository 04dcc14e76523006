package org.yandu.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.note.Times;
import org.yandu.text.Document;
import org.yandu.text.Source;

/**
 * What the store knows of a document without its text.
 *
 * @param works shown titles, empty string for a work without one
 * @param speakers names, none twice
 * @param highlights number of those not deleted
 * @param notes number of those not deleted
 * @param opened when it was last read
 */
public record StoredDocument(
    UUID id,
    String title,
    Source source,
    int characters,
    List<String> works,
    List<String> speakers,
    int highlights,
    int notes,
    Optional<Instant> opened,
    Times times) {
  public StoredDocument {
    requireNonNull(id);
    requireNonNull(title);
    requireNonNull(source);
    works = List.copyOf(works);
    speakers = List.copyOf(speakers);
    requireNonNull(opened);
    requireNonNull(times);
  }

  /** The entry of a document that nothing has been written about yet. */
  static StoredDocument of(UUID id, Document document, Times times) {
    return new StoredDocument(
            id,
            "",
            document.source(),
            document.text().length(),
            List.of(),
            List.of(),
            0,
            0,
            Optional.empty(),
            times)
        .withNames(DocumentNames.of(document));
  }

  StoredDocument withNames(DocumentNames names) {
    return new StoredDocument(
        id,
        names.title(),
        source,
        characters,
        names.works(),
        names.speakers(),
        highlights,
        notes,
        opened,
        times);
  }

  StoredDocument with(Source source, Times times) {
    return new StoredDocument(
        id, title, source, characters, works, speakers, highlights, notes, opened, times);
  }
}
