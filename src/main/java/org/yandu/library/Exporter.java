package org.yandu.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yandu.export.AnnotatedDocument;
import org.yandu.export.DocxWriter;
import org.yandu.export.MarkdownWriter;
import org.yandu.export.StudyNotes;
import org.yandu.export.StudyNotesWriter;
import org.yandu.io.WholeFile;
import org.yandu.note.NotebookEntry;
import org.yandu.settings.ColorNames;
import org.yandu.text.Document;

/** Makes study notes of documents and writes them to a file. */
final class Exporter {
  private final Path folder;
  private final Shelf shelf;
  private final AnnotationReader annotations;

  /**
   * @param folder of the library, where its settings are
   */
  Exporter(Shelf shelf, AnnotationReader annotations, Path folder) {
    this.folder = folder;
    this.shelf = shelf;
    this.annotations = annotations;
  }

  /** The study notes of these documents, whether anything is written about them or not. */
  void export(List<UUID> documents, StudyNotesFormat format, LocalDate date, Path file)
      throws IOException {
    write(documents.stream().map(this::annotated).toList(), format, date, file);
  }

  /** The study notes of those among these documents about which something is written. */
  void exportAnnotated(List<UUID> documents, StudyNotesFormat format, LocalDate date, Path file)
      throws IOException {
    List<AnnotatedDocument> written =
        documents.stream().map(this::annotated).filter(document -> !document.isEmpty()).toList();
    write(written, format, date, file);
  }

  /** A notebook in its own order. */
  void exportNotebook(
      String title,
      List<Notebooks.Shown> entries,
      StudyNotesFormat format,
      LocalDate date,
      Path file)
      throws IOException {
    List<StudyNotes.Collected> collected = entries.stream().map(Exporter::collected).toList();
    StudyNotes notes =
        StudyNotes.ofNotebook(title, collected, date, ColorNames.keptIn(folder).words());
    write(notes, format, file);
  }

  private static StudyNotes.Collected collected(Notebooks.Shown shown) {
    return switch (shown.entry().content()) {
      case NotebookEntry.Heading heading -> new StudyNotes.Collected.OwnHeading(heading.text());
      case NotebookEntry.Text text -> new StudyNotes.Collected.OwnText(text.text());
      case NotebookEntry.Excerpt _ ->
          new StudyNotes.Collected.Quoted(
              shown.words(),
              shown.citation(),
              shown.color(),
              shown.note(),
              shown.loss(),
              shown.label(),
              shown.author());
    };
  }

  /**
   * The study notes of some highlights and notes.
   *
   * @param chosen ids by the document they are in, in the order wanted
   * @param free notes on no document
   */
  void exportChosen(
      Map<UUID, Set<UUID>> chosen,
      List<String> free,
      StudyNotesFormat format,
      LocalDate date,
      Path file)
      throws IOException {
    List<AnnotatedDocument> documents =
        chosen.entrySet().stream()
            .map(each -> annotated(each.getKey()).only(each.getValue()))
            .toList();
    write(StudyNotes.of(documents, free, date, ColorNames.keptIn(folder).words()), format, file);
  }

  private void write(
      List<AnnotatedDocument> documents, StudyNotesFormat format, LocalDate date, Path file)
      throws IOException {
    write(StudyNotes.of(documents, date, ColorNames.keptIn(folder).words()), format, file);
  }

  private static void write(StudyNotes notes, StudyNotesFormat format, Path file)
      throws IOException {
    StudyNotesWriter writer =
        switch (format) {
          case MD -> new MarkdownWriter();
          case DOCX -> new DocxWriter();
        };
    WholeFile.write(file, writer.write(notes));
  }

  private AnnotatedDocument annotated(UUID id) {
    Document document = shelf.document(id);
    Annotations written = annotations.of(id);
    return new AnnotatedDocument(document, written.highlights(), written.notes(), written.places());
  }
}
