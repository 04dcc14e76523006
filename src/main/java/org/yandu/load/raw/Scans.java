package org.yandu.load.raw;

/**
 * Pages that are a picture and nothing else, as a scanner makes them: nobody can search their
 * words.
 *
 * @param pages how many there are
 * @param unseen how many of these have no picture that can be shown
 */
public record Scans(int pages, int unseen) {
  public static final Scans NONE = new Scans(0, 0);

  /**
   * @throws IllegalArgumentException when there are more unseen pages than pages
   */
  public Scans {
    if (unseen < 0 || unseen > pages) {
      throw new IllegalArgumentException(unseen + " of " + pages);
    }
  }
}
