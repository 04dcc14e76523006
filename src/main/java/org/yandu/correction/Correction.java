package org.yandu.correction;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.yandu.anchor.Anchor;
import org.yandu.text.Range;

/**
 * One thing a reader says about the structure of a document.
 *
 * @param place what it speaks of, described so that it is found again in another reading of the
 *     file; of no words for a {@link Kind#PATTERN}, which speaks of the whole document
 * @param level of the heading, 1 to {@link #LOWEST_LEVEL}; 0 where the kind has none
 * @param words the pattern of a {@link Kind#PATTERN}, otherwise empty
 */
public record Correction(Kind kind, Anchor place, int level, String words) {
  /** The lowest heading there is. */
  public static final int LOWEST_LEVEL = 6;

  /** What is said about the place. */
  public enum Kind {
    /** The paragraphs are headings; the beginning of a paragraph is a run-in heading. */
    HEADING,
    /** The paragraphs are neither headings nor titles. */
    NOT_HEADING,
    /** The paragraph goes on from the one before. */
    JOIN,
    /** A paragraph starts here. */
    SPLIT,
    /** A work starts with this paragraph. */
    WORK,
    /** This paragraph belongs to the work before. */
    NOT_A_WORK,
    /** The words name who speaks in the work. */
    SPEAKER,
    /** The words are the title of the work. */
    TITLE,
    /** The words are the date of the work. */
    DATE,
    /** Every short paragraph that begins as the regular expression says is a heading. */
    PATTERN
  }

  /**
   * @throws IllegalArgumentException if the level does not fit the kind
   */
  public Correction {
    requireNonNull(kind);
    requireNonNull(place);
    requireNonNull(words);
    boolean leveled = kind == Kind.HEADING || kind == Kind.PATTERN;
    if (leveled ? level < 1 || level > LOWEST_LEVEL : level != 0) {
      throw new IllegalArgumentException("level " + level + " for " + kind);
    }
  }

  /** Makes headings of a level of all that begins as {@code pattern} says. */
  public static Correction ofPattern(String pattern, int level) {
    var nowhere = new Anchor(new Range(0, 0), "", "", "", "");
    return new Correction(Kind.PATTERN, nowhere, level, pattern);
  }

  /**
   * Whether nothing is left of {@code earlier} once this is said.
   *
   * @param where the earlier one stands in the text that this was made on; it may be another text
   *     than its own
   */
  public boolean supersedes(Correction earlier, Optional<Range> where) {
    if (kind == Kind.PATTERN) {
      return earlier.kind == Kind.PATTERN && words.equals(earlier.words);
    }
    return isAboutHeading()
        && earlier.isAboutHeading()
        && where
            .filter(range -> range.start() == place.range().start())
            .filter(range -> range.end() <= place.range().end())
            .isPresent();
  }

  private boolean isAboutHeading() {
    return kind == Kind.HEADING || kind == Kind.NOT_HEADING;
  }
}
