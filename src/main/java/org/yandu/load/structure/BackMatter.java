package org.yandu.load.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yandu.load.raw.Marks;
import org.yandu.load.raw.Scheme;

/** The foot of a work: signature, date of signing, attachments, editors. */
final class BackMatter {
  private static final int MOST_LINES = 8;
  private static final float WIDEST_SIGNATURE = 26;

  static final Pattern SIGNED_AND_DATED =
      Pattern.compile(
          "[^。，,；：]{2,30}[\\s\\u3000]+(?:\\d{4}|[〇○零一二三四五六七八九]{4})年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日");

  /** Where two parties shall sign: 甲方（盖章）： 乙方（盖章）：, 年 月 日. */
  private static final Pattern TO_SIGN =
      Pattern.compile(
          ".{0,50}(?:签字|簽字|盖章|蓋章|签章|签名)[）)]?[\\s\\u3000]*[：:][^。]{0,60}|(?:[^。]{0,8}?[_\\d]*[\\s\\u3000]*年[\\s\\u3000_\\d]*月[\\s\\u3000_\\d]*日[\\s\\u3000]*){1,2}");

  private static final Pattern OF_COURT =
      Pattern.compile(
          "(?:代理)?(?:审[\\s\\u3000]*判[\\s\\u3000]*[长员]|人民陪审员|法[\\s\\u3000]*官[\\s\\u3000]*助[\\s\\u3000]*理|书[\\s\\u3000]*记[\\s\\u3000]*员)[\\s\\u3000]+\\p{IsHan}[\\p{IsHan}\\s\\u3000]{1,6}");

  /** Who signs may be named after what he does; contacts and other fields are text. */
  private static final Pattern SIGNER = Pattern.compile("\\p{IsHan}{2,6}[人者员][：:]|联系|电话|地址");

  private static final Pattern DISTRIBUTED =
      Pattern.compile("(?:抄送|抄报|主送|分送|报送|发至?)[：:].{2,200}|.{2,40}\\d{4}年\\d{1,2}月\\d{1,2}日印发");

  private static final Pattern NOTES = Pattern.compile("(?:注释|註釋|注解|尾注|参考文献|參考文獻|參考資料|参考资料)[：:]?");
  private static final Pattern NOTE =
      Pattern.compile("[\\[［〔【(（]\\s?\\d{1,3}\\s?[\\]］〕】)）]|[①-⑳]|\\d{1,3}[.．、]|\\*");

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
    int end = notes(lines, work);
    end = authors(lines, work.first, end);
    int lowest = Math.max(work.first + 1, end - MOST_LINES);
    for (int i = end - 1; i >= lowest; i--) {
      Line line = lines.get(i);
      if (line.kind == LineKind.SUBTITLE && line.rule.equals("plain")) {
        work.subtitle = work.subtitle.or(() -> Optional.of(line.range()));
      } else if (line.kind == LineKind.DATE && line.rule.equals("plain")) {
        dated = true;
        work.date = work.date.or(() -> Optional.of(line.range()));
      } else if (!isFoot(line, dated) && !isListedAttachment(lines, i)) {
        return;
      }
      if (dated
          && work.speaker.isEmpty()
          && line.kind == LineKind.BODY
          && !OF_COURT.matcher(line.text).matches()) {
        work.speaker = Bylines.parse(line.text, false);
      }
      LineKind kind =
          line.kind == LineKind.DATE || line.kind == LineKind.SUBTITLE ? line.kind : LineKind.BACK;
      line.become(kind, "back matter", .8);
    }
  }

  /** Marks the notes below 注释 and returns where they begin; the work's end when there are none. */
  private static int notes(List<Line> lines, WorkDraft work) {
    int i = work.end - 1;
    while (i > work.first && NOTE.matcher(lines.get(i).text).lookingAt()) {
      i--;
    }
    boolean label = i < work.end - 1 && NOTES.matcher(Marks.bare(lines.get(i).text)).matches();
    if (!label || i <= work.first) {
      return work.end;
    }
    lines.subList(i, work.end).forEach(line -> line.become(LineKind.BACK, "notes", .85));
    return i;
  }

  /** Below the last paragraph of a report its authors may stand, with nothing but their names. */
  private static int authors(List<Line> lines, int first, int end) {
    int last = end - 1;
    if (last <= first + 1
        || lines.get(last).kind != LineKind.BODY
        || !Bylines.areNames(lines.get(last).text)
        || !Marks.endsSentence(lines.get(last - 1).text)) {
      return end;
    }
    lines.get(last).become(LineKind.BACK, "names below the text", .7);
    return last;
  }

  /** 附件：1.… with 2.… and 3.… on the lines below. */
  private static boolean isListedAttachment(List<Line> lines, int at) {
    int i = at;
    while (i > 0 && isFurtherNumber(lines.get(i))) {
      i--;
    }
    return i < at && lines.get(i).kind == LineKind.LABEL && lines.get(i).text.startsWith("附件");
  }

  private static boolean isFurtherNumber(Line line) {
    return line.number != null
        && line.number.scheme() == Scheme.ARABIC
        && line.number.value() > 1
        && line.width() < 60;
  }

  private static boolean isFoot(Line line, boolean dated) {
    String text = line.text;
    if (line.kind == LineKind.PROVENANCE
        || line.kind == LineKind.BODY && DISTRIBUTED.matcher(text).matches()
        || text.startsWith("附件") && line.width() < 60) {
      return true;
    }
    boolean bracketed =
        (text.startsWith("（") || text.startsWith("(")) && Marks.isCloser(line.last());
    if (bracketed && !Marks.contains(text, '。') && line.width() < 60) {
      return text.contains("：") || text.contains(":") || text.contains("编辑");
    }
    if (line.kind == LineKind.BODY
        && (OF_COURT.matcher(text).matches()
            || SIGNED_AND_DATED.matcher(text).matches()
            || TO_SIGN.matcher(text).matches())) {
      return true;
    }
    return dated
        && line.kind == LineKind.BODY
        && line.hints.headingLevel() == 0
        && line.width() <= WIDEST_SIGNATURE
        && !Marks.endsWithMark(text)
        && !Marks.contains(text, '。')
        && (!Marks.contains(text, '：') && !Marks.contains(text, ':')
            || SIGNER.matcher(text).lookingAt());
  }
}
