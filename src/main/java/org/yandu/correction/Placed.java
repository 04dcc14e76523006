package org.yandu.correction;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.yandu.anchor.Verdict;

/**
 * A correction and what was decided about its place in a text.
 *
 * @param decided empty if nothing was: then its words are looked for
 */
public record Placed(Correction correction, Optional<Verdict> decided) {
  public Placed {
    requireNonNull(correction);
    requireNonNull(decided);
  }

  /** A correction of a text that was never replaced. */
  public static Placed byWords(Correction correction) {
    return new Placed(correction, Optional.empty());
  }
}
