package org.yandu.load.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.load.raw.Marks;
import org.yandu.text.Speaker;

/** Reads who speaks from bylines, subtitles and titles; never invents a name. */
final class Bylines {
  private static final String SURNAMES =
      "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐"
          + "费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜"
          + "阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程"
          + "嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙"
          + "叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温"
          + "别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾"
          + "毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖闫付代覃岳涂仝楼原苟邸隋盘仉朴赫图"
          + "趙錢孫鄭馮陳衛蔣韓楊許呂張嚴華魏謝鄒雲蘇馬鳳湯羅畢鄔樂傅齊顧黃蕭葉劉鄧龍賴譚盧駱陸榮龔龐閻聶關饒戴鍾單湯鄺";
  private static final List<String> COMPOUND =
      List.of("欧阳", "司马", "上官", "诸葛", "司徒", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "端木", "歐陽", "諸葛");
  private static final String POST_END =
      "主席|副主席|总理|副总理|总书记|书记|副书记|部长|副部长|省长|副省长|市长|副市长|区长|副区长|县长|副县长|镇长|副镇长|乡长|副乡长|州长|副州长"
          + "|主任|副主任|局长|副局长|秘书长|副秘书长|委员长|副委员长|院长|副院长|检察长|校长|副校长|董事长|总经理|会长|副会长|处长|副处长"
          + "|科长|副科长|司长|副司长|厅长|副厅长|所长|副所长|站长|社长|理事长|常委|委员|组员|成员|代表|教授|研究员|同志|司令员|政委|总统|首相|大使|院士|理事|馆长|台长|行长|总编辑|主编|村长|组长|副组长|队长|议员|議員|主持人|先生|女士|村支书|支书|党委书记|审判长|审判员|陪审员|书记员";
  private static final String TRADITIONAL = "總統書記長員縣區處廳會經檢議員團隊輯執導師國務";
  private static final String SIMPLIFIED = "总统书记长员县区处厅会经检议员团队辑执导师国务";
  private static final Pattern POST = Pattern.compile(".{0,30}(?:" + POST_END + ")");
  private static final Pattern OCCASION_SUBTITLE =
      Pattern.compile(
          "[—\\-]*\\s*(?<name>\\p{IsHan}{2,4}?)(?:同志)?(?:在|于|出席)(?<where>.{2,60}?)(?:上|时|中|期间)?的?(?:重要)?(?:讲话|演讲|发言|致辞|致词|开幕辞|闭幕辞|报告|贺词|主旨演讲|谈话|书面讲话)(?:（.*）|\\(.*\\))?");
  private static final Pattern TITLE_WITH_NAME =
      Pattern.compile(
          "(?<post>.{0,20}?(?:" + POST_END + "))(?<name>\\p{IsHan}{2,3}?)(?:发表|在|出席|作|的|谈|致).*");

  private static final Pattern OFFICE =
      Pattern.compile(
          "\\p{IsHan}{1,24}(?:支部|党委|工委|党组|纪委|团委|妇联|总工会|公司|集团|银行|学院|大学|中学|小学|学校|医院|研究院|研究所|研究室|党校|法院|检察院"
              + "|办公室|办公厅|委员会|街道|社区|中心|协会|报社|电视台|[^内外全小中大]部|[^布格全结]局|[^客餐门大]厅)");

  /** Dynasty before an author's name; day, 著 and 编 after it. */
  private static final Pattern AROUND =
      Pattern.compile(
          "^[\\[［【〔(（]\\p{IsHan}{1,2}[\\]］】〕)）](?=\\s*\\p{IsHan}{2,4}(?:[\\s\\u3000]|$))|[\\s\\u3000]+(?:编著|主编|著|编|撰|译|文|供稿)$|\\s*[(（][^)）]{0,4}\\d{4}年[^)）]{0,8}[)）]$");

  private Bylines() {}

  /** Whether {@code line} names a post or an office first and, after a space, who holds it. */
  static boolean isPostAndName(String line) {
    return parse(line, false).filter(speaker -> !speaker.posts().isEmpty()).isPresent();
  }

  /** The speaker of a line that is nothing but a byline. */
  static Optional<Speaker> parse(String line, boolean marked) {
    String words = withoutMarks(AROUND.matcher(line).replaceAll(""));
    if (words.isEmpty() || hasMark(words)) {
      return Optional.empty();
    }
    List<String> tokens = tokens(words);
    String name = tokens.getLast();
    if (tokens.size() == 1) {
      return alone(name, marked);
    }
    List<String> posts = tokens.subList(0, tokens.size() - 1);
    boolean person =
        isName(name) || marked && name.length() >= 2 && name.length() <= 4 && isHan(name);
    String last = simple(posts.getLast());
    boolean post = marked || POST.matcher(last).matches() || OFFICE.matcher(last).matches();
    return person && post ? Optional.of(new Speaker(name, posts)) : Optional.empty();
  }

  /** A post whose holder's name the source hides: 市长 ***, 书记 某某. */
  static boolean isMasked(String line) {
    int name = line.length();
    while (name > 0 && "*＊×某○".indexOf(line.charAt(name - 1)) >= 0) {
      name--;
    }
    String post = line.substring(0, name).strip();
    return line.length() - name >= 2 && !post.isEmpty() && POST.matcher(simple(post)).matches();
  }

  /** The characters of posts as the pattern writes them. */
  private static String simple(String post) {
    var simple = new StringBuilder(post.length());
    for (int i = 0; i < post.length(); i++) {
      int at = TRADITIONAL.indexOf(post.charAt(i));
      simple.append(at < 0 ? post.charAt(i) : SIMPLIFIED.charAt(at));
    }
    return simple.toString();
  }

  /** Without the dot before and the brackets around. */
  private static String withoutMarks(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && isMark(line.charAt(from))) {
      from++;
    }
    while (to > from
        && (Marks.isSpace(line.charAt(to - 1)) || ")）".indexOf(line.charAt(to - 1)) >= 0)) {
      to--;
    }
    return line.substring(from, to);
  }

  private static boolean isMark(char c) {
    return Marks.isSpace(c) || "●■◆▲★◎○□◇△☆▪•·—（(".indexOf(c) >= 0;
  }

  /** A bare name, or post and name written together: 国务院总理李强. */
  private static Optional<Speaker> alone(String token, boolean marked) {
    if (isName(token)) {
      return Optional.of(new Speaker(token, List.of()));
    }
    for (int length = 3; length >= 2 && token.length() > length + 1; length--) {
      String name = token.substring(token.length() - length);
      String post = token.substring(0, token.length() - length);
      if (isName(name) && POST.matcher(simple(post)).matches()) {
        return Optional.of(new Speaker(name, List.of(post)));
      }
    }
    return marked && token.length() >= 2 && token.length() <= 4 && isHan(token)
        ? Optional.of(new Speaker(token, List.of()))
        : Optional.empty();
  }

  /** 习近平在…的讲话 as a subtitle or a headline. */
  static Optional<Speaker> fromOccasion(String line) {
    Matcher matcher = OCCASION_SUBTITLE.matcher(line);
    if (matcher.matches() && isName(matcher.group("name"))) {
      return Optional.of(new Speaker(matcher.group("name"), List.of()));
    }
    return Optional.empty();
  }

  static boolean isOccasion(String line) {
    return OCCASION.matcher(line).matches();
  }

  private static final Pattern OCCASION =
      Pattern.compile(
          "[—\\-]*\\s*.{0,6}(?:在|于).{2,80}(?:讲话|演讲|发言|致辞|致词|开幕辞|闭幕辞|报告|贺词|谈话)(?:提纲|摘要|要点|全文)?(?:[（(].*[）)])?");

  /** 国家主席习近平发表… as a title. */
  static Optional<Speaker> fromTitle(String title) {
    Matcher matcher = TITLE_WITH_NAME.matcher(title);
    while (matcher.find()) {
      if (isName(matcher.group("name"))) {
        return Optional.of(new Speaker(matcher.group("name"), List.of(matcher.group("post"))));
      }
      if (matcher.end() >= title.length()) {
        break;
      }
    }
    return fromOccasion(title);
  }

  /** Whether {@code line} is one or more names and nothing else. */
  static boolean areNames(String line) {
    return line.length() <= 30 && !hasMark(line) && tokens(line).stream().allMatch(Bylines::isName);
  }

  static boolean isName(String word) {
    if (word.length() < 2 || word.length() > 4 || !isHan(word)) {
      return false;
    }
    return isCompound(word)
        ? word.length() >= 3
        : word.length() <= 3
            && SURNAMES.indexOf(word.charAt(0)) >= 0
            && "院部局厅署办廳辦".indexOf(word.charAt(word.length() - 1)) < 0
            && !NOT_NAMES.contains(word);
  }

  private static boolean isCompound(String word) {
    for (String surname : COMPOUND) {
      if (word.startsWith(surname)) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> NOT_NAMES =
      Set.of(
          "关于", "通知", "通报", "平安", "高度", "全面", "全体", "公告", "任务", "经验", "安全", "计划", "方案", "方法", "程序",
          "时间", "和谐", "文明", "文件", "成果", "成绩", "强化", "国家", "农业", "水利", "金融", "教育", "于是", "下篇", "上篇",
          "常委会", "党委会", "总则", "古文", "白话文", "云南", "江苏", "江西", "安徽", "宁夏", "石家庄", "利民", "相关", "连续",
          "后记", "别册", "景区", "路线", "应急", "万能", "全文", "时代", "方针", "纪律", "纪要", "成员", "解放", "解说", "应用",
          "管理", "包括", "单位", "经济", "广场", "广州", "武汉", "沈阳", "温州", "常州", "贵州");

  private static List<String> tokens(String words) {
    var tokens = new ArrayList<String>();
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || Marks.isSpace(words.charAt(i))) {
        if (i > start) {
          tokens.add(words.substring(start, i));
        }
        start = i + 1;
      }
    }
    int size = tokens.size();
    int first = size;
    while (first > 0 && size - first < 3 && tokens.get(first - 1).length() == 1) {
      first--;
    }
    if (size - first >= 2) {
      String name = String.join("", tokens.subList(first, size));
      tokens.subList(first, size).clear();
      tokens.add(name);
    }
    return tokens;
  }

  private static boolean hasMark(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Marks.isComma(c)
          || Marks.isFinal(c)
          || Marks.isColon(c)
          || c == '；'
          || c == '《'
          || c == '“') {
        return true;
      }
    }
    return false;
  }

  private static boolean isHan(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Marks.isHan(word.charAt(i)) && word.charAt(i) != '·') {
        return false;
      }
    }
    return true;
  }
}
