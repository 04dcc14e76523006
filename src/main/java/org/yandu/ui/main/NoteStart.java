package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.yandu.note.Note;
import org.yandu.text.Range;
import org.yandu.ui.notes.NotesModel;

/** Begins notes that are on no highlight, and has them written on. */
final class NoteStart {
  private final DeskModel desk;
  private final NotesModel notes;
  private final Runnable reveal;

  /**
   * @param reveal brings the notes pane into sight
   */
  NoteStart(DeskModel desk, NotesModel notes, Runnable reveal) {
    this.desk = requireNonNull(desk);
    this.notes = requireNonNull(notes);
    this.reveal = requireNonNull(reveal);
  }

  void onDocument() {
    UUID document = desk.currentProperty().get();
    if (document != null) {
      begin(() -> desk.library().noteOnDocument(document, ""));
    }
  }

  /** On the section at these places or, without, on the one being read; else on the document. */
  void onSection(List<Range> where) {
    UUID document = desk.currentProperty().get();
    Optional<Range> heading =
        Optional.ofNullable(desk.placesProperty().get())
            .flatMap(places -> SectionHere.heading(places, where, desk.attention()));
    if (heading.isPresent()) {
      begin(() -> desk.library().noteOnSection(document, heading.get(), ""));
    } else {
      onDocument();
    }
  }

  void free() {
    begin(() -> desk.library().freeNote(""));
  }

  private void begin(Callable<Note> made) {
    reveal.run();
    desk.change(made, note -> notes.edit(note.id()));
  }
}
