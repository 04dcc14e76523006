package org.yandu.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yandu.note.HighlightColor;
import org.yandu.note.Label;
import org.yandu.text.SketchedDocument;

/** What notes are on and what they are filed under, in exports. */
class FiledNotesTest {
  @Test
  void notesOnSectionsStandUnderTheirHeadings() {
    var sketch =
        new StudyNotesSketch(MarkdownWriterTest.SPEECH)
            .mark("二是化肥", "够用。", HighlightColor.RED)
            .filed(new Label("figures", true, List.of("农资")), "")
            .note("查库存")
            .mark("二、抓好水利", "二、抓好水利", HighlightColor.BLUE)
            .filed(new Label("好标题", false, List.of()), "李望")
            .noteOnSection("二、抓好水利", "层次**清楚**", new Label("outline", false, List.of()), "")
            .noteOnSection("（一）备足农资", "先种后肥", Label.NONE, "王川")
            .noteOnSection("三、没有了的", "还要看", Label.NONE, "");
    assertEquals(
        """
        ## 一、抓好春耕
        ### （一）备足农资
        先种后肥
        *来自：王川*
        > 二是化肥，储备要够用。
        ——《在春耕会上的讲话》（陈望川，2024年3月5日），第一部分（一）第2段
        *红色下划线　★重要　种类：数据　标签：农资*
        **心得**：查库存
        ## 二、抓好水利
        层次**清楚**
        *种类：提纲*
        > 二、抓好水利
        ——《在春耕会上的讲话》（陈望川，2024年3月5日），第二部分
        *蓝色标记　种类：好标题　来自：李望*
        ## 未能定位的摘录
        还要看
        *原在“三、没有了的”一节，原文已改动，请核对*
        """,
        body(sketch));
  }

  @Test
  void aNoteOnAPointWithinALineSaysWhatItIsOn() {
    var document = SketchedDocument.of("= 甲\n# 一、春耕\n+ 一是种子，要早。\n");
    var sketch = new StudyNotesSketch(document).noteOnSection("一是种子", "看", Label.NONE, "");
    assertEquals("## 一、春耕\n看\n*关于“一是种子”*\n", body(sketch));
  }

  @Test
  void aNotebookSaysUnderWhatItsExcerptsAreFiled() {
    var quoted =
        new StudyNotes.Collected.Quoted(
            "早字当头",
            "《甲》",
            Optional.of(HighlightColor.GREEN),
            Optional.of("*好*"),
            Optional.empty(),
            new Label("quotable", true, List.of()),
            "王川");
    var note =
        new StudyNotes.Collected.Quoted(
            "自己的话",
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Label("", false, List.of("春耕")),
            "");
    StudyNotes notes =
        StudyNotes.ofNotebook("专题", List.of(quoted, note), StudyNotesSketch.DATE, Map.of());
    String all = new String(new MarkdownWriter().write(notes), StandardCharsets.UTF_8);
    assertEquals(
        """
        > 早字当头
        ——《甲》
        *绿色标记　★重要　种类：金句　来自：王川*
        **心得**：*好*
        自己的话
        *标签：春耕*
        """,
        all.substring(all.indexOf("> ")).replaceAll("\n+", "\n"));
  }

  /** The file from the first heading on, without blank lines. */
  private static String body(StudyNotesSketch sketch) {
    String all = new String(new MarkdownWriter().write(sketch.notes()), StandardCharsets.UTF_8);
    return all.substring(all.indexOf("## ")).replaceAll("\n+", "\n");
  }
}
