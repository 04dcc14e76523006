package org.yandu.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yandu.correction.Correction;

/**
 * What {@link Library#check()} verified.
 *
 * @param documents number of documents whose text and structure were read and verified
 * @param exact highlights whose words stand where they were marked
 * @param moved highlights whose words stand elsewhere, unmistakably
 * @param unsure highlights placed by likeness only
 * @param orphaned highlights whose words are not found
 * @param corrections what was said about the structure of documents
 * @param unplaced those of them that have no certain place in the text as it is; no damage
 * @param extent how much else was looked at
 * @param problems damage found, one entry each; empty when all is well
 */
public record CheckReport(
    int documents,
    int highlights,
    int notes,
    int exact,
    int moved,
    int unsure,
    int orphaned,
    int corrections,
    List<Unplaced> unplaced,
    Extent extent,
    List<Problem> problems) {
  public CheckReport {
    unplaced = List.copyOf(unplaced);
    problems = List.copyOf(problems);
  }

  /**
   * A correction without effect.
   *
   * @param document its name
   */
  public record Unplaced(String document, Correction correction) {}

  /**
   * How much was looked at.
   *
   * @param rows records whose checksum and meaning were verified, deleted ones too
   * @param bookmarks whose place was looked for
   * @param unsureBookmarks those of them that are placed by likeness only or not at all
   * @param searched characters of search text that agree with the documents, in UTF-16 units
   * @param backup when the newest backup was made; empty if there is none
   */
  public record Extent(
      long rows, int bookmarks, int unsureBookmarks, long searched, Optional<Instant> backup) {}

  /**
   * @param key of the sentence in the bundles
   * @param arguments that fill it
   */
  public record Problem(String key, List<Object> arguments) {
    public Problem {
      arguments = List.copyOf(arguments);
    }
  }

  public boolean healthy() {
    return problems.isEmpty();
  }
}
