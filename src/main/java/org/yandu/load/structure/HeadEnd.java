package org.yandu.load.structure;

import java.util.List;
import org.yandu.load.raw.Marks;

/** Where the head of a document ends and its text begins. */
final class HeadEnd {
  private HeadEnd() {}

  /** Lines above a text without a title that are no text all the same. */
  static int leadingFront(List<Line> lines) {
    int i = 0;
    while (i + 1 < lines.size()
        && (lines.get(i).kind == LineKind.CONTENTS
            || lines.get(i).kind == LineKind.PROVENANCE
            || isLabelOfProvenance(lines, i)
            || lines.get(i).kind == LineKind.DATE)) {
      if (lines.get(i).kind != LineKind.CONTENTS && lines.get(i).kind != LineKind.DATE) {
        lines.get(i).become(LineKind.FRONT, "above the text", .7);
      }
      i++;
    }
    return i;
  }

  private static boolean isLabelOfProvenance(List<Line> lines, int i) {
    return i + 1 < lines.size()
        && lines.get(i + 1).kind == LineKind.PROVENANCE
        && !Marks.endsWithMark(lines.get(i).text);
  }

  /** The source's own title comes again as the first lines of the page. */
  static int skipTitle(List<Line> lines, int chosen, int begin) {
    int end = begin;
    String title = chosen < 0 ? "" : Marks.bare(lines.get(chosen).text);
    String again = "";
    for (int i = end; i < Math.min(lines.size(), end + 3) && !title.isEmpty(); i++) {
      again += Marks.bare(lines.get(i).text);
      if (again.equals(title)) {
        for (; end <= i; end++) {
          lines.get(end).become(LineKind.FRONT, "title again", .8);
        }
        return end;
      }
    }
    return end;
  }

  /** Below the title stand occasion and place, each on its line, and then the day. */
  static int skipToDate(List<Line> lines, Titles titles, int begin, WorkDraft work) {
    int end = begin;
    int i = begin;
    while (work.title.isPresent() && i < lines.size() && i < begin + 3 && isPlain(lines.get(i))) {
      i++;
    }
    if (i > begin && i < lines.size() && lines.get(i).kind == LineKind.DATE) {
      for (; end < i; end++) {
        lines.get(end).become(LineKind.FRONT, "above the day", .7);
      }
      while (end < lines.size() && HeadLines.take(lines, titles, end, work)) {
        end++;
      }
    }
    return end;
  }

  private static boolean isPlain(Line line) {
    return line.kind == LineKind.BODY
        && line.hints.headingLevel() == 0
        && line.width() <= 30
        && !Marks.endsWithMark(line.text);
  }

  /** Between the head and the words that greet the audience nothing is said. */
  static int skipToSalutation(List<Line> lines, Titles titles, int begin, WorkDraft work) {
    int end = begin;
    boolean begun = work.speaker.isPresent() || work.date.isPresent();
    int i = end;
    while (begun && i < lines.size() && i < end + 4 && isAside(lines.get(i))) {
      i++;
    }
    if (begun && i < lines.size() && lines.get(i).kind == LineKind.SALUTATION) {
      for (; end < i; end++) {
        if (lines.get(end).kind == LineKind.BODY) {
          lines.get(end).become(LineKind.FRONT, "above the salutation", .7);
        }
      }
      while (end < lines.size() && HeadLines.take(lines, titles, end, work)) {
        end++;
      }
    }
    return end;
  }

  private static boolean isAside(Line line) {
    return isPlain(line) || line.kind == LineKind.DATE || line.kind == LineKind.PROVENANCE;
  }
}
