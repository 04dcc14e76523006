package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.yandu.i18n.Texts;
import org.yandu.library.Library;
import org.yandu.library.Overview.Quotation;
import org.yandu.library.StudyNotesFormat;
import org.yandu.ui.kit.FileNames;
import org.yandu.ui.kit.Notices;

/** Takes highlights and notes of any documents out of the program, to the clipboard or a file. */
final class NotesOut {
  private final DeskModel desk;
  private final Machine machine;
  private final Notices notices;
  private final Texts texts;

  NotesOut(DeskModel desk, Machine machine, Notices notices, Texts texts) {
    this.desk = requireNonNull(desk);
    this.machine = requireNonNull(machine);
    this.notices = requireNonNull(notices);
    this.texts = requireNonNull(texts);
  }

  void copy(List<UUID> items) {
    Library library = desk.library();
    desk.background()
        .inOrder(
            () ->
                library.overview().quotations(items).stream()
                    .map(this::quoted)
                    .collect(Collectors.joining("\n\n")),
            words -> {
              machine.clipboard().accept(words);
              notices.tell(texts.get("overview.copied", items.size()));
            });
  }

  private String quoted(Quotation quotation) {
    return quotation.citation().isEmpty()
        ? quotation.words()
        : texts.get("main.quotation", quotation.words(), quotation.citation());
  }

  /** Writes them to a file that the reader chooses. */
  void export(List<UUID> items, StudyNotesFormat format) {
    String name = texts.get("main.export.allName") + "." + format.name().toLowerCase(Locale.ROOT);
    machine
        .choosers()
        .fileToWrite(texts.get("main.export.title"), name)
        .ifPresent(file -> export(items, format, file));
  }

  /** Writes a notebook to a file that the reader chooses, whose ending says in which form. */
  void exportNotebook(UUID notebook, String title) {
    Library library = desk.library();
    machine
        .choosers()
        .fileToWrite(texts.get("notebooks.export"), FileNames.safe(title) + ".docx")
        .ifPresent(file -> {
          boolean markdown = file.getFileName().toString().endsWith(".md");
          StudyNotesFormat format = markdown ? StudyNotesFormat.MD : StudyNotesFormat.DOCX;
          write(
              file,
              () -> {
                library.exportNotebook(notebook, format, file);
                return file;
              });
        });
  }

  private void export(List<UUID> items, StudyNotesFormat format, Path file) {
    Library library = desk.library();
    write(
        file,
        () -> {
          library.overview().export(items, format, file);
          return file;
        });
  }

  private void write(Path file, Callable<Path> writing) {
    desk.background()
        .aside(
            writing,
            written ->
                notices.tell(
                    texts.get("main.exported", written),
                    texts.get("main.exported.copy"),
                    () -> machine.clipboard().accept(written.toString())),
            _ -> notices.warn(texts.get("main.export.failed", file)));
  }
}
