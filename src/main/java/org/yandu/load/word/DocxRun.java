package org.yandu.load.word;

/** Looks of the runs of one paragraph, weighed by their letters. */
final class DocxRun {
  private int letters;
  private int boldLetters;
  private int largestRun;
  private int size = -1;
  private int runSize;
  private boolean runBold;

  void begin() {
    runBold = false;
    runSize = -1;
  }

  void properties(DocxProperties properties) {
    runBold = Boolean.TRUE.equals(properties.bold);
    runSize = properties.size;
  }

  void end(int length) {
    letters += length;
    boldLetters += runBold ? length : 0;
    if (length > largestRun) {
      largestRun = length;
      size = runSize;
    }
  }

  boolean allBold() {
    return letters > 0 && boldLetters == letters;
  }

  /** Size of the longest run in half points, -1 when it is that of the style. */
  int size() {
    return size;
  }
}
