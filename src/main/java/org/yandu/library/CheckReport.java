package org.yandu.library;

import java.util.List;

/**
 * What {@link Library#check()} verified.
 *
 * @param documents number of documents whose text and structure were read and verified
 * @param exact highlights whose words stand where they were marked
 * @param moved highlights whose words stand elsewhere, unmistakably
 * @param unsure highlights placed by likeness only
 * @param orphaned highlights whose words are not found
 * @param corrections what was said about the structure of documents
 * @param unplaced those of them that find no place in the text as it is; no damage
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
    int unplaced,
    List<Problem> problems) {
  public CheckReport {
    problems = List.copyOf(problems);
  }

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
