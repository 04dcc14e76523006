package org.yandu.load.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.yandu.load.raw.Marks;
import org.yandu.load.raw.Numbered;

/** First stage: what every line looks like by itself; the first rule that matches wins. */
final class LineKinds {
  static final float HEADING_WIDTH = 40;

  private static final Pattern CONTENTS_LINE =
      Pattern.compile("[^.…·\\t]{1,60}?(?:[.．…·⋯ \\u3000]{3,}|\\t+)\\s*[-—－]?\\d{1,4}[-—－]?");
  private static final Pattern DOCUMENT_NUMBER =
      Pattern.compile(
          "\\p{IsHan}{2,30}令\\s*第\\s*[\\d一二三四五六七八九十百]{1,5}\\s*号|[（(]\\d{4}[）)]\\p{IsHan}[\\p{IsHan}\\d]{2,16}号|\\p{IsHan}{0,14}\\s?[〔\\[（(【]\\d{4}[〕\\]）)】]\\s?第?\\d{1,4}号");
  private static final String YEAR = "(?:\\d{4}|[〇○零一二三四五六七八九]{4})\\s*年";
  private static final String DAY =
      "\\s*[\\d一二三四五六七八九十]{1,3}\\s*月(?:\\s*[\\d一二三四五六七八九十]{1,3}\\s*日)?";
  private static final String WEEKDAY = "(?:\\s*[（(]?(?:星期|周|週)[一二三四五六日天][）)]?)?";
  private static final Pattern DATE =
      Pattern.compile(
          "[〇○零一二三四五六七八九]{4}\\s*年|[（(]?\\s*"
              + YEAR
              + DAY
              + WEEKDAY
              + "\\s*[）)]?|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}"
              + "|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )?(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{1,2}, \\d{4}"
              + "|\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{4}");
  private static final Pattern DATE_AND_PLACE =
      Pattern.compile("[（(]\\s*" + YEAR + DAY + "[^。]{0,160}[）)]");
  private static final Pattern ADOPTION =
      Pattern.compile(
          "[（(]?(?:"
              + YEAR
              + DAY
              + ")?[^。；]{0,80}(?:通过|公布施行|公布|发布|施行|修订|修正|批准|讨论通过.{0,12}发布|修正案》)[）)]?");
  private static final Pattern ADOPTION_END =
      Pattern.compile(".{4,100}(?:通过|公布|发布|起施行|公布施行|修订|修正|修正案》|批准)[）)]?");
  private static final Pattern SALUTATION =
      Pattern.compile(
          "(?:(?:尊敬的|敬爱的|敬愛的|亲爱的|親愛的).{1,60}|.{0,40}(?:同志们|同志們|各位|代表们|委员们|女士们|女士們|先生们|先生們|朋友们|朋友們|老师们|老師們|同学们|同學們|乡亲们|鄉親們|战友们|孩子们|来宾|來賓|同事)[^。；]{0,20})[：:！!，,]");
  private static final Pattern PROVENANCE =
      Pattern.compile(
          "(?:.{0,30}来源[：:].{0,60}|(?:发表|发布|更新|发文|成文)(?:时间|日期)[：:].{0,60}|原标题[：:].{1,80}"
              + "|(?:记者|作者|撰稿|责任编辑|责编|编辑|校对|审核|通讯员)[：:].{1,40}|[（(](?:责任编辑|责编|编辑|记者)[：:]?.{1,40}[）)]"
              + "|(?:索引号|发文机关|发文字号|主题分类|有效性|标\\s*题)[：:].{0,80})");
  private static final Pattern FIELD =
      Pattern.compile(
          "(?:(?:会议|會議)?(?:时间|地点|议题|時\\s*間|地\\s*點|議題)"
              + "|(?:出席|列席|缺席|请假|請假|参加|参会|參加)(?:人员|单位|人員|單位|委員|官員|人)?|(?:记录|紀\\s*錄|記錄)(?:人|员|員)?)"
              + "[：:].{1,600}|(?:[时時]\\s+[间間]|地\\s+[点點]|主\\s+席|[纪紀]\\s+[录錄])\\s+\\S.{1,80}");
  private static final Pattern SPACED_FIELD =
      Pattern.compile(
          "(?:[记紀记][\\s\\u3000]*[录錄][\\s\\u3000]*[人员員]|主[\\s\\u3000]+持[\\s\\u3000]+人|[时時][\\s\\u3000]*[间間]|地[\\s\\u3000]*[点點]|日[\\s\\u3000]*期|出[\\s\\u3000]*席|列[\\s\\u3000]*席(?:秘書|職員|秘书)?|缺[\\s\\u3000]*席)[\\s\\u3000]*[：:].{1,600}");
  private static final String FIELD_STARTS = "会會时時日地议議出列缺请請参參记記纪紀主";
  private static final String BULLETS = "●■◆▲★◎○□◇△☆▪•·";
  private static final Pattern ATTACHMENT =
      Pattern.compile("附(?:件|录|表)[\\d一二三四五六七八九十]{0,2}[：:][^。；]{1,44}[^。；：:！？，,]");
  private static final Pattern ATTACHED = Pattern.compile("附(?:件|录|表)[\\d一二三四五六七八九十]{1,2}");
  private static final String LABELS =
      " 附件 附录 附表 主题词 抄送 编者按 按语 目录 目次 前言 序言 序 后记 结语 引言 附注 说明 结束语 绪论 绪言 导言 会议内容 会议议程 会议主要内容 ";

  private LineKinds() {}

  /** A date or an adoption that was broken over two lines shows itself only when rejoined. */
  static void again(Line line) {
    if (line.kind == LineKind.BODY && !line.seams.isEmpty() && line.text.length() <= 200) {
      LineKind kind = byWords(line.text);
      line.kind = kind == LineKind.DATE ? kind : line.kind;
    }
  }

  static void classify(List<Line> lines) {
    for (Line line : lines) {
      line.kind = kind(line);
    }
  }

  private static LineKind kind(Line line) {
    LineKind hinted = byHint(line);
    if (hinted != null) {
      return hinted;
    }
    String text = line.text;
    line.number = Numbered.parse(text);
    if (isField(text)) {
      return LineKind.PROVENANCE;
    }
    if (text.length() > 200) {
      return line.number == null ? LineKind.BODY : LineKind.ITEM;
    }
    LineKind kind = byWords(text);
    if (kind != null) {
      return kind;
    }
    return line.number == null ? LineKind.BODY : numbered(line);
  }

  /** 时间：…, 主 席 某某: what a record says of its meeting before it begins. */
  static boolean isField(String text) {
    return FIELD_STARTS.indexOf(text.charAt(0)) >= 0
        && (FIELD.matcher(text).matches() || SPACED_FIELD.matcher(text).matches());
  }

  private static LineKind byHint(Line line) {
    return switch (line.hints.role()) {
      case TABLE -> LineKind.TABLE;
      case PICTURE -> LineKind.PICTURE;
      case NOTE -> LineKind.NOTE;
      case QUOTATION -> LineKind.QUOTATION;
      case SEPARATOR -> LineKind.SEPARATOR;
      case TITLE -> LineKind.TITLE;
      default -> null;
    };
  }

  private static LineKind byWords(String text) {
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    if (isSeparator(text)) {
      return LineKind.SEPARATOR;
    }
    if ((Marks.isDigit(last) || "-—－".indexOf(last) >= 0)
        && mayLead(text)
        && CONTENTS_LINE.matcher(text).matches()) {
      return LineKind.CONTENTS;
    }
    if (last == '号' && DOCUMENT_NUMBER.matcher(text).matches()) {
      return LineKind.DOCUMENT_NUMBER;
    }
    if (isDate(text, first, last)) {
      return LineKind.DATE;
    }
    if ("：:！!，,".indexOf(last) >= 0
        && text.length() < 64
        && mayAddress(text)
        && SALUTATION.matcher(text).matches()) {
      return LineKind.SALUTATION;
    }
    if (PageNotes.isNote(text) || text.length() < 40 && Bylines.isMasked(text)) {
      return LineKind.PROVENANCE;
    }
    if ((first == '—' || first == '─') && isDashed(text)) {
      return LineKind.SUBTITLE;
    }
    if (BULLETS.indexOf(first) >= 0) {
      boolean name = Marks.width(text) <= HEADING_WIDTH && !hasPause(text) && first != '·';
      return name ? LineKind.BYLINE : LineKind.BULLET;
    }
    if (isLabel(text)) {
      return LineKind.LABEL;
    }
    return text.length() <= 120 && mayNameSource(text) && PROVENANCE.matcher(text).matches()
        ? LineKind.PROVENANCE
        : null;
  }

  /** Cheap and sure to be true where {@link #CONTENTS_LINE} matches. */
  private static boolean mayLead(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (".．…·⋯\t".indexOf(c) >= 0 || c == ' ' && text.startsWith("   ", i) || c == '\u3000') {
        return true;
      }
    }
    return false;
  }

  /** Cheap and sure to be true where {@link #SALUTATION} matches. */
  private static boolean mayAddress(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("敬亲親们們位宾賓事".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Cheap and sure to be true where {@link #PROVENANCE} matches. */
  private static boolean mayNameSource(String text) {
    return Marks.contains(text, '：')
        || Marks.contains(text, ':')
        || text.charAt(0) == '（'
        || text.charAt(0) == '(';
  }

  private static boolean isDate(String text, char first, char last) {
    if ("年日月天一二三四五六".indexOf(last) >= 0 || Marks.isDigit(last) || last == '）' || last == ')') {
      if (DATE.matcher(text).matches() || DATE_AND_PLACE.matcher(text).matches()) {
        return true;
      }
    }
    boolean bracket = first == '（' || first == '(';
    return text.length() <= 120
        && (bracket || Marks.isDigit(first))
        && ADOPTION_END.matcher(text).matches()
        && ADOPTION.matcher(text).matches();
  }

  private static boolean isSeparator(String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("*#=-—_~·◇☆※─━".indexOf(c) >= 0) {
        marks++;
      } else if (!Marks.isSpace(c)) {
        return false;
      }
    }
    return marks >= 3;
  }

  private static boolean isDashed(String text) {
    return text.startsWith("——")
        && text.length() > 3
        && !Marks.endsWithMark(text)
        && !Marks.contains(text, '。')
        && Marks.width(text) <= HEADING_WIDTH + 10;
  }

  private static boolean hasPause(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Marks.isComma(c) || Marks.isFinal(c) || c == '；' || c == '、' && i > 30) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLabel(String text) {
    if (text.charAt(0) == '附' && text.length() < 50 && ATTACHMENT.matcher(text).matches()) {
      return true;
    }
    if (text.length() > 12 || "附主抄编按目前序后结引说绪导会".indexOf(text.charAt(0)) < 0) {
      return false;
    }
    String bare = Marks.bare(text);
    int colon = bare.isEmpty() ? -1 : bare.length() - 1;
    String word = colon > 0 && Marks.isColon(bare.charAt(colon)) ? bare.substring(0, colon) : bare;
    return LABELS.contains(" " + word + " ") || ATTACHED.matcher(word).matches();
  }

  private static LineKind numbered(Line line) {
    return line.number.scheme().canBeHeading() && isHeadingLike(line)
        ? LineKind.HEADING
        : LineKind.ITEM;
  }

  /** Short, without a full stop inside and without a mark at its end; 第一章 may stand alone. */
  static boolean isHeadingLike(Line line) {
    return line.width() <= HEADING_WIDTH
        && (line.text.length() > line.number.length() || line.number.scheme().level() <= 3)
        && !Marks.contains(line.text, '。')
        && !Marks.contains(line.text, '；')
        && !isReference(line)
        && !Marks.endsWithMark(line.text);
  }

  /** （一）及（二） answers two questions at once, it heads nothing. */
  private static boolean isReference(Line line) {
    String rest = line.text.substring(line.number.length()).strip();
    return rest.length() > 1
        && "及和至与與、或".indexOf(rest.charAt(0)) >= 0
        && Numbered.parse(rest.substring(1).strip() + " ") != null;
  }
}
