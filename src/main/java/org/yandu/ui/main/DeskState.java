package org.yandu.ui.main;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yandu.library.Annotations;
import org.yandu.library.DocumentEntry;
import org.yandu.library.Library;
import org.yandu.note.Note;
import org.yandu.note.Notebook;
import org.yandu.note.Tag;
import org.yandu.text.Document;
import org.yandu.text.Places;
import org.yandu.ui.kit.OtherTexts.Other;

/** What there is to show after something happened. */
record DeskState(
    List<Page> pages,
    List<DocumentEntry> entries,
    Filing filing,
    boolean canUndo,
    boolean canRedo) {

  /**
   * What there is beside any document.
   *
   * @param free notes on no document
   * @param others what others wrote in the place of notes and entries of notebooks
   * @param asked when it was asked for, in {@link System#nanoTime()}: no two are equal, so that
   *     pages which show more than this look again after every change
   */
  record Filing(
      List<Tag> tags,
      List<String> ownKinds,
      List<Note> free,
      List<Notebook> notebooks,
      Map<UUID, List<Other>> others,
      long asked) {
    static final Filing NONE = new Filing(List.of(), List.of(), List.of(), List.of(), Map.of(), 0);

    private static Filing of(Library library) {
      return new Filing(
          library.labels().tags(),
          library.labels().ownKinds(),
          library.freeNotes(),
          library.notebooks().all(),
          othersIn(library),
          System.nanoTime());
    }
  }

  private static Map<UUID, List<Other>> othersIn(Library library) {
    Map<UUID, List<Other>> others = new HashMap<>();
    library
        .packs()
        .conflicts()
        .forEach((id, texts) ->
            others.put(
                id,
                texts.stream()
                    .map(each -> new Other(each.text(), each.author(), each.updated()))
                    .toList()));
    return others;
  }

  /** What is on screen at the time of asking. */
  record Seen(OpenDocument where, UUID id, Document document) {
    static List<Seen> on(List<OpenDocument> desk) {
      return desk.stream()
          .filter(open -> open.currentProperty().get() != null)
          .map(open ->
              new Seen(open, open.currentProperty().get(), open.reader().documentProperty().get()))
          .toList();
    }
  }

  /**
   * What has become of a document on screen.
   *
   * @param renewed the document if its text or structure is another one than is shown
   * @param annotations empty if the document is gone
   */
  record Page(
      OpenDocument where, UUID id, Optional<Places> renewed, Optional<Annotations> annotations) {}

  /** Asks the library; not on the JavaFX thread. */
  static DeskState of(Library library, List<Seen> seen) {
    List<DocumentEntry> all = library.documents();
    return new DeskState(
        seen.stream().map(page -> page(library, all, page)).toList(),
        all,
        Filing.of(library),
        library.canUndo(),
        library.canRedo());
  }

  private static Page page(Library library, List<DocumentEntry> all, Seen seen) {
    UUID id = seen.id();
    if (all.stream().noneMatch(entry -> entry.id().equals(id))) {
      return new Page(seen.where(), id, Optional.empty(), Optional.empty());
    }
    Document now = library.document(id);
    return new Page(
        seen.where(),
        id,
        now.equals(seen.document()) ? Optional.empty() : Optional.of(Places.of(now)),
        Optional.of(library.annotations(id)));
  }
}
