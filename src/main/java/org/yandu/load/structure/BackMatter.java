package org.yandu.load.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yandu.load.raw.Marks;

/** The foot of a work: signature, date of signing, attachments, editors. */
final class BackMatter {
  private static final int MOST_LINES = 8;
  private static final float WIDEST_SIGNATURE = 26;

  private static final Pattern SIGNED_AND_DATED =
      Pattern.compile(
          "[^。，,；：]{2,30}[\\s\\u3000]+(?:\\d{4}|[〇○零一二三四五六七八九]{4})年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日");

  private BackMatter() {}

  static void find(Draft draft) {
    for (WorkDraft work : draft.works) {
      mark(draft.lines, work);
      if (work.speaker.isEmpty() && work.subtitle.isPresent()) {
        work.speaker = Bylines.fromOccasion(work.subtitle.get().in(draft.text));
      }
    }
  }

  private static void mark(List<Line> lines, WorkDraft work) {
    boolean dated = false;
    int lowest = Math.max(work.first + 1, work.end - MOST_LINES);
    for (int i = work.end - 1; i >= lowest; i--) {
      Line line = lines.get(i);
      if (line.kind == LineKind.SUBTITLE && line.rule.equals("plain")) {
        work.subtitle = work.subtitle.or(() -> Optional.of(line.range()));
      } else if (line.kind == LineKind.DATE && line.rule.equals("plain")) {
        dated = true;
        work.date = work.date.or(() -> Optional.of(line.range()));
      } else if (!isFoot(line, dated)) {
        return;
      }
      if (dated && work.speaker.isEmpty() && line.kind == LineKind.BODY) {
        work.speaker = Bylines.parse(line.text, false);
      }
      LineKind kind =
          line.kind == LineKind.DATE || line.kind == LineKind.SUBTITLE ? line.kind : LineKind.BACK;
      line.become(kind, "back matter", .8);
    }
  }

  private static boolean isFoot(Line line, boolean dated) {
    String text = line.text;
    if (line.kind == LineKind.PROVENANCE || text.startsWith("附件") && line.width() < 60) {
      return true;
    }
    boolean bracketed =
        (text.startsWith("（") || text.startsWith("(")) && Marks.isCloser(line.last());
    if (bracketed && !Marks.contains(text, '。') && line.width() < 60) {
      return text.contains("：") || text.contains(":") || text.contains("编辑");
    }
    if (SIGNED_AND_DATED.matcher(text).matches() && line.kind == LineKind.BODY) {
      return true;
    }
    return dated
        && line.kind == LineKind.BODY
        && line.hints.headingLevel() == 0
        && line.width() <= WIDEST_SIGNATURE
        && !Marks.endsWithMark(text)
        && !Marks.contains(text, '。');
  }
}
