package org.yandu.store;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.yandu.text.Document;
import org.yandu.text.Speaker;
import org.yandu.text.Turn;
import org.yandu.text.Work;

/**
 * By what names a document is listed.
 *
 * @param works shown titles, empty string for a work without one
 * @param speakers names, none twice
 */
public record DocumentNames(String title, List<String> works, List<String> speakers) {
  public DocumentNames {
    requireNonNull(title);
    works = List.copyOf(works);
    speakers = List.copyOf(speakers);
  }

  public static DocumentNames of(Document document) {
    return new DocumentNames(
        oneLine(document.name()),
        document.works().stream().map(work -> title(document, work)).toList(),
        document.works().stream().flatMap(DocumentNames::names).distinct().toList());
  }

  private static String title(Document document, Work work) {
    return work.title().map(range -> oneLine(document.shown(range))).orElse("");
  }

  private static Stream<String> names(Work work) {
    return Stream.concat(work.speaker().stream(), work.turns().stream().map(Turn::speaker))
        .map(Speaker::name)
        .map(DocumentNames::oneLine)
        .filter(name -> !name.isBlank());
  }

  private static String oneLine(String shown) {
    return shown.replaceAll("\\s*\\R\\s*", " ").strip();
  }
}
