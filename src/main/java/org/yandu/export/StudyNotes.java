package org.yandu.export;

import static java.util.Objects.requireNonNull;

import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yandu.i18n.Language;
import org.yandu.i18n.Texts;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Label;
import org.yandu.note.Loss;

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

  /**
   * A note that is on no excerpt: on a section, under its heading, on a document or on nothing.
   *
   * @param mark what it is filed under and whose it is, in words; may be empty
   */
  public record Remark(String text, String mark) implements Entry {
    public Remark {
      requireNonNull(text);
      requireNonNull(mark);
    }

    Remark(String text) {
      this(text, "");
    }
  }

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
    return of(documents, List.of(), date, words);
  }

  /**
   * The same with notes that are about no document, which stand last.
   *
   * @param free as written
   */
  public static StudyNotes of(
      List<AnnotatedDocument> documents,
      List<String> free,
      LocalDate date,
      Map<String, String> words) {
    Texts texts = Texts.of(languageOf(documents)).with(words);
    var collector = new Collector(texts, documents.size() + (free.isEmpty() ? 0 : 1) > 1);
    documents.forEach(collector::add);
    collector.addFree(free);
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

  /** What stands in a notebook. */
  public sealed interface Collected {
    record OwnHeading(String text) implements Collected {}

    record OwnText(String text) implements Collected {}

    /**
     * @param citation where the words stand, or stood
     * @param color of the highlight; empty for a note
     * @param note what the reader wrote on it
     * @param loss why it has no certain place, if there is one for it to have
     * @param label what it is filed under
     * @param author whose it is; empty for the reader
     */
    record Quoted(
        String words,
        String citation,
        Optional<HighlightColor> color,
        Optional<String> note,
        Optional<Loss> loss,
        Label label,
        String author)
        implements Collected {}
  }

  /** Makes study notes out of a notebook, in its own order. */
  public static StudyNotes ofNotebook(
      String title, List<Collected> collected, LocalDate date, Map<String, String> words) {
    boolean chinese =
        hasHan(title)
            || collected.isEmpty()
            || collected.stream().anyMatch(each -> hasHan(each.toString()));
    Texts texts = Texts.of(chinese ? Language.ZH : Language.EN).with(words);
    DateTimeFormatter format =
        DateTimeFormatter.ofPattern(texts.get("export.date"), texts.language().locale());
    List<Entry> entries = collected.stream().map(each -> entry(each, texts)).toList();
    return new StudyNotes(
        title,
        Optional.empty(),
        format.format(date),
        entries.isEmpty() ? List.of(new Empty(texts.get("export.empty"))) : entries,
        new Labels(texts.get("export.note"), texts.get("export.separator")));
  }

  private static Entry entry(Collected collected, Texts texts) {
    return switch (collected) {
      case Collected.OwnHeading heading -> new Heading(1, heading.text());
      case Collected.OwnText text -> new Remark(text.text());
      case Collected.Quoted quoted when quoted.color().isEmpty() ->
          new Remark(
              Stream.of(
                      quoted.words(),
                      quoted.citation(),
                      quoted.loss().map(loss -> texts.get("loss." + loss.word())).orElse(""))
                  .filter(line -> !line.isEmpty())
                  .collect(Collectors.joining("\n")),
              new LabelWords(texts).of(quoted.label(), quoted.author()));
      case Collected.Quoted quoted ->
          new Excerpt(
              quoted.words().lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
              quoted.citation(),
              quoted.color().get(),
              new LabelWords(texts)
                  .of(quoted.color().get(), HighlightStyle.MARK, quoted.label(), quoted.author()),
              quoted.loss().map(loss -> texts.get("loss." + loss.word())),
              quoted.note().stream().toList());
    };
  }

  private static Language languageOf(List<AnnotatedDocument> documents) {
    boolean chinese =
        documents.isEmpty()
            || documents.stream().anyMatch(annotated -> hasHan(annotated.document().text()));
    return chinese ? Language.ZH : Language.EN;
  }

  private static boolean hasHan(String text) {
    return text.codePoints().limit(2000).anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN);
  }
}
