package org.yandu.ui.export;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.yandu.library.DocumentEntry;
import org.yandu.library.Library;
import org.yandu.library.StudyNotesFormat;
import org.yandu.ui.kit.Background;
import org.yandu.ui.kit.FileNames;

/** What is to be handed out: one document or all, in which form, to which file. */
public final class ExportModel {
  private final List<DocumentEntry> entries;
  private final Optional<DocumentEntry> document;
  private final ObjectProperty<StudyNotesFormat> format =
      new SimpleObjectProperty<>(this, "format", StudyNotesFormat.DOCX);
  private final BooleanProperty all = new SimpleBooleanProperty(this, "all");

  /**
   * @param document the one to be offered first; null for none
   */
  public ExportModel(List<DocumentEntry> entries, UUID document) {
    this.entries = List.copyOf(requireNonNull(entries));
    this.document = entries.stream().filter(entry -> entry.id().equals(document)).findFirst();
    all.set(this.document.isEmpty());
  }

  public ObjectProperty<StudyNotesFormat> formatProperty() {
    return format;
  }

  /** Whether all documents are meant, not only the one. */
  public BooleanProperty allProperty() {
    return all;
  }

  Optional<DocumentEntry> document() {
    return document;
  }

  /** Highlights and notes that will be in the file. */
  public int pieces() {
    return chosen().mapToInt(entry -> entry.highlights() + entry.notes()).sum();
  }

  int documents() {
    return (int) chosen().filter(entry -> entry.highlights() + entry.notes() > 0).count();
  }

  private Stream<DocumentEntry> chosen() {
    return all.get() ? entries.stream() : document.stream();
  }

  /**
   * A name for the file that every system accepts.
   *
   * @param suffix follows the title
   * @param nameOfAll for the notes of all documents
   */
  public String fileName(String suffix, String nameOfAll) {
    String stem =
        all.get()
            ? nameOfAll
            : document.map(entry -> FileNames.shortened(entry.title()) + suffix).orElse(nameOfAll);
    return FileNames.safe(stem) + "." + format.get().extension();
  }

  /** Writes the file in the background. */
  public void write(
      Path file,
      Library library,
      Background background,
      Consumer<Path> done,
      Consumer<Exception> failed) {
    List<UUID> ids = all.get() ? List.of() : document.stream().map(DocumentEntry::id).toList();
    StudyNotesFormat chosen = format.get();
    background.aside(
        () -> {
          library.export(ids, chosen, file);
          return file;
        },
        done,
        failed);
  }
}
