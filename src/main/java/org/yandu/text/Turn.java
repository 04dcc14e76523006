package org.yandu.text;

import static java.util.Objects.requireNonNull;

/**
 * What one of several people says in a work where they take turns.
 *
 * @param speaker the person, as named at the head of the turn
 * @param label the words that name the speaker, colon included
 * @param range from the label to the end of the last paragraph of the turn
 */
public record Turn(Speaker speaker, Range label, Range range) {
  public Turn {
    requireNonNull(speaker);
    requireNonNull(label);
    requireNonNull(range);
  }
}
