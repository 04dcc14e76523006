package org.yandu.anchor;

import org.yandu.text.Range;

/** What became of a remembered place in a given text. */
public sealed interface Verdict {
  /** The same words stand at the same place. */
  record Exact(Range range) implements Verdict {}

  /** The same words stand, unmistakably, elsewhere, or a person said which ones stand for them. */
  record Moved(Range range) implements Verdict {}

  /**
   * Similar words stand there; to be confirmed by a person.
   *
   * @param score 0 to 1
   */
  record Approximate(Range range, double score) implements Verdict {}

  /** The words are gone or cannot be told from others; kept, shown, never dropped. */
  record Orphaned() implements Verdict {}
}
