package org.yandu.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Long texts that repeat themselves as official prose does: stock sentences that return a hundred
 * times, sentences that differ in one word, formulaic openings, short headings, applause.
 */
final class Speech {
  private static final String[] OPENINGS = {
    "同志们，朋友们：", "（热烈鼓掌）", "下面，我讲三点意见。", "我就讲这些，谢谢大家。", "会议由秘书长主持。", "现在，我代表会议作报告，请予审议。",
  };

  private static final String[] STOCK = {
    "要把思想和行动统一到会议的部署上来。",
    "各级各部门务必高度重视，抓好落实。",
    "要加强组织领导，压实工作责任。",
    "要坚持问题导向，补齐短板弱项。",
    "我们的工作还有不少差距，需要认真加以解决。",
    "这是人民群众的热切期盼，也是我们的职责所在。",
    "实践证明，这条路子走得对、走得通、走得稳。",
    "一分部署，九分落实。",
    "对此，全体干部要有清醒的认识。",
    "要一件事情接着一件事情办，一年接着一年干。",
    "关键在人，关键在干，关键在实。",
    "要层层传导压力，确保各项任务落到实处。",
  };

  private static final String[] FRAMES = {
    "要{v}{n}，{v}{n}，切实{v}{n}。",
    "{p}{v}{n}，今年上半年{n}增长百分之{d}，比去年同期提高{d}个百分点。",
    "在{n}方面，我们{v}{n}，取得了{a}的成效。",
    "{s}同志在{p}调研时指出，{n}是{n}的基础，必须{a}地{v}。",
    "从{n}看，{a}、{a}的局面正在形成，但{n}仍然是薄弱环节。",
    "{p}有{d}户农家参加了合作社，户均增收{d}元，{n}也跟着好起来。",
    "没有{n}，就没有{n}；没有{a}的{n}，就谈不上{a}的{n}。",
    "要以{n}为重点，以{n}为抓手，{v}{n}，不断{v}{n}。",
    "到{p}去看一看，就会明白{n}为什么要{v}，{n}为什么不能等。",
    "去年冬天，{p}的{s}带着{d}个人修通了{p}的水渠，{n}从此有了着落。",
    "围绕{n}，要{v}{n}，推动{n}与{n}相互促进。",
    "凡是{v}{n}的地方，{n}就{a}；凡是放松{n}的地方，{n}就上不去。",
    "必须{a}地认识到，{v}{n}不是一朝一夕的事，要有{a}的打算。",
    "有的干部说，{n}太难，{n}太慢；我看难处不在{n}，在于没有{v}{n}。",
    "会议决定，由{s}负责{p}的{n}，{d}月底以前拿出办法，{v}{n}。",
    "一是{v}{n}；二是{v}{n}；三是{v}{n}，让{n}看得见、摸得着。",
  };

  private static final String[] VERBS = {
    "加强", "推进", "深化", "落实", "抓好", "完善", "健全", "巩固", "扩大", "提升", "优化", "强化", "统筹", "规范", "压实",
    "持续改进", "全面推开", "稳步实施", "大力发展", "认真总结", "坚决守住", "重新审视", "着力破解", "精心组织", "逐步放开",
  };

  private static final String[] NOUNS = {
    "组织领导", "统筹协调", "工作责任", "基层治理", "产业结构", "粮食生产", "营商环境", "干部作风", "民生保障", "科技创新", "乡村建设",
    "文化事业", "生态保护", "公共服务", "安全生产", "制度建设", "人才培养", "水利设施", "教育质量", "医疗条件", "市场秩序", "财政收入",
    "监督机制", "群众利益", "对外开放", "老城保护", "山区交通", "企业活力", "城乡差距", "种子和化肥", "街道的议事会", "档案整理", "夜校",
    "渔船检修", "河道", "茶园", "纺织厂的改造", "防汛值班", "电网", "图书室",
  };

  private static final String[] WAYS = {
    "扎实", "明显", "深入", "长远", "稳定", "有序", "主动", "清醒", "细致", "全面", "突出", "坚定", "充分", "持续", "平衡",
  };

  private static final String[] ONE = {
    "河", "云", "青", "石", "柳", "白", "双", "南", "东", "清", "桃", "竹", "沙", "金", "古", "长", "梅", "枫", "鹿",
    "雁",
  };
  private static final String[] TWO = {
    "湾", "岭", "溪", "桥", "塘", "沟", "坪", "渡", "关", "坡", "泉", "浦", "洲", "塔", "井", "墩", "林", "港", "田",
    "屯",
  };
  private static final String[] KINDS = {"市", "县", "镇", "村", "乡", "区", "街道"};
  private static final String[] FAMILY = {
    "赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "卫", "蒋", "沈", "韩", "杨", "朱",
  };
  private static final String[] GIVEN = {
    "志", "文", "国", "建", "春", "海", "明", "秀", "德", "永", "立", "庆", "振", "兰", "田", "根",
  };

  private final Random random;
  private final List<String> said = new ArrayList<>();

  Speech(long seed) {
    this.random = new Random(seed);
  }

  /** At least {@code length} characters in paragraphs, the last one without a line end. */
  String text(int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      text.append(paragraph());
    }
    return text.toString();
  }

  String paragraph() {
    int kind = random.nextInt(100);
    if (kind < 6) {
      return pick(OPENINGS);
    }
    if (kind < 14) {
      return "一二三四五六七八九".charAt(random.nextInt(9)) + "、" + filled("{v}{n}，{v}{n}");
    }
    StringBuilder paragraph = new StringBuilder();
    int sentences = 2 + random.nextInt(8);
    for (int i = 0; i < sentences; i++) {
      paragraph.append(sentence());
    }
    return paragraph.toString();
  }

  String sentence() {
    int kind = random.nextInt(100);
    if (kind < 12) {
      return pick(STOCK);
    }
    if (kind < 18 && !said.isEmpty()) {
      return twin(said.get(random.nextInt(said.size())));
    }
    String sentence = filled(pick(FRAMES));
    said.add(sentence);
    return sentence;
  }

  /** The same with one noun exchanged; for what names none, with a word put before. */
  String twin(String sentence) {
    int start = random.nextInt(NOUNS.length);
    for (int i = 0; i < NOUNS.length; i++) {
      String noun = NOUNS[(start + i) % NOUNS.length];
      if (sentence.contains(noun)) {
        String other = NOUNS[(start + i + 1 + random.nextInt(NOUNS.length - 1)) % NOUNS.length];
        return sentence.replaceFirst(noun, other);
      }
    }
    return "总之，" + sentence;
  }

  String word() {
    return switch (random.nextInt(4)) {
      case 0 -> pick(VERBS);
      case 1 -> pick(WAYS);
      case 2 -> place();
      default -> pick(NOUNS);
    };
  }

  private String filled(String frame) {
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < frame.length(); i++) {
      if (frame.charAt(i) == '{') {
        filled.append(slot(frame.charAt(i + 1)));
        i += 2;
      } else {
        filled.append(frame.charAt(i));
      }
    }
    return filled.toString();
  }

  private String slot(char name) {
    return switch (name) {
      case 'v' -> pick(VERBS);
      case 'n' -> pick(NOUNS);
      case 'a' -> pick(WAYS);
      case 'p' -> place();
      case 's' -> pick(FAMILY) + pick(GIVEN) + (random.nextBoolean() ? pick(GIVEN) : "");
      default -> String.valueOf(2 + random.nextInt(random.nextBoolean() ? 20 : 3000));
    };
  }

  private String place() {
    return pick(ONE) + pick(TWO) + pick(KINDS);
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }
}
