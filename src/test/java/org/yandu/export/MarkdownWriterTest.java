package org.yandu.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.markup.Markup;
import org.yandu.note.HighlightColor;
import org.yandu.text.Document;
import org.yandu.text.SketchedDocument;

class MarkdownWriterTest {
  private static final Path GOLDEN = Path.of("src/test/resources/org/yandu/export");

  static final Document SPEECH =
      SketchedDocument.of(
          """
          = 在春耕会上的讲话
          @ 陈望川 副县长
          ~ 2024年3月5日
          同志们：
          # 一、抓好春耕
          春耕备耕要早字当|头，人误地一时，地误人一年。
          ## （一）备足农资
          + 一是种子，良种覆盖率要达到九成。
          二是化肥，储备要够用。
          # 二、抓好水利
          渠通了，水才能到田头。
          """);

  static final Document COLLECTION =
      SketchedDocument.of(
          "发言摘编.txt",
          """
          = 走进田间
          @ 赵一 镇长
          田间有真学问。
          = 守好底线
          @ 钱二 书记
          # 一、守住小节
          小节不小。
          """);

  static final Document ENGLISH =
      SketchedDocument.of("= On water\n@ Smith\n# Part one\nWater finds its way.\n");

  static StudyNotesSketch speech() {
    return new StudyNotesSketch(SPEECH)
        .mark("渠通了", "田头。", HighlightColor.BLUE, "水利", "金句")
        .note("我们镇还有<两处>没通 & 要*抓紧*。\n\n下周去看。")
        .mark("春耕备耕", "一年。", HighlightColor.YELLOW)
        .mark("一是种子", "够用。", HighlightColor.RED)
        .note("第一条想法。")
        .note("第二条想法。");
  }

  static Stream<String> cases() {
    return Stream.of("speech", "collection", "orphans", "several", "empty", "english");
  }

  private static StudyNotes notes(String name) {
    return switch (name) {
      case "speech" -> speech().noteOnAll("通篇讲一个“早”字。").notes();
      case "collection" -> collection().notes();
      case "orphans" ->
          new StudyNotesSketch(SPEECH)
              .mark("渠通了", "田头。", HighlightColor.GREEN)
              .formerly("渠修通了，水才到得了田头。")
              .lost("早春多雨，\n要防渍害。", HighlightColor.PURPLE)
              .note("这句很好，可惜删了。")
              .notes();
      case "several" ->
          StudyNotes.of(
              List.of(
                  speech().build(), new StudyNotesSketch(ENGLISH).build(), collection().build()),
              StudyNotesSketch.DATE,
              Map.of());
      case "empty" -> new StudyNotesSketch(SPEECH).noteOnAll(" ").notes();
      case "english" ->
          new StudyNotesSketch(ENGLISH)
              .mark("Water finds", "way.", HighlightColor.GREEN, "nature")
              .note("So does time.")
              .notes();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static StudyNotesSketch collection() {
    return new StudyNotesSketch(COLLECTION)
        .mark("小节不小", "小节不小。", HighlightColor.GREEN)
        .mark("田间有", "学问。", HighlightColor.PURPLE);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void studyNotesLookAsTheyShould(String name) throws Exception {
    String written = new String(new MarkdownWriter().write(notes(name)), StandardCharsets.UTF_8);
    Path golden = GOLDEN.resolve(name + ".md");
    assertEquals(Files.readString(golden), written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 不是标题",
        "1. 不是列表",
        "2024年。不变",
        "- 不是列表",
        "a*b*c_d_e`f`",
        "[不是](链接) <b>不是标签</b> &amp;",
        "> 不是引文",
        "反斜杠\\和~~删除~~",
        "=== 不是标题",
        "+1 3) x"
      })
  void noWordIsTakenForMarkup(String words) {
    String markdown = "前\n\n" + MarkdownWriter.escaped(words) + "\n";
    String shown =
        TextContentRenderer.builder().build().render(Parser.builder().build().parse(markdown));
    assertEquals("前\n" + words, shown.replaceAll("\n+", "\n"));
  }

  @Test
  void aNoteSaysTheSameInTheFileAsWhereItWasWritten() {
    for (String note :
        List.of(
            "**先**看\n- 甲\n  1. 乙\n  2. *丙*\n\n> 引 `a|b`\n\n|年|数|\n|-|-|\n|24|*5*|\n\n---\n尾",
            "# 题\n<b>不是</b> 1\\* [见](http://x.cn/a_b)\n```\n``\n  码\n```")) {
      Markup once = Markup.of(note);
      Markup again = Markup.of(String.join("\n\n", NoteMarkdown.blocks(note)));
      assertEquals(once.words().lines().toList(), again.words().lines().toList());
    }
  }
}
