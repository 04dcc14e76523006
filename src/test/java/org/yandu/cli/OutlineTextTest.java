package org.yandu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yandu.i18n.Language;
import org.yandu.i18n.Texts;
import org.yandu.load.Loader;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.PageMark;
import org.yandu.text.Range;
import org.yandu.text.Section;
import org.yandu.text.Source;
import org.yandu.text.Work;

class OutlineTextTest {
  @Test
  void aCollectionIsATreeOfWorksWithTheirSpeakers() throws Exception {
    assertEquals(
        """
        青石镇机关干部学习体会选编
        2 篇
        ├─ 把窗口擦得更亮一些  镇党委委员 副镇长 何远舟  1 段
        └─ 把路走到最后一户  镇党委委员 武装部长 孟小舟  1 段
        """,
        outline("two-speeches.txt"));
  }

  @Test
  void headingsOfOneWorkStandUnderItsTitle() throws Exception {
    assertEquals(
        """
        在护林员培训会上的讲话
        镇党委书记 孟小舟  （2025年2月18日）  3 段
        ├─ 一、巡山要走到
        └─ 二、报警要及时
        """,
        outline("page-with-navigation.html"));
  }

  @Test
  void tablesAndPicturesAreCountedAndDoubtIsSaid() {
    String text = "讲话\n一、怎么看\n甲\t乙\n\uFFFC";
    var heading = new Range(3, 8);
    var unsure = new Section(heading, new Range(3, 14), 1, false, "test", 0.62, List.of());
    assertEquals(
        """
        讲话
        1 张表  1 幅图
        0 段
        └─ 一、怎么看  ？62%
        """,
        OutlineText.of(sketch(text, unsure), Texts.of(Language.ZH)));
  }

  @Test
  void longTitlesAreCutToTheTerminalOnlyAndKeepWhatFollows() {
    String words = "一、" + "把水渠修到田头".repeat(9);
    String text = "讲话\n" + words + "\n";
    var heading = new Range(3, 3 + words.length());
    var section = new Section(heading, heading, 1, false, "test", 0.5, List.of());
    Texts texts = Texts.of(Language.ZH);
    String whole = OutlineText.of(sketch(text, section), texts);
    assertTrue(whole.contains(words + "  ？50%"), whole);
    String cut = OutlineText.of(sketch(text, section), texts, 40).lines().toList().getLast();
    assertEquals("└─ 一、把水渠修到田头把水渠修到…  ？50%", cut);
  }

  @Test
  void anArticleGoesOnWithItsFirstWordsAndSaysItsPage() {
    String article = "第二条　水渠由各村分段管护，每年春秋两季各清淤一次，费用由受益的农户按亩分摊，不得拖欠。";
    String text = "讲话\n" + article + "\n";
    var section =
        new Section(
            new Range(3, 6), new Range(3, 3 + article.length()), 1, true, "t", 1, List.of());
    Document bare = sketch(text, section);
    var document =
        new Document(
            bare.source(),
            text,
            bare.title(),
            List.of(
                block(BlockKind.TITLE, 0, 2), block(BlockKind.PARAGRAPH, 3, 3 + article.length())),
            bare.works(),
            List.of(new PageMark(0, "1"), new PageMark(3, "iv"), new PageMark(20, "9")));
    assertEquals(
        "└─ 第二条 水渠由各村分段管护，每年春秋两季各清淤一 …  第 iv 页",
        OutlineText.of(document, Texts.of(Language.ZH)).lines().toList().getLast());
  }

  private static Document sketch(String text, Section section) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(block(BlockKind.TITLE, 0, 2));
    blocks.add(block(BlockKind.HEADING, section.heading().start(), section.heading().end()));
    int table = text.indexOf("甲");
    if (table > 0) {
      blocks.add(block(BlockKind.TABLE, table, table + 3));
      blocks.add(block(BlockKind.PICTURE, table + 4, table + 5));
    }
    var whole = new Range(0, text.length());
    var work =
        new Work(
            whole,
            Optional.of(new Range(0, 2)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(section),
            List.of());
    var source = new Source("a.txt", "0".repeat(64), "txt", "UTF-8", 0);
    return new Document(source, text, Optional.empty(), blocks, List.of(work), List.of());
  }

  private static Block block(BlockKind kind, int start, int end) {
    int level = kind == BlockKind.HEADING ? 1 : 0;
    return new Block(kind, new Range(start, end), level, List.of(), "test", 1);
  }

  private static String outline(String name) throws Exception {
    Path file = Path.of("src/test/resources/org/yandu/load/cases").resolve(name);
    return OutlineText.of(Loader.standard().load(file), Texts.of(Language.values()[0]));
  }
}
