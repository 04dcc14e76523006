package org.yandu.load.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.yandu.load.raw.Hints;
import org.yandu.load.raw.Marks;
import org.yandu.load.raw.Scheme;

/**
 * The headings of a record of turns, which nothing numbers: points of the agenda by their names,
 * and the lines that stand alone above somebody's turn.
 */
final class Topics {
  static final String AGENDA_RULE = "agenda";

  private static final float WIDEST = 45;
  private static final int LONGEST_CHAIN = 3;
  private static final String TRADITIONAL = "議員質詢覆頭書發聲報會續讀階體過結選舉誓為暫議恢復辯論審委緊";
  private static final String SIMPLIFIED = "议员质询复头书发声报会续读阶体过结选举誓为暂议恢复辩论审委紧";

  private static final Pattern AGENDA =
      Pattern.compile(
          "(?:议员|政府|委员会|私人)?(?:议案|法案)(?:[首二三]读)?|提交(?:文件|报告)|呈请|呈请书|发言|声明|个人解释|会议程序"
              + "|议员质询的(?:口头|书面)答复|[急紧]切质询|(?:恢复)?法案[首二三]读(?:辩论)?|全体委员会审议阶段|宣誓|就职誓言"
              + "|休会待续(?:议案)?|暂停会议|下次会议|会议开始|会议结束|休会|选举主席|委员会报告|致谢议案");
  private static final Pattern STAGE = Pattern.compile("(?:恢復|恢复|繼續|继续).{0,60}(?:辯論|辩论|審議|审议)");
  private static final Pattern PERSON =
      Pattern.compile(".*(?:議員|议员|先生|女士|博士|教授|委员|委員|[长長])(?:\\s*[,，].*)?");

  private final List<Line> lines;
  private final int firstTurn;

  private Topics(List<Line> lines, int firstTurn) {
    this.lines = lines;
    this.firstTurn = firstTurn;
  }

  static void find(Draft draft) {
    for (WorkDraft work : draft.works) {
      List<Line> lines = draft.lines.subList(work.first, work.end);
      int first = 0;
      while (first < lines.size() && lines.get(first).kind != LineKind.TURN) {
        first++;
      }
      long turns = lines.stream().filter(line -> line.kind == LineKind.TURN).count();
      if (turns >= Turns.FEWEST) {
        new Topics(lines, first).run();
      }
    }
  }

  private void run() {
    boolean any = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (mayBeTopic(line) && isAgenda(line)) {
        line.become(LineKind.HEADING, AGENDA_RULE, .9);
      } else if (line.kind == LineKind.TURN && i > firstTurn) {
        any |= chainAbove(i);
      } else if (i > firstTurn && isCounted(line)) {
        line.become(LineKind.ITEM, "numbered by the speaker", .7);
      }
    }
    if (any) {
      chainAbove(firstTurn);
    }
  }

  /** What somebody counts while speaking heads nothing in the record. */
  private static boolean isCounted(Line line) {
    return line.kind == LineKind.HEADING
        && line.number != null
        && line.number.scheme().level() > Scheme.CHINESE.level()
        && line.hints.headingLevel() == 0;
  }

  /** Above the first turn only the line that touches it counts: the rest is front matter. */
  private boolean chainAbove(int turn) {
    int i = turn - 1;
    while (i > 0 && isAction(lines.get(i))) {
      i--;
    }
    int last = i;
    boolean first = turn == firstTurn;
    int longest = first ? 1 : LONGEST_CHAIN;
    while (i >= 0 && last - i < longest && mayBeTopic(lines.get(i))) {
      i--;
    }
    if (i == last || i >= 0 && !first && !closes(lines.get(i), turn)) {
      return false;
    }
    for (int at = i + 1; at <= last; at++) {
      Line line = lines.get(at);
      if (at > i + 1 && STAGE.matcher(line.text).matches()) {
        line.become(LineKind.SUBTITLE, "stage of a debate", .8);
      } else {
        line.become(LineKind.HEADING, "topic above a turn", .75);
      }
    }
    return true;
  }

  /** Whether a topic may follow: what is being said has come to its end. */
  private boolean closes(Line line, int turn) {
    boolean numbered = Marks.isDigit(lines.get(turn).first());
    return numbered || !line.kind.flows() || Marks.endsWithMark(line.text) || isAction(line);
  }

  static boolean isAgenda(Line line) {
    String bare = Marks.bare(line.text);
    var simple = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      int at = TRADITIONAL.indexOf(bare.charAt(i));
      simple.append(at < 0 ? bare.charAt(i) : SIMPLIFIED.charAt(at));
    }
    return bare.length() <= 12 && AGENDA.matcher(simple).matches();
  }

  private static boolean mayBeTopic(Line line) {
    if (line.kind != LineKind.BODY
        || line.text.length() < 2
        || line.text.length() > 2 * WIDEST
        || line.width() > WIDEST
        || line.seams.size() > 1
        || line.hints.role() != Hints.Role.TEXT
        || !isHeadline(line.text)) {
      return false;
    }
    return isAgenda(line) || !PERSON.matcher(line.text).matches();
  }

  /** Words alone: no clause, no leader, no figure at the end as in a table. */
  private static boolean isHeadline(String text) {
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    boolean word = Marks.isHan(first) || Marks.isOpener(first) || Marks.isLatin(first);
    if (!word || first == '(' || first == '（' || Marks.endsWithMark(text)) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Marks.isComma(c) || c == '。' || c == '；' || c == '…') {
        return false;
      }
    }
    return last != '.' && !Marks.isDigit(last) && !text.contains("...");
  }

  /** (議員舉手) and other stage directions stand between turns. */
  static boolean isAction(Line line) {
    return line.number == null
        && (line.first() == '(' || line.first() == '（')
        && Marks.isCloser(line.last())
        && line.width() < 30;
  }
}
