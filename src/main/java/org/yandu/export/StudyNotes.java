package org.yandu.export;

import static java.util.Objects.requireNonNull;

import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yandu.i18n.Language;
import org.yandu.i18n.Texts;
import org.yandu.note.HighlightColor;

/**
 * Study notes (学习笔记) ready to be written in any form: headings, excerpts and remarks in the order
 * of reading.
 *
 * @param source the documents they are about, as a subtitle; empty when the entries name them
 * @param date when they were made, as it is to be shown
 * @param labels the words a form puts around them
 */
public record StudyNotes(
    String title, Optional<String> source, String date, List<Entry> entries, Labels labels) {
  public StudyNotes {
    requireNonNull(title);
    requireNonNull(source);
    requireNonNull(date);
    entries = List.copyOf(entries);
    requireNonNull(labels);
  }

  /** One piece of study notes. */
  public sealed interface Entry {}

  /**
   * @param level 1 for the highest
   */
  public record Heading(int level, String text) implements Entry {}

  /**
   * A passage taken from a document.
   *
   * @param paragraphs its words as shown
   * @param source the citation
   * @param mark colour, style and tags in words
   * @param warning what to check before it is quoted, if anything
   * @param notes what the reader wrote about it
   */
  public record Excerpt(
      List<String> paragraphs,
      String source,
      HighlightColor color,
      String mark,
      Optional<String> warning,
      List<String> notes)
      implements Entry {
    public Excerpt {
      paragraphs = List.copyOf(paragraphs);
      notes = List.copyOf(notes);
    }
  }

  /** A note on a document as a whole. */
  public record Remark(String text) implements Entry {}

  /** A sentence that says that there is nothing. */
  public record Empty(String text) implements Entry {}

  /**
   * @param note stands before a note on an excerpt
   * @param separator between such a label and its words
   */
  public record Labels(String note, String separator) {}

  /**
   * Makes study notes out of {@code documents}, in the language these are written in.
   *
   * @param date when the notes are made
   * @param words the reader's own by the keys of the bundles, such as names of colours
   */
  public static StudyNotes of(
      List<AnnotatedDocument> documents, LocalDate date, Map<String, String> words) {
    Texts texts = Texts.of(languageOf(documents)).with(words);
    var collector = new Collector(texts, documents.size() > 1);
    documents.forEach(collector::add);
    DateTimeFormatter format =
        DateTimeFormatter.ofPattern(texts.get("export.date"), texts.language().locale());
    return new StudyNotes(
        texts.get("export.title"),
        documents.size() == 1
            ? Optional.of(collector.sourceOf(documents.getFirst()))
            : Optional.empty(),
        format.format(date),
        collector.entries(),
        new Labels(texts.get("export.note"), texts.get("export.separator")));
  }

  private static Language languageOf(List<AnnotatedDocument> documents) {
    boolean chinese =
        documents.isEmpty()
            || documents.stream()
                .flatMapToInt(annotated -> annotated.document().text().codePoints().limit(2000))
                .anyMatch(point -> UnicodeScript.of(point) == UnicodeScript.HAN);
    return chinese ? Language.ZH : Language.EN;
  }
}
