package org.yandu.ui.kit;

/** Names for files, made of titles. */
public final class FileNames {
  private static final int LONGEST = 60;

  private FileNames() {}

  /** The words without what some system does not accept in a name. */
  public static String safe(String words) {
    return words.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
  }

  /** No more code points than a name with an ending and a folder before it has room for. */
  public static String shortened(String title) {
    return title.codePointCount(0, title.length()) <= LONGEST
        ? title
        : title.substring(0, title.offsetByCodePoints(0, LONGEST));
  }
}
