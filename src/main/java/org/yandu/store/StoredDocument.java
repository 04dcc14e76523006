package org.yandu.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.yandu.note.Times;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.text.Source;
import org.yandu.text.Speaker;
import org.yandu.text.Turn;
import org.yandu.text.Work;

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
        oneLine(document.name()),
        document.source(),
        document.text().length(),
        document.works().stream().map(work -> title(document, work)).toList(),
        document.works().stream().flatMap(StoredDocument::names).distinct().toList(),
        0,
        0,
        Optional.empty(),
        times);
  }

  StoredDocument with(Source source, Times times) {
    return new StoredDocument(
        id, title, source, characters, works, speakers, highlights, notes, opened, times);
  }

  private static String title(Document document, Work work) {
    return work.title().map((Range range) -> oneLine(document.shown(range))).orElse("");
  }

  private static Stream<String> names(Work work) {
    return Stream.concat(work.speaker().stream(), work.turns().stream().map(Turn::speaker))
        .map(Speaker::name)
        .map(StoredDocument::oneLine)
        .filter(name -> !name.isBlank());
  }

  private static String oneLine(String shown) {
    return shown.replaceAll("\\s*\\R\\s*", " ").strip();
  }
}
