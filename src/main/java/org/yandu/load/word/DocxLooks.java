package org.yandu.load.word;

/** Looks of the runs of one paragraph, weighed by their letters. */
final class DocxLooks {
  private int letters;
  private int boldLetters;
  private int plainLetters;
  private int largestRun;
  private int size = -1;

  void add(DocxProperties properties, int length) {
    letters += length;
    boldLetters += Boolean.TRUE.equals(properties.bold) ? length : 0;
    plainLetters += Boolean.FALSE.equals(properties.bold) ? length : 0;
    if (length > largestRun) {
      largestRun = length;
      size = properties.size;
    }
  }

  /**
   * @param otherwise for runs that do not say it themselves
   */
  boolean allBold(boolean otherwise) {
    return letters > 0 && (otherwise ? plainLetters == 0 : boldLetters == letters);
  }

  /** Size of the longest run in half points, -1 when it is that of the style. */
  int size() {
    return size;
  }
}
