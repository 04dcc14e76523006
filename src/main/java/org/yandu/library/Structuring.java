package org.yandu.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.correction.Correction;

/**
 * What readers say about the structure of documents. Each change is one step of undo and leaves the
 * text and all places in it alone.
 */
public interface Structuring {
  /** What was said about the structure of a document, in that order. */
  List<Correction> corrections(UUID document);

  /**
   * Those that have no effect because their place in the text as it is now is not certain, in the
   * order in which they were said.
   */
  List<Correction> unplacedCorrections(UUID document);

  /**
   * Says something about the structure of a document, all at once: from then on {@link
   * #document(UUID)} and everything made of it follow. What finds no place in the text has no
   * effect; it is kept for another version of it.
   */
  void correct(UUID document, List<Correction> corrections);

  /**
   * Takes back one thing said about the structure of a document; what takes its place, if anything,
   * is said where it was in the order, so that what was said later still counts. Nothing happens if
   * it was not said.
   */
  void revise(UUID document, Correction said, Optional<Correction> instead);

  /** Takes everything back that was said about the structure. */
  void clearCorrections(UUID document);
}
