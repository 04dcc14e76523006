package org.yandu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {
  private static final String SPEECH =
      """
      = 在全县水利会议上的讲话
      @ 陈望川 副县长
      ~ （2024年3月5日）
      同志们：
      # 一、肯定成绩
      去年修渠十里。
      # 二、明确任务
      ## （一）抓清淤
      先清上游。
      再清中游。
      最后清下游。
      ## （二）抓绿化
      + 一是栽树，两岸各栽一行。
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "再清中游 | 再清中游。 | 第二部分（一）第2段",
        "先清 | 下游。 | 第二部分（一）第1—3段",
        "同志们 | 同志们 | 第1段",
        "去年修渠 | 去年 | 第一部分第1段",
        "两岸各栽 | 两岸 | 第二部分（二）第1段",
        "最后清 | 两岸各 | 第二部分（一）第3段至（二）第1段",
        "去年 | 先清上 | 第一部分第1段至第二部分（一）第1段",
        "（一）抓 | （一）抓清淤 | 第二部分（一）",
        "（一）抓 | 先清 | 第二部分（一）第1段",
        "十里。 | 先清 | 第一部分第1段至第二部分（一）第1段",
      })
  void aPlaceIsNamedByPartAndParagraph(String from, String to, String place) {
    assertEquals("《在全县水利会议上的讲话》（陈望川，2024年3月5日），" + place, cite(SPEECH, from, to));
  }

  @Test
  void theTitleItselfHasNoPlace() {
    assertEquals("《在全县水利会议上的讲话》（陈望川，2024年3月5日）", cite(SPEECH, "在全县", "讲话"));
  }

  @Test
  void whatTheSourceDoesNotGiveIsLeftOut() {
    assertEquals("《纪要》，第2段", cite("= 纪要\n第一句。\n第二句。\n", "第二句", "第二句"));
    assertEquals("《纪要》（赵一），第1段", cite("= 纪要\n@ 赵一\n第一句。\n", "第一句", "第一句"));
    assertEquals("《sketch》，第1段", cite("只有一段。\n", "一段", "一段"));
  }

  @Test
  void aLawIsCitedByArticle() {
    String law =
        """
        = 某县河道管理办法
        # 第一章 总则
        第一条 为了管好河道，制定本办法。
        # 第二章 职责
        第十条 沿河单位应当清淤。
        第十条之一 沿河住户应当配合。
        """;
    assertEquals("《某县河道管理办法》，第二章第十条", cite(law, "沿河单位", "清淤"));
    assertEquals("《某县河道管理办法》，第二章第十条之一", cite(law, "沿河住户", "配合"));
    assertEquals("《某县河道管理办法》，第一章第一条至第二章第十条", cite(law, "为了管好", "清淤"));
  }

  @Test
  void clausesAndItemsOfAnArticleAreNamed() {
    String law =
        """
        = 某县河道管理办法
        # 第二章 职责
        + 第三条，河道由乡镇管理。
        下列行为禁止：
        （一）倾倒垃圾；
        （二）擅自取沙。
        + 第四条，本办法自公布之日起施行。
        """;
    assertEquals("《某县河道管理办法》，第二章第三条第一款", cite(law, "乡镇管理", "乡镇管理"));
    assertEquals("《某县河道管理办法》，第二章第三条第二款第（二）项", cite(law, "擅自", "取沙"));
    assertEquals("《某县河道管理办法》，第二章第四条", cite(law, "公布之日", "施行"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、总体要求 | 第一部分",
        "二十一．完善机制 | 第二十一部分",
        "第三部分：工作打算 | 第三部分",
        "第十二章 附则 | 第十二章",
        "（三）抓落实 | （三）",
        "(12)抓落实 | （12）",
        "3．抓好验收 | 第3点",
        "4)抓好验收 | 第4点",
        "2.1 数据来源 | 第2.1节",
        "关于“三抓”的几点体会： | “关于‘三抓’的几点体会”",
        "把河道治理摆在更加突出的位置来抓并且长期坚持下去不动摇 | “把河道治理摆在更加突出的位置来抓并且长期坚持下去…”",
      })
  void aSectionIsCalledAfterItsNumberOrItsWords(String heading, String label) {
    assertEquals(label, PlaceInWork.label(heading));
  }

  @Test
  void titleMarksInsideATitleBecomeSingleOnes() {
    assertEquals("《关于学习〈河道管理办法〉的通知》，第1段", cite("= 关于学习《河道管理办法》的通知\n请学习。\n", "请", "请"));
    assertEquals("《河道管理办法》，第1段", cite("= 《河道管理办法》\n请学习。\n", "请学", "请学"));
  }

  @Test
  void aRangeOverTwoWorksNamesBoth() {
    assertEquals("《甲》，第2段至《乙》（赵一），第1段", cite("= 甲\n甲一。\n甲二。\n= 乙\n@ 赵一\n乙一。\n", "甲二", "乙一"));
  }

  @Test
  void whereOnePersonAfterAnotherSpeaksTheSpeakerIsTheOneInTurn() {
    Document plain = SketchedDocument.of("= 座谈纪要\n@ 主持人\n赵一：我先说。\n钱二：我补充。\n");
    Work work = plain.works().getFirst();
    Block first = plain.blocks().get(2);
    Block second = plain.blocks().get(3);
    var turns = List.of(turn("赵一", first.range()), turn("钱二", second.range()));
    var taking =
        new Work(
            work.range(),
            work.title(),
            work.subtitle(),
            work.speaker(),
            work.date(),
            work.occasion(),
            work.sections(),
            turns);
    var document =
        new Document(
            plain.source(),
            plain.text(),
            Optional.empty(),
            plain.blocks(),
            List.of(taking),
            List.of());
    assertEquals("《座谈纪要》（钱二），第2段", Citation.of(document, second.range()).text());
    assertEquals("《座谈纪要》", Citation.of(document, plain.blocks().getFirst().range()).text());
  }

  @ParameterizedTest
  @CsvSource({"1,一", "10,十", "12,十二", "20,二十", "103,一百零三", "110,一百一十", "2005,二千零五"})
  void smallNumbersAreWrittenInChinese(int number, String text) {
    assertEquals(text, ChineseNumber.of(number));
  }

  private static Turn turn(String name, Range range) {
    return new Turn(
        new Speaker(name, List.of()), new Range(range.start(), range.start() + 3), range);
  }

  private static String cite(String sketch, String from, String to) {
    Document document = SketchedDocument.of(sketch);
    int start = document.text().indexOf(from);
    int end = document.text().indexOf(to, start);
    assertTrue(start >= 0 && end >= 0, from + " " + to);
    return Citation.of(document, new Range(start, end + to.length())).text();
  }
}
