package org.yandu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentsLinksTest {
  @Test
  void everyEntryLeadsToTheHeadingWithItsWords() {
    assertEquals(
        List.of("第一章　总则 -> 第一章 总则", "第二章　开放时间 -> 第二章 开放时间"),
        links(
            """
            > 目　录
            > 第一章　总则
            > 第二章　开放时间
            # 第一章 总则
            阅览室为居民开设。
            # 第二章 开放时间
            阅览室每天开放。
            """));
  }

  @Test
  void dotsAndPageNumbersDoNotCount() {
    assertEquals(
        List.of("一、河道整治……2 -> 一、河道整治", "二、2024年的任务\t13 -> 二、2024年的任务"),
        links(
            """
            > 一、河道整治……2
            > 二、2024年的任务\t13
            # 一、河道整治
            河水清了。
            # 二、2024年的任务
            任务很重。
            """));
  }

  @Test
  void entriesWithTheSameWordsLeadToOneHeadingAfterTheOther() {
    Document document =
        SketchedDocument.of(
            """
            > 目录
            > 第一章 桥
            > 第一节 一般规定
            > 第二章 路
            > 第一节 一般规定
            # 第一章 桥
            ## 第一节 一般规定
            桥面要平。
            # 第二章 路
            ## 第一节 一般规定
            路面要宽。
            """);
    List<ContentsLinks.Link> links = ContentsLinks.of(document);
    assertEquals(4, links.size());
    int secondRule = document.text().lastIndexOf("第一节");
    assertEquals(secondRule, links.getLast().target().start());
  }

  @Test
  void entriesLeadToTheTitlesOfWorks() {
    assertEquals(
        List.of("春耕会上的讲话 -> 春耕会上的讲话", "秋收会上的讲话 -> 秋收会上的讲话"),
        links(
            """
            > 春耕会上的讲话
            > 秋收会上的讲话
            = 春耕会上的讲话
            种子要早备。
            = 秋收会上的讲话
            仓库要先修。
            """));
  }

  @Test
  void aLoneLineAboveTheTitleIsNoContentsPage() {
    assertEquals(
        List.of(),
        links(
            """
            > 村史馆开馆
            = 村史馆开馆
            今天开馆。
            """));
  }

  private static List<String> links(String sketch) {
    Document document = SketchedDocument.of(sketch);
    return ContentsLinks.of(document).stream()
        .map(link -> document.shown(link.entry()) + " -> " + document.shown(link.target()))
        .toList();
  }
}
