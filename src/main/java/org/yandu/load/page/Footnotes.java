package org.yandu.load.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the small lines at the foot of a column that start with a note's number out of the flow.
 */
final class Footnotes {
  private static final float SMALLER = .93f;
  private static final Pattern MARKER =
      Pattern.compile(
          "(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\\d{1,3}(?=[\\s\\p{L}“《])|[①-⑳]|\\[\\d{1,3}\\]|〔\\d{1,3}〕|[*＊†]|注[：:])(?s:.*)");

  private Footnotes() {}

  static void take(List<LaidPage> pages, float bodySize) {
    for (LaidPage page : pages) {
      int end = page.lines.size();
      while (end > 0) {
        int first = end;
        while (first > 0
            && page.lines.get(first - 1).column == page.lines.get(end - 1).column
            && page.lines.get(first - 1).size <= SMALLER * bodySize) {
          first--;
        }
        int next = columnStart(page.lines, end);
        takeZone(page, first, end);
        end = next;
      }
    }
  }

  private static int columnStart(List<TextLine> lines, int end) {
    int start = end - 1;
    while (start > 0 && lines.get(start - 1).column == lines.get(end - 1).column) {
      start--;
    }
    return start;
  }

  private static void takeZone(LaidPage page, int first, int end) {
    boolean alone = first == 0;
    int from = first;
    while (from < end && !startsNote(page.lines.get(from))) {
      from++;
    }
    if (from < end && !alone) {
      List<TextLine> zone = page.lines.subList(from, end);
      page.notes.addAll(0, zone);
      zone.clear();
    }
  }

  static boolean startsNote(TextLine line) {
    return MARKER.matcher(line.text).matches();
  }
}
