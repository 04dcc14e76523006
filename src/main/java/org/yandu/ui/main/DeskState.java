package org.yandu.ui.main;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.library.Annotations;
import org.yandu.library.DocumentEntry;
import org.yandu.library.Library;
import org.yandu.text.Document;
import org.yandu.text.Places;

/**
 * What there is to show after something happened.
 *
 * @param renewed the document on screen if its text or structure is another one than is shown
 */
record DeskState(
    Optional<Places> renewed,
    List<DocumentEntry> entries,
    Optional<Annotations> annotations,
    List<String> tags,
    boolean canUndo,
    boolean canRedo) {

  /**
   * Asks the library; not on the JavaFX thread.
   *
   * @param shown the document on screen, or null
   * @param seen its content as it is shown, or null
   */
  static DeskState of(Library library, UUID shown, Document seen) {
    List<DocumentEntry> all = library.documents();
    boolean there = all.stream().anyMatch(entry -> entry.id().equals(shown));
    return new DeskState(
        there
            ? Optional.of(library.document(shown)).filter(d -> !d.equals(seen)).map(Places::of)
            : Optional.empty(),
        all,
        there ? Optional.of(library.annotations(shown)) : Optional.empty(),
        library.tags(),
        library.canUndo().isPresent(),
        library.canRedo().isPresent());
  }
}
