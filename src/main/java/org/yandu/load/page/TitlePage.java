package org.yandu.load.page;

import java.util.List;

/** On the first page everything may stand in the middle; then that makes no line a heading. */
final class TitlePage {
  private static final int RUN = 3;

  private TitlePage() {}

  /** Takes the hint of the middle from what stands in the middle below the first such line. */
  static void settle(List<Paragraph> paragraphs) {
    int first = 0;
    while (first < paragraphs.size() && paragraphs.get(first).page == 0) {
      int end = first;
      while (end < paragraphs.size() && isCentred(paragraphs.get(end))) {
        end++;
      }
      if (end - first >= RUN) {
        paragraphs.subList(first + 1, end).forEach(each -> each.inLine = true);
      }
      first = end + 1;
    }
  }

  private static boolean isCentred(Paragraph paragraph) {
    return paragraph.page == 0
        && paragraph.isText()
        && !paragraph.note
        && paragraph.lines.stream().allMatch(TextLine::isCentred);
  }
}
