package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import org.yandu.i18n.Texts;
import org.yandu.library.Backup;
import org.yandu.library.Link;
import org.yandu.library.Restorer;
import org.yandu.ui.export.ExportModel;
import org.yandu.ui.export.ExportView;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.NoticePane;
import org.yandu.ui.kit.Sheets;
import org.yandu.ui.library.ImportModel;
import org.yandu.ui.library.LibraryActions;

/** What concerns whole documents: opening, importing, removing, handing out. */
final class Commands implements LibraryActions {
  private final DeskModel desk;
  private final Machine machine;
  private final NoticePane notices;
  private final Sheets sheets;
  private final Texts texts;
  private final Importing importing;
  private BiConsumer<Backup, Restorer.Way> goBack = (_, _) -> {};
  private final Packing packing;

  Commands(DeskModel desk, Machine machine, NoticePane notices, Sheets sheets, Texts texts) {
    this.desk = requireNonNull(desk);
    this.machine = requireNonNull(machine);
    this.notices = requireNonNull(notices);
    this.sheets = requireNonNull(sheets);
    this.texts = requireNonNull(texts);
    importing = new Importing(desk, machine, notices, sheets, texts);
    packing = new Packing(desk, machine, notices, sheets, texts);
  }

  /**
   * @param action takes the library away, goes back to a backup and brings it again
   */
  void onGoBack(BiConsumer<Backup, Restorer.Way> action) {
    goBack = requireNonNull(action);
  }

  /** Goes back to a backup; everything on screen is made anew for it. */
  void goBackTo(Backup backup, Restorer.Way way) {
    goBack.accept(backup, way);
  }

  ImportModel imports() {
    return importing.imports();
  }

  @Override
  public void open(UUID document) {
    desk.open(document);
  }

  @Override
  public void openBeside(UUID document) {
    desk.openBeside(document);
  }

  @Override
  public void chooseFiles() {
    importFiles(machine.choosers().filesToOpen(texts.get("main.open.title")));
  }

  /** Imports files and folders, as chosen, dropped or named at the start; looks at study packs. */
  void importFiles(List<Path> files) {
    List<Path> documents = packing.takePacks(files);
    if (!documents.isEmpty()) {
      importing.importFiles(documents);
    }
  }

  Packing packing() {
    return packing;
  }

  /** Lets the reader choose study packs. */
  void choosePacks() {
    importFiles(machine.choosers().filesToOpen(texts.get("pack.open.title")));
  }

  @Override
  public void pack(UUID document) {
    packing.handOutDocument(document);
  }

  /** Imports files and follows links. */
  void openItems(List<String> items) {
    List<Path> files = new ArrayList<>();
    for (String item : items) {
      Optional<Link> link = Link.of(item);
      if (link.isPresent()) {
        desk.follow(link.get(), () -> notices.warn(texts.get("main.link.gone")));
      } else {
        path(item).ifPresent(files::add);
      }
    }
    importFiles(files);
  }

  private static Optional<Path> path(String item) {
    try {
      return Optional.of(Path.of(item));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  @Override
  public void copyLink(UUID document) {
    machine.clipboard().accept(new Link(Link.Kind.DOCUMENT, document).toString());
    notices.tell(texts.get("main.link.copied"));
  }

  @Override
  public void importSamples() {
    imports().importSamples();
  }

  @Override
  public void chooseEncoding(UUID document) {
    importing.chooseEncoding(document);
  }

  @Override
  public void readAgain(UUID document) {
    importing.readAgain(document);
  }

  @Override
  public void remove(UUID document) {
    desk.remove(
        document,
        () -> notices.tell(texts.get("main.removed"), texts.get("main.undo"), desk::undo));
  }

  @Override
  public void export(UUID document) {
    ExportModel model = new ExportModel(desk.entriesProperty().get(), document);
    Button choose = Buttons.primary(texts.get("main.export.choose"), () -> chooseTarget(model));
    choose.setId("export-choose");
    choose.setDefaultButton(true);
    sheets.open(
        texts.get("main.export.title"),
        new ExportView(model, texts),
        Buttons.words(texts.get("main.cancel"), sheets::close),
        choose);
  }

  private void chooseTarget(ExportModel model) {
    String name = model.fileName(texts.get("main.export.suffix"), texts.get("main.export.allName"));
    machine
        .choosers()
        .fileToWrite(texts.get("main.export.title"), name)
        .ifPresent(file -> {
          sheets.close();
          // Whatever was typed last must be kept before it can be handed out.
          desk.change(() -> file, target -> write(model, target));
        });
  }

  private void write(ExportModel model, Path file) {
    model.write(
        file,
        desk.library(),
        desk.background(),
        written ->
            notices.tell(
                texts.get("main.exported", written),
                texts.get("main.exported.copy"),
                () -> machine.clipboard().accept(written.toString())),
        _ -> notices.warn(texts.get("main.export.failed", file)));
  }
}
