package org.yandu.load.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yandu.load.raw.Hints;
import org.yandu.text.Range;

/** The head of the document: headlines, sources, dates, then the title of the first work. */
final class DocumentHead {
  private static final int MOST_LINES = 40;
  private static final Pattern COUNT = Pattern.compile("[（(].{0,3}\\d{1,3}\\s*[篇份则][）)]");
  private static final Pattern RECORD = Pattern.compile(".{0,30}(?:紀錄|記錄|纪录|记录|實錄|实录|紀要|纪要)");

  private final List<Line> lines;
  private final Titles titles;
  private final List<Integer> candidates = new ArrayList<>();
  private final List<Integer> fileNames = new ArrayList<>();
  private int scanned;
  private int chosen = -1;
  private boolean anchored;

  /** Whether the lines below the title begin works of their own. */
  private boolean oneOfMany;

  private int end;

  DocumentHead(List<Line> lines, Titles titles) {
    this.lines = lines;
    this.titles = titles;
  }

  void read() {
    scanned = 0;
    while (scanned < Math.min(lines.size(), MOST_LINES) && isHead(scanned)) {
      scanned++;
    }
    var again = new TitleAgain(lines, titles);
    int promulgated = again.promulgated(MOST_LINES, candidates);
    if (promulgated >= 0) {
      chosen = promulgated;
      anchored = true;
      candidates.clear();
    } else {
      var choice = new TitleChoice(lines, titles, candidates);
      chosen = choice.of(fileNames);
      anchored = choice.isAnchored();
      chosen = again.last(candidates, chosen);
    }
    if (chosen >= 0 && chosen + 1 >= lines.size()) {
      chosen = -1;
    }
    end = chosen < 0 ? HeadEnd.leadingFront(lines) : chosen + 1;
  }

  private boolean isHead(int i) {
    Line line = lines.get(i);
    switch (line.kind) {
      case FRONT, CONTENTS, PROVENANCE, DOCUMENT_NUMBER, DATE, SUBTITLE, BYLINE, SEPARATOR -> {
        return true;
      }
      case HEADING -> {
        boolean first = candidates.isEmpty() || isHeading(candidates.getLast());
        if (first && TitleChoice.isOnlyChapter(lines, line)) {
          candidates.add(i);
          return true;
        }
        boolean label = line.number != null && line.number.value() != 1 && i + 1 < lines.size();
        return label && titles.isTitleLike(i + 1) && titles.isAnchored(i + 1);
      }
      default -> {
        return isCandidate(i);
      }
    }
  }

  private boolean isHeading(int i) {
    return lines.get(i).kind == LineKind.HEADING;
  }

  private boolean isCandidate(int i) {
    Line line = lines.get(i);
    boolean issuer =
        !candidates.isEmpty() && (HeadWords.issues(lines, i) || HeadWords.isDateOfIssue(line));
    if (titles.isDateline(i)
        || issuer
        || HeadWords.isNavigation(line)
        || HeadWords.isOfField(lines, i)) {
      return true;
    }
    boolean afterCandidate =
        !candidates.isEmpty() && candidates.getLast() == i - 1
            || !fileNames.isEmpty() && fileNames.getLast() == i - 1;
    if (titles.isOccasionLine(i) && afterCandidate && !isCollection(i - 1)) {
      return true;
    }
    if (i > 0 && titles.isByline(i)) {
      return true;
    }
    if (!titles.isTitleLike(i)) {
      return false;
    }
    boolean fileName = Titles.FILE_NAME.matcher(line.text).matches();
    (fileName ? fileNames : candidates).add(i);
    return true;
  }

  /** Gives every line of the head its kind and {@code work} what they say. */
  void fill(WorkDraft work) {
    for (int i = 0; i < chosen; i++) {
      Line line = lines.get(i);
      if (line.kind != LineKind.CONTENTS
          && line.kind != LineKind.SEPARATOR
          && line.kind != LineKind.FRONT) {
        line.become(LineKind.FRONT, "above title", .8);
      }
    }
    if (chosen > 0 && isMasthead(chosen - 1)) {
      chosen--;
      end--;
      merge(chosen);
    }
    if (chosen >= 0) {
      mergeTitleLines();
      Line title = lines.get(chosen);
      title.become(
          LineKind.TITLE, anchored ? "title above byline" : "first line", anchored ? .9 : .7);
      if (!HeadLines.splitFused(title, work)) {
        work.title = Optional.of(Works.shortTitle(title));
      }
    }
    end = HeadEnd.skipTitle(lines, chosen, end);
    while (end < lines.size() && HeadLines.take(lines, titles, end, work)) {
      end++;
    }
    end = oneOfMany ? end : HeadEnd.skipToDate(lines, titles, end, work);
    end = HeadEnd.skipToSalutation(lines, titles, end, work);
    String text = chosen < 0 ? "" : lines.get(chosen).text;
    speaker(work, text);
  }

  private void speaker(WorkDraft work, String title) {
    if (work.speaker.isEmpty() && work.subtitle.isPresent()) {
      lines.stream()
          .limit(end)
          .filter(line -> line.kind == LineKind.SUBTITLE)
          .findFirst()
          .ifPresent(line -> work.speaker = Bylines.fromOccasion(line.text));
    }
    if (work.speaker.isEmpty() && !title.isEmpty()) {
      work.speaker = Bylines.fromTitle(title);
    }
    for (int i : candidates) {
      if (work.speaker.isEmpty() && i < chosen) {
        work.speaker = Bylines.fromTitle(lines.get(i).text);
      }
    }
  }

  /** 某某人民政府 / 关于…的通知 is one title on two lines. */
  private void mergeTitleLines() {
    while (chosen + 1 < lines.size()
        && continuesTitle(lines.get(chosen), lines.get(chosen + 1), chosen + 1)) {
      merge(chosen);
      end = chosen + 1;
    }
    while (chosen > 0
        && candidates.contains(chosen - 1)
        && continuesTitle(lines.get(chosen - 1), lines.get(chosen), chosen)) {
      merge(chosen - 1);
      candidates.remove(Integer.valueOf(chosen));
      chosen--;
      end = chosen + 1;
    }
  }

  private boolean continuesTitle(Line a, Line b, int at) {
    if (COUNT.matcher(b.text).matches()) {
      return true;
    }
    boolean plain = a.hints.headingLevel() == 0 && a.hints.role() == Hints.Role.TEXT;
    if (!plain
        || b.blankBefore
        || b.kind == LineKind.TITLE
        || !titles.isTitleLike(at)
        || titles.isByline(at)
        || titles.isOccasionLine(at)
        || Titles.FILE_NAME.matcher(a.text).matches()
        || a.width() > 36) {
      return false;
    }
    boolean complete = Titles.DOCUMENT_TYPE.matcher(a.text).matches();
    boolean type = Titles.DOCUMENT_TYPE.matcher(b.text).matches();
    boolean centred =
        a.hints.align() == Hints.Align.CENTRE && b.hints.align() == Hints.Align.CENTRE;
    return !complete && (type || centred || b.text.startsWith("关于") || a.text.endsWith("关于"));
  }

  private void merge(int at) {
    var both = new OpenParagraph(lines.get(at));
    both.join(lines.get(at + 1), "", .9);
    both.close();
    lines.remove(at + 1);
  }

  /** Several titles stand in the head: the first of them is the document's. */
  void takeFirst() {
    oneOfMany = true;
    if (!candidates.isEmpty()) {
      chosen = candidates.getFirst();
      anchored = titles.isAnchored(chosen);
      end = chosen + 1;
    }
  }

  boolean isNamedCollection() {
    return chosen >= 0 && isCollection(chosen);
  }

  int end() {
    return Math.max(end, 0);
  }

  boolean isAnchored() {
    return anchored;
  }

  boolean titleIsMetadata() {
    return chosen >= 0 && lines.get(chosen).hints.role() == Hints.Role.TITLE;
  }

  Optional<Range> title() {
    return chosen < 0 ? Optional.empty() : Optional.of(shortened());
  }

  String titleText() {
    return chosen < 0 ? "" : lines.get(chosen).text;
  }

  private Range shortened() {
    var draft = new WorkDraft(0);
    Line line = lines.get(chosen);
    boolean dated = chosen + 1 < lines.size() && lines.get(chosen + 1).kind == LineKind.DATE;
    if (dated && isRecord(line)) {
      return recordTitle();
    }
    return HeadLines.splitFused(line, draft) ? draft.title.get() : Works.shortTitle(line);
  }

  private boolean isMasthead(int i) {
    return lines.get(i).rule.equals(PageFurniture.MASTHEAD) && isRecord(lines.get(i + 1));
  }

  private static boolean isRecord(Line line) {
    return RECORD.matcher(line.text).matches();
  }

  /** All minutes of an assembly are called alike: only the day below tells them apart. */
  private Range recordTitle() {
    Line date = lines.get(chosen + 1);
    int day = date.text.indexOf('日');
    int end = day < 0 ? date.end : date.offsetOf(day) + 1;
    return new Range(lines.get(chosen).start, end);
  }

  private int collectionLine() {
    return !candidates.isEmpty() && candidates.getFirst() < chosen ? candidates.getFirst() : -1;
  }

  /** A title above the title of the first work. */
  Optional<Range> collectionTitle() {
    int line = collectionLine();
    return line < 0 ? Optional.empty() : Optional.of(lines.get(line).range());
  }

  /** Whether the title above says itself that it stands over several works. */
  boolean isCollection() {
    int line = collectionLine();
    return line >= 0 && isCollection(line);
  }

  private boolean isCollection(int i) {
    return Titles.COLLECTION.matcher(lines.get(i).text).matches();
  }

  void markCollectionTitle() {
    int line = collectionLine();
    if (line >= 0) {
      lines.get(line).become(LineKind.TITLE, "collection title", .9);
    }
  }
}
