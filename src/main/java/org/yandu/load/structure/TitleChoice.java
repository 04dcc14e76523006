package org.yandu.load.structure;

import java.util.List;
import org.yandu.load.raw.Marks;
import org.yandu.load.raw.Scheme;

/** Which of the lines that could be the title is the title. */
final class TitleChoice {
  private static final int FARTHEST = 12;

  private final List<Line> lines;
  private final Titles titles;
  private final List<Integer> candidates;
  private boolean anchored;

  TitleChoice(List<Line> lines, Titles titles, List<Integer> candidates) {
    this.lines = lines;
    this.titles = titles;
    this.candidates = candidates;
  }

  /** The index of the title's line, -1 when nothing says enough. */
  int of(List<Integer> fileNames) {
    int chosen = -1;
    for (int i : candidates) {
      if (titles.isAnchored(i)) {
        chosen = i;
        anchored = true;
      }
    }
    if (anchored) {
      return abovePlace(chosen);
    }
    if (!candidates.isEmpty()) {
      chosen = firstOrTopHeading();
    }
    if (chosen < 0 && !fileNames.isEmpty()) {
      chosen = fileNames.getLast();
      anchored = true;
    }
    return chosen;
  }

  /** Whether the lines below say that the chosen line is a title. */
  boolean isAnchored() {
    return anchored;
  }

  /** An English record names occasion and place on lines of their own between title and day. */
  private int abovePlace(int chosen) {
    int i = chosen;
    boolean dated = i + 1 < lines.size() && lines.get(i + 1).kind == LineKind.DATE;
    while (dated && Marks.isLatin(lines.get(i).first()) && candidates.contains(i - 1)) {
      i--;
    }
    return i;
  }

  private int firstOrTopHeading() {
    for (int i : candidates) {
      if (lines.get(i).hints.headingLevel() == 1) {
        return i;
      }
    }
    int first = candidates.getFirst();
    for (int i : candidates) {
      if (i > first && isLetterhead(first, i)) {
        return i;
      }
      boolean noted = i + 1 < lines.size() && lines.get(i + 1).kind == LineKind.PROVENANCE;
      if (noted
          && Titles.DOCUMENT_TYPE.matcher(lines.get(i).text).matches()
          && !Titles.DOCUMENT_TYPE.matcher(lines.get(first).text).matches()) {
        return i;
      }
    }
    boolean far =
        first > FARTHEST && !Titles.DOCUMENT_TYPE.matcher(lines.get(first).text).matches();
    return far || isOneOfMany(first) ? -1 : first;
  }

  /** 某某会议纪要, number and day of issue stand above the title in a paper's letterhead. */
  private boolean isLetterhead(int first, int title) {
    boolean numbered = lines.get(first + 1).kind == LineKind.DOCUMENT_NUMBER;
    Line above = lines.get(title - 1);
    return numbered && (above.kind == LineKind.DOCUMENT_NUMBER || HeadWords.isDateOfIssue(above));
  }

  /** The source has this line on a low level, with others beside it. */
  private boolean isOneOfMany(int i) {
    int level = lines.get(i).hints.headingLevel();
    return level > 2
        && lines.subList(i + 1, lines.size()).stream()
            .anyMatch(line -> line.hints.headingLevel() == level);
  }

  /** A file that holds one chapter of a book is called by the chapter's name. */
  static boolean isOnlyChapter(List<Line> lines, Line line) {
    return line.hints.headingLevel() == 0
        && line.number != null
        && line.number.scheme().level() <= Scheme.CHAPTER.level()
        && lines.stream()
                .filter(other -> other.kind == LineKind.HEADING && other.number != null)
                .filter(other -> other.number.scheme() == line.number.scheme())
                .limit(2)
                .count()
            == 1;
  }
}
