package org.yandu.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yandu.markup.Piece.Paragraph;
import org.yandu.markup.Piece.Shape;

class MarkupTest {
  @Test
  void plainWordsStayAsTheyWereTyped() {
    String typed = "甲乙\n    丙丁\n\n<b>戊</b> 3*4=12，2_3_4 #不是标题";
    Markup read = Markup.of(typed);
    assertTrue(read.isPlain());
    assertEquals("甲乙\n丙丁\n<b>戊</b> 3*4=12，2_3_4 #不是标题", read.words());
  }

  @Test
  void emphasisIsSeenAlsoBesideChinesePunctuation() {
    assertEquals("要[B:“快”]字当头。", shown("要**“快”**字当头。"));
    assertEquals("[B:抓落实]，[I:再抓]落实", shown("**抓落实**，*再抓*落实"));
    assertEquals("第一，[B:（一）准备]后", shown("第一，**（一）准备**后"));
    assertEquals("写 \\[C:a*b]", shown("写 \\\\`a*b`"));
    assertEquals("*不斜*", shown("\\*不斜\\*"));
  }

  @Test
  void listsQuotationsHeadingsAndCodeHaveTheirPlace() {
    Markup read =
        Markup.of("# 题\n- 一\n  1. 甲\n  2. 乙\n- 二\n\n> 引\n> > 深\n\n```\na  b\n```\n---\n尾");
    assertEquals(
        List.of(
            "HEADING1:题",
            "•1:一",
            "1.2:甲",
            "2.2:乙",
            "•1:二",
            ">1:引",
            ">2:深",
            "CODE:a  b",
            "RULE",
            "尾"),
        read.pieces().stream().map(MarkupTest::line).toList());
  }

  @Test
  void aTableHasRowsOfCells() {
    Markup read = Markup.of("| 年 | 数 |\n|---|---|\n| 2023 | **5** |\n");
    var table = assertInstanceOf(Piece.Table.class, read.pieces().getFirst());
    assertEquals(2, table.rows().size());
    assertTrue(table.rows().get(1).get(1).getFirst().is(Run.Emphasis.BOLD));
    assertEquals("年 | 数\n2023 | 5", read.words());
  }

  @Test
  void linksKeepWordsAndAddress() {
    assertEquals("[见这里>http://x.cn/a]", shown("[见这里](http://x.cn/a)"));
    String own = "yandu://note/0190f2aa-0000-7000-8000-000000000001";
    assertEquals("参看 [" + own + ">" + own + "]。", shown("参看 " + own + "。"));
    assertEquals("图", shown("![图](file:///etc/passwd)"));
  }

  @Test
  void whatLooksLikeTheDefinitionOfALinkIsNotSwallowed() {
    assertEquals("[注]: 另查\n正文", Markup.of("[注]: 另查\n正文").words());
  }

  @Test
  void noTextIsTooDeepOrTooLong() {
    String deep = ">".repeat(5000) + " 底";
    assertTrue(Markup.of(deep).words().endsWith("底"));
    String nested = "*a **b ".repeat(3000) + "底" + "** *".repeat(3000);
    assertTrue(Markup.of(nested).words().contains("底"));
    String lists = "- ".repeat(5000) + "底";
    assertTrue(Markup.of(lists).words().endsWith("底"));
    assertTrue(Markup.of("[".repeat(20_000) + "底").words().endsWith("底"));
    String longest = "字".repeat(100_000) + "\n**尾**";
    assertEquals(longest.replace("\n", ""), Markup.of(longest).words().replace("\n", ""));
    assertEquals("", Markup.of("").words());
  }

  @Test
  void theHelpForAsterisksIsNeverLeftBehind() {
    for (String typed :
        List.of("`要**“快”**字`", "```\n要**“快”**字\n```", "[要**“快”**字](x要**“快”**字)", "\uFDD0甲")) {
      String all = Markup.of(typed).pieces().toString();
      assertFalse(all.contains("\uFDD0"), all);
    }
  }

  private static String shown(String markdown) {
    return runs(assertInstanceOf(Paragraph.class, Markup.of(markdown).pieces().getFirst()).runs());
  }

  private static String line(Piece piece) {
    if (!(piece instanceof Paragraph paragraph)) {
      return piece instanceof Piece.Rule ? "RULE" : "TABLE";
    }
    var place = paragraph.place();
    String head = paragraph.shape() == Shape.PARAGRAPH ? "" : paragraph.shape().name();
    if (paragraph.level() > 0) {
      head += paragraph.level();
    }
    if (place.lists() > 0) {
      head += place.marker() + place.lists();
    }
    if (place.quotations() > 0) {
      head += ">" + place.quotations();
    }
    return (head.isEmpty() ? "" : head + ":") + runs(paragraph.runs());
  }

  private static String runs(List<Run> runs) {
    return runs.stream().map(MarkupTest::run).collect(Collectors.joining());
  }

  private static String run(Run run) {
    String text = run.text();
    if (run.link().isPresent()) {
      return "[" + text + ">" + run.link().get() + "]";
    }
    String how =
        run.emphasis().stream()
            .map(e -> e.name().substring(0, 1))
            .sorted()
            .collect(Collectors.joining());
    return how.isEmpty() ? text : "[" + how + ":" + text + "]";
  }
}
