package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import org.yandu.i18n.Texts;
import org.yandu.library.DocumentEntry;
import org.yandu.library.StudyPacks.Merged;
import org.yandu.library.StudyPacks.Preview;
import org.yandu.library.StudyPacks.Scope;
import org.yandu.library.UnreadablePack;
import org.yandu.ui.export.PackExportView;
import org.yandu.ui.export.PackPreviewView;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.FileNames;
import org.yandu.ui.kit.NoticePane;
import org.yandu.ui.kit.Sheets;

/** Study packs in the window: handing notes out, and looking at those of others before merging. */
final class Packing {
  private final DeskModel desk;
  private final Machine machine;
  private final NoticePane notices;
  private final Sheets sheets;
  private final Texts texts;

  /** Packs that were opened together; each has its turn when the one before is decided. */
  private final Deque<Path> waiting = new ArrayDeque<>();

  private Runnable keep = () -> {};

  Packing(DeskModel desk, Machine machine, NoticePane notices, Sheets sheets, Texts texts) {
    this.desk = requireNonNull(desk);
    this.machine = requireNonNull(machine);
    this.notices = requireNonNull(notices);
    this.sheets = requireNonNull(sheets);
    this.texts = requireNonNull(texts);
    sheets
        .openProperty()
        .addListener((_, _, open) -> {
          if (!open) {
            lookAtNext();
          }
        });
  }

  /**
   * Hands out what a page of notebooks asks for.
   *
   * @param keepTyped keeps everything that is being written
   */
  void serve(NotebookPage notebooks, Runnable keepTyped) {
    notebooks.onPack(this::handOutNotebook);
    keep = requireNonNull(keepTyped);
  }

  /** Takes the packs among files to itself, and gives the others back. */
  List<Path> takePacks(List<Path> files) {
    List<Path> others = new ArrayList<>(files);
    others.removeIf(UnreadablePack::isNamedLikeOne);
    List<Path> packs = new ArrayList<>(files);
    packs.removeIf(file -> !UnreadablePack.isNamedLikeOne(file));
    waiting.addAll(packs);
    if (!packs.isEmpty() && !sheets.isOpen()) {
      lookAtNext();
    }
    return others;
  }

  private void lookAtNext() {
    Path file = waiting.poll();
    if (file == null) {
      return;
    }
    desk.background()
        .aside(
            () -> UnreadablePack.open(desk.library(), file),
            this::show,
            failure -> {
              notices.warn(
                  failure instanceof UnreadablePack unread
                      ? texts.get(unread.key(), file.getFileName())
                      : texts.get("main.failed"));
              lookAtNext();
            });
  }

  private void show(Preview preview) {
    Button merge = Buttons.primary(texts.get("pack.merge"), () -> merge(preview));
    merge.setId("pack-merge");
    merge.setDefaultButton(true);
    PackPreviewView view = new PackPreviewView(preview, texts);
    view.onEnter(merge::fire);
    sheets.open(
        texts.get("pack.preview.title"),
        view,
        Buttons.words(texts.get("main.cancel"), sheets::close),
        merge);
  }

  private void merge(Preview preview) {
    sheets.close();
    // Words kept after the merge would count as written in the knowledge of what it brought.
    keep.run();
    desk.change(() -> desk.library().packs().merge(preview), this::merged);
  }

  private void merged(Merged merged) {
    if (merged.changed() + merged.documents() == 0) {
      notices.tell(texts.get("pack.merged.nothing"));
      return;
    }
    notices.tell(
        merged.conflicts() == 0
            ? texts.get("pack.merged")
            : texts.get("pack.merged.conflicts", merged.conflicts()),
        texts.get("main.undo"),
        desk::undo);
  }

  /** Asks what of a document, or of all notes, to hand out. */
  void handOutDocument(UUID document) {
    handOut(
        desk.entriesProperty().get().stream()
            .filter(entry -> entry.id().equals(document))
            .findFirst()
            .map(Packing::offer));
  }

  private static PackExportView.Offer offer(DocumentEntry entry) {
    return new PackExportView.Offer(new Scope.OfDocument(entry.id()), entry.title());
  }

  /** The same with a notebook first. */
  void handOutNotebook(UUID notebook, String title) {
    handOut(Optional.of(new PackExportView.Offer(new Scope.OfNotebook(notebook), title)));
  }

  private void handOut(Optional<PackExportView.Offer> offer) {
    keep.run();
    PackExportView view = new PackExportView(offer, texts);
    Button choose = Buttons.primary(texts.get("main.export.choose"), () -> chooseTarget(view));
    choose.setId("pack-choose");
    view.onEnter(choose::fire);
    choose.setDefaultButton(true);
    sheets.open(
        texts.get("pack.export.title"),
        view,
        Buttons.words(texts.get("main.cancel"), sheets::close),
        choose);
  }

  private void chooseTarget(PackExportView view) {
    String stem =
        view.title()
            .map(FileNames::safe)
            .map(FileNames::shortened)
            .orElse(texts.get("pack.export.name"));
    machine
        .choosers()
        .fileToWrite(texts.get("pack.export.title"), UnreadablePack.named(stem))
        .ifPresent(file -> {
          sheets.close();
          Path target = file.resolveSibling(UnreadablePack.named(file.getFileName().toString()));
          // Whatever was typed last must be kept before it can be handed out.
          desk.change(() -> target, written -> write(view, written));
        });
  }

  private void write(PackExportView view, Path file) {
    Scope scope = view.scope();
    boolean withDocuments = view.withDocuments();
    desk.background()
        .aside(
            () -> desk.library().packs().export(scope, withDocuments, file),
            count ->
                notices.tell(
                    texts.get("pack.exported", count, file),
                    texts.get("main.exported.copy"),
                    () -> machine.clipboard().accept(file.toString())),
            _ -> notices.warn(texts.get("main.export.failed", file)));
  }
}
