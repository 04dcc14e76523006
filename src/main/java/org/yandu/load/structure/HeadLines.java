package org.yandu.load.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.text.Range;
import org.yandu.text.Speaker;

/** The lines between the title of a work and its text. */
final class HeadLines {
  private static final Pattern FUSED =
      Pattern.compile(
          "(?<title>[^—]{2,40})——(?<date>\\d{4}年\\d{1,2}月\\d{1,2}日)?(?:在|于)(?<occasion>.{2,60}?)(?:上|中)(?<byline>\\p{IsHan}{2,30}[\\s\\u2000-\\u200A\\u3000]*\\p{IsHan}{1,4})");

  private HeadLines() {}

  /** Gives the line at {@code i} its place in the head of {@code work}; false where text begins. */
  static boolean take(List<Line> lines, Titles titles, int i, WorkDraft work) {
    Line line = lines.get(i);
    if (titles.isSubtitle(i) || titles.isOccasionLine(i) && work.subtitle.isEmpty()) {
      line.become(LineKind.SUBTITLE, "below title", .9);
      work.subtitle = work.subtitle.or(() -> Optional.of(line.range()));
      return true;
    }
    if (line.kind == LineKind.DATE) {
      work.date = work.date.or(() -> Optional.of(line.range()));
      return true;
    }
    if (titles.isByline(i) && work.speaker.isEmpty()) {
      boolean marked = line.kind == LineKind.BYLINE;
      work.speaker = Bylines.parse(line.text, marked);
      line.become(LineKind.BYLINE, marked ? "marked byline" : "byline", marked ? .95 : .85);
      return true;
    }
    if (line.kind == LineKind.PROVENANCE
        || line.kind == LineKind.DOCUMENT_NUMBER
        || HeadWords.isIssuer(line)
        || HeadWords.isOfField(lines, i)
        || HeadWords.isAddress(line)
        || TitleAgain.isStage(line)
        || titles.isDateline(i)) {
      line.become(LineKind.FRONT, "front matter", .9);
      return true;
    }
    return line.kind == LineKind.FRONT
        || line.kind == LineKind.CONTENTS
        || line.kind == LineKind.SEPARATOR;
  }

  /** 习近平在…的讲话 in the subtitle, or 国家主席习近平发表… in the title. */
  static void speakerFromWords(String text, WorkDraft work) {
    if (work.speaker.isEmpty() && work.subtitle.isPresent()) {
      work.speaker = Bylines.fromOccasion(work.subtitle.get().in(text));
    }
    if (work.speaker.isEmpty() && work.title.isPresent()) {
      work.speaker = Bylines.fromTitle(work.title.get().in(text));
    }
  }

  /** Title, day, meeting and speaker on one line: 政府工作报告——2024年…在…上国务院总理 李强. */
  static boolean splitFused(Line line, WorkDraft work) {
    Matcher fused = FUSED.matcher(line.text);
    if (!fused.matches()) {
      return false;
    }
    Optional<Speaker> speaker = Bylines.parse(fused.group("byline"), false);
    if (speaker.isEmpty()) {
      return false;
    }
    work.speaker = speaker;
    work.title = Optional.of(part(line, fused, "title"));
    work.occasion = Optional.of(part(line, fused, "occasion"));
    if (fused.group("date") != null) {
      work.date = Optional.of(part(line, fused, "date"));
    }
    return true;
  }

  private static Range part(Line line, Matcher matcher, String group) {
    return new Range(
        line.offsetOf(matcher.start(group)), line.offsetOf(matcher.end(group) - 1) + 1);
  }
}
