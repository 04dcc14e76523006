package org.yandu.load.structure;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.yandu.load.raw.Marks;
import org.yandu.text.Range;

/** Finds where works begin, what they are called and who speaks; invents nothing. */
final class Works {
  private static final int LONGEST_HEAD = 40;
  private static final int FEWEST_DATED = 3;

  private final Draft draft;
  private final List<Line> lines;
  private final Titles titles;

  /** Whether people take turns: a lone name in a table or list starts no speech there. */
  private boolean record;

  private String recordTitle = "";

  /** Whether a rule follows the notice that issues it. */
  private boolean attached;

  /** Whether the title says that several works follow. */
  private boolean collection;

  /** Whether the text is verse in stanzas. */
  private boolean verse;

  /** Lines that count the works of a collection. */
  private BitSet pieces = new BitSet();

  /** Whether lines with a day below them come again and again. */
  private boolean manyDated;

  private Works(Draft draft) {
    this.draft = draft;
    this.lines = draft.lines;
    this.titles = new Titles(draft.lines);
  }

  static void find(Draft draft) {
    if (!draft.lines.isEmpty()) {
      new Works(draft).run();
    }
  }

  private void run() {
    DocumentHead head = new DocumentHead(lines, titles);
    head.read();
    record = lines.stream().filter(line -> line.kind == LineKind.TURN).count() >= Turns.FEWEST;
    recordTitle = head.titleText();
    boolean many = topHeadings() > 1;
    collection = head.isNamedCollection();
    pieces = Pieces.find(lines);
    verse =
        draft.verse && lines.stream().filter(line -> line.blankBefore).count() * 2 < lines.size();
    manyDated =
        IntStream.range(0, lines.size()).filter(this::startsDated).limit(FEWEST_DATED).count()
            == FEWEST_DATED;
    if (manyDated) {
      head.takeFirst();
    }
    WorkDraft first = new WorkDraft(0);
    draft.works.add(first);
    if (!(many && head.titleIsMetadata())) {
      head.fill(first);
    }
    int i = head.end();
    while (i < lines.size()) {
      attached |= startsAttached(i);
      i = startsWork(i, many) ? addWork(i) : i + 1;
    }
    settleFirst(head, first);
    for (int w = 0; w < draft.works.size(); w++) {
      boolean last = w + 1 == draft.works.size();
      draft.works.get(w).end = last ? lines.size() : draft.works.get(w + 1).first;
    }
  }

  private long topHeadings() {
    return lines.stream().filter(line -> line.hints.headingLevel() == 1).count();
  }

  private void settleFirst(DocumentHead head, WorkDraft first) {
    boolean many = draft.works.size() > 1;
    draft.title = many ? head.collectionTitle() : head.title();
    if (many && head.collectionTitle().isEmpty()) {
      boolean empty =
          lines.subList(head.end(), draft.works.get(1).first).stream().noneMatch(this::isText);
      if (empty) {
        draft.title = head.title();
        draft.works.remove(first);
      }
    } else if (!many && head.collectionTitle().isPresent() && head.isCollection()) {
      draft.title = head.collectionTitle();
    }
    if ((attached || !pieces.isEmpty()) && draft.title.isEmpty()) {
      draft.title = head.title();
    }
    if (draft.title.isPresent() && draft.works.size() > 1 && draft.works.getFirst() == first) {
      head.markCollectionTitle();
    }
  }

  private boolean isText(Line line) {
    return line.kind.flows() || line.kind == LineKind.SALUTATION;
  }

  private boolean startsWork(int i, boolean topHeadingsAreWorks) {
    Line line = lines.get(i);
    if (topHeadingsAreWorks && line.hints.headingLevel() == 1
        || startsRecord(i)
        || isAnnounced(line)
        || pieces.get(i)
        || startsPoem(i)
        || startsAttached(i)
        || manyDated && startsDated(i)) {
      return true;
    }
    return line.text.length() <= 2 * LONGEST_HEAD
        && line.seams.isEmpty()
        && line.width() <= LONGEST_HEAD
        && titles.isTitleLike(i)
        && !Bylines.isPostAndName(line.text)
        && hasByline(i)
        && endsText(i - 1)
        && leadsToText(i);
  }

  /** A collection's contents page names its works, whether or not a speaker stands below. */
  private boolean isAnnounced(Line line) {
    return collection
        && line.kind == LineKind.HEADING
        && line.number == null
        && line.rule.equals(Contents.RULE);
  }

  /** In a book of poems a short line with white space above and below is the next poem's title. */
  private boolean startsPoem(int i) {
    Line line = lines.get(i);
    if (!verse || !collection || i + 1 >= lines.size() || line.width() > LONGEST_HEAD / 2) {
      return false;
    }
    Line next = lines.get(i + 1);
    boolean below = next.blankBefore || next.kind == LineKind.SUBTITLE || titles.isByline(i + 1);
    return (line.blankBefore || i == 1) && below && titles.isTitleLike(i);
  }

  /** Below the signed notice that issues it stands the rule itself, named before in 《》. */
  private boolean startsAttached(int i) {
    Line line = lines.get(i);
    if (line.kind != LineKind.BODY || !line.seams.isEmpty() || line.width() > Titles.WIDEST) {
      return false;
    }
    int before = i - 1;
    while (before > 0 && lines.get(before).kind == LineKind.PROVENANCE) {
      before--;
    }
    String bare = Marks.bare(line.text);
    return before > 0
        && lines.get(before).kind == LineKind.DATE
        && bare.length() >= 4
        && !Marks.endsWithMark(line.text)
        && lines.subList(0, before).stream()
            .anyMatch(above -> TitleAgain.names(Marks.bare(above.text), bare));
  }

  /** A short line with a day of its own below, as in a diary or an edition of poems. */
  private boolean startsDated(int i) {
    return i + 2 < lines.size()
        && lines.get(i + 1).kind == LineKind.DATE
        && lines.get(i).width() <= LONGEST_HEAD / 2
        && lines.get(i).seams.isEmpty()
        && (i == 0 || lines.get(i).blankBefore || Marks.endsWithMark(lines.get(i - 1).text))
        && titles.isTitleLike(i)
        && !titles.isByline(i)
        && !Marks.endsWithMark(lines.get(i + 2).text.substring(0, 1));
  }

  /** The minutes of the next meeting begin with the same title and a day of their own. */
  private boolean startsRecord(int i) {
    return record
        && i + 1 < lines.size()
        && lines.get(i + 1).kind == LineKind.DATE
        && recordTitle.endsWith(lines.get(i).text);
  }

  private boolean endsText(int i) {
    if (i < 0) {
      return true;
    }
    Line line = lines.get(i);
    boolean text = line.kind.flows() || line.kind == LineKind.SALUTATION;
    return !text || Marks.endsWithMark(line.text) || titles.isByline(i) || line.width() < 20;
  }

  /** Only a person's name tells a new speech from a line that is merely short. */
  private boolean hasByline(int i) {
    for (int next = i + 1; next < Math.min(lines.size(), i + 5); next++) {
      if (titles.isByline(next)) {
        Line byline = lines.get(next);
        boolean bare = Bylines.isName(Marks.bare(byline.text));
        if (byline.kind == LineKind.BODY && next + 1 < lines.size() && titles.isByline(next + 1)) {
          return false;
        }
        return (!bare || next > i + 1) && (!record || byline.kind == LineKind.BYLINE);
      }
      if (titles.isSubtitle(next) && Bylines.fromOccasion(lines.get(next).text).isPresent()) {
        return true;
      }
      boolean head =
          titles.isSubtitle(next)
              || titles.isOccasionLine(next)
              || lines.get(next).kind == LineKind.DATE;
      if (!head && !(next == i + 1 && titles.isTitleLike(next))) {
        return false;
      }
    }
    return false;
  }

  private boolean leadsToText(int i) {
    for (int next = i + 1; next < Math.min(lines.size(), i + 8); next++) {
      Line line = lines.get(next);
      if (isText(line) && Marks.endsWithMark(line.text) || line.number != null) {
        return true;
      }
    }
    return false;
  }

  private int addWork(int start) {
    var work = new WorkDraft(start);
    draft.works.add(work);
    Line title = lines.get(start);
    title.become(LineKind.TITLE, "title above byline", .9);
    title.level = 0;
    work.title = Optional.of(title.range());
    int i = start + 1;
    while (i < lines.size() && HeadLines.take(lines, titles, i, work)) {
      i++;
    }
    HeadLines.speakerFromWords(draft.text, work);
    return i;
  }

  /** {@code title} without the words after a dash that name day, meeting and speaker. */
  static Range shortTitle(Line line) {
    Matcher fileName = Titles.FILE_NAME.matcher(line.text);
    int skip = fileName.matches() ? fileName.start(1) : 0;
    return new Range(line.offsetOf(skip), line.end);
  }
}
