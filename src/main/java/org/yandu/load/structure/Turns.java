package org.yandu.load.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.load.raw.Marks;
import org.yandu.load.raw.Scheme;
import org.yandu.text.Range;
import org.yandu.text.Speaker;
import org.yandu.text.Turn;

/** Finds the labels that say who speaks next (主席：…) and what each of them says. */
final class Turns {
  private static final int LONGEST_LABEL = 24;
  private static final int LONGEST_FIELD = 60;
  private static final int LONGEST_WORD = 8;
  private static final Pattern PERSON =
      Pattern.compile(
          ".*(?:[长長]|主席|议员|議員|代表|委员|委員|书记|書記|主任|主持人|记者|記者|教授|先生|女士|同志|总理|部门|负责人|發言人|发言人|律师|法官|原告|被告|证人|问|答|問|日报|时报|晚报|电视台|广播公司|通讯社|新华社|人民网|网友)|[甲乙丙丁]"
              + "|\\p{IsHan}{1,3}(?:委員|委员|議員|议员|院長|院长|部長|部长|次長|秘書長|秘书长|局長|局长|處長|署長|主任)\\p{IsHan}{2}");
  private static final Pattern NO_SPEAKER =
      Pattern.compile(
          ".*(?:如下|指出|强调|出席|列席|缺席|附件|主题|地点|时间|记录|内容|单位|参加|抄送).*|.*(?:讲话|说|说道|讲|講|道|曰|云|问道|写道|认为|要求|表示)");
  private static final Pattern CAPITALS =
      Pattern.compile("[A-Z][A-Z .'’\\-]{0,30}(?:：|:(?=\\s|\\p{IsHan}))\\s*");
  static final int FEWEST = 3;

  private Turns() {}

  /** Before lines are joined: no line that opens a turn may continue the line above. */
  static void markLabels(List<Line> lines) {
    Map<String, Integer> counts = new HashMap<>();
    int all = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      line.labelLength = isField(lines, i) ? 0 : labelLength(line);
      if (line.labelLength > 0) {
        counts.merge(label(line), 1, Integer::sum);
        all++;
      }
    }
    all += all < 2 ? 0 : others(lines, counts, all);
    boolean turns =
        all >= FEWEST && counts.size() > 1 && counts.values().stream().anyMatch(n -> n > 1);
    for (Line line : lines) {
      if (line.labelLength > 0 && turns) {
        line.become(LineKind.TURN, "speaker label", .9);
        line.number = null;
      } else {
        line.labelLength = 0;
      }
    }
  }

  /**
   * A newspaper that asks again and again is named like nobody, but it takes turns with somebody.
   */
  private static int others(List<Line> lines, Map<String, Integer> counts, int persons) {
    Map<String, Integer> words = new HashMap<>();
    for (Line line : lines) {
      int length = wordLength(line);
      if (length > 0) {
        words.merge(line.text.substring(0, length), 1, Integer::sum);
      }
    }
    words.values().removeIf(count -> count < FEWEST || count > 2 * persons || 3 * count < persons);
    int found = 0;
    for (Line line : lines) {
      int length = wordLength(line);
      if (length > 0 && words.containsKey(line.text.substring(0, length))) {
        line.labelLength = length + 1;
        counts.merge(label(line), 1, Integer::sum);
        found++;
      }
    }
    return found;
  }

  /** Length of the one word before the colon of a whole sentence, 0 when there is none. */
  private static int wordLength(Line line) {
    String text = line.text;
    if (line.kind != LineKind.BODY || line.labelLength > 0 || !Marks.endsSentence(text)) {
      return 0;
    }
    int i = 0;
    while (i < Math.min(text.length(), LONGEST_WORD) && Marks.isHan(text.charAt(i))) {
      i++;
    }
    boolean label = i >= 2 && i + 1 < text.length() && Marks.isColon(text.charAt(i));
    return label && !NO_SPEAKER.matcher(text.substring(0, i)).matches() ? i : 0;
  }

  /** 主持人：某某 among 时间、地点 and the like is a field of the record, nobody speaks there. */
  private static boolean isField(List<Line> lines, int i) {
    boolean after = i > 0 && lines.get(i - 1).kind == LineKind.PROVENANCE;
    boolean before = i + 1 < lines.size() && lines.get(i + 1).kind == LineKind.PROVENANCE;
    if ((after || before)
        && lines.get(i).text.length() <= LONGEST_FIELD
        && labelLength(lines.get(i)) > 0
        && !Marks.endsSentence(lines.get(i).text)) {
      lines.get(i).kind = LineKind.PROVENANCE;
      return true;
    }
    return false;
  }

  private static String label(Line line) {
    String label = line.text.substring(questionNumber(line), line.labelLength - 1);
    if (Marks.isLatin(label.charAt(0))) {
      return label.replaceAll("[:：\\s]+$", "");
    }
    String bare = Marks.bare(label);
    return bracket(bare.charAt(0)) == 0 ? bare : bare.replaceAll("[【】\\[\\]［］]", "");
  }

  /** Length of the number before the label in 7. 林大輝議員：…, 0 where there is none. */
  private static int questionNumber(Line line) {
    boolean arabic = line.number != null && line.number.scheme() == Scheme.ARABIC;
    if (!arabic && !(line.kind == LineKind.TURN && Marks.isDigit(line.first()))) {
      return 0;
    }
    int i = 0;
    while (i < line.text.length() && Marks.isDigit(line.text.charAt(i))) {
      i++;
    }
    return Math.min(i + 1, line.text.length());
  }

  /** Length of the label with its colon, 0 when the line names nobody. */
  private static int labelLength(Line line) {
    boolean numbered = line.number != null && line.number.scheme() == Scheme.ARABIC;
    if (line.kind != LineKind.BODY && line.kind != LineKind.SALUTATION && !numbered) {
      return 0;
    }
    String text = line.text;
    int start = questionNumber(line);
    char closer = bracket(text.charAt(start < text.length() ? start : 0));
    if (closer != 0) {
      return bracketed(text, start, closer);
    }
    if (Marks.isLatin(text.charAt(0))) {
      Matcher capitals = CAPITALS.matcher(text);
      return capitals.lookingAt() ? capitals.end() : 0;
    }
    int limit = Math.min(text.length(), start + LONGEST_LABEL);
    int open = 0;
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (Marks.isColon(c)) {
        String label = Marks.bare(text.substring(start, i));
        return isPerson(label) ? i + 1 : 0;
      }
      open += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
      if (!Marks.isHan(c) && c != '·' && !Marks.isSpace(c) && open == 0 && c != '）' && c != ')') {
        return 0;
      }
    }
    return 0;
  }

  private static char bracket(char open) {
    return switch (open) {
      case '【' -> '】';
      case '[' -> ']';
      case '［' -> '］';
      default -> 0;
    };
  }

  /** 【某某】 or [某某]： before what is said. */
  private static int bracketed(String text, int start, char closer) {
    int close = text.indexOf(closer, start);
    if (close < 0
        || close > start + LONGEST_LABEL
        || close + 1 >= text.length()
        || !isPerson(Marks.bare(text.substring(start + 1, close)))) {
      return 0;
    }
    return Marks.isColon(text.charAt(close + 1)) ? close + 2 : close + 1;
  }

  private static boolean isPerson(String label) {
    if (label.isEmpty() || NO_SPEAKER.matcher(label).matches()) {
      return false;
    }
    String plain = label.replaceFirst("[（(].*$", "");
    return PERSON.matcher(plain).matches() || Bylines.isName(plain);
  }

  /** After works are known: everything before the first turn that is no head is front matter. */
  static void find(Draft draft) {
    for (WorkDraft work : draft.works) {
      var turns = new ArrayList<Turn>();
      for (int i = work.first; i < work.end; i++) {
        if (draft.lines.get(i).kind == LineKind.TURN) {
          turns.add(turn(draft.lines, i, work.end));
        }
      }
      work.turns = turns;
      if (turns.size() >= FEWEST) {
        frontMatter(draft.lines, work);
      }
    }
  }

  private static Turn turn(List<Line> lines, int first, int workEnd) {
    Line line = lines.get(first);
    int last = first;
    for (int i = first + 1; i < workEnd && continues(lines.get(i)); i++) {
      last = i;
    }
    var label = new Range(line.start, line.offsetOf(line.labelLength - 1) + 1);
    String name = label(line).replaceFirst("[（(].*$", "");
    return new Turn(
        new Speaker(name, List.of()), label, new Range(line.start, lines.get(last).end));
  }

  private static boolean continues(Line line) {
    return switch (line.kind) {
      case BODY, ITEM, BULLET, QUOTATION, SALUTATION, TABLE, PICTURE, NOTE ->
          !line.isHeading() && !Topics.isAction(line);
      default -> false;
    };
  }

  private static void frontMatter(List<Line> lines, WorkDraft work) {
    for (int i = work.first; i < work.end && lines.get(i).kind != LineKind.TURN; i++) {
      Line line = lines.get(i);
      boolean introduces = Marks.isColon(line.last()) && lines.get(i + 1).last() == '。';
      boolean listed =
          line.kind == LineKind.BODY
              && !Marks.isFinal(line.last())
              && line.width() < 40
              && !introduces;
      if (listed || line.kind == LineKind.BYLINE || line.kind == LineKind.LABEL) {
        line.become(LineKind.FRONT, "before the first turn", .8);
      }
    }
  }
}
