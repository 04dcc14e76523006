package org.yandu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NoteLinksTest {
  static Stream<Arguments> sketches() {
    return Stream.of(
        of(
            "one note at the end",
            """
            雨水充足[1]，粮食增产。
            % [1] 见县志。
            """,
            "[1] -> [1] 见县志。"),
        of(
            "works that start again, notes at the end of each",
            """
            = 甲
            第一句[1]，第二句[2]。
            % [1] 甲一。
            % [2] 甲二。
            = 乙
            第三句[1]。
            % [1] 乙一。
            """,
            "[1] -> [1] 甲一。",
            "[2] -> [2] 甲二。",
            "[1] -> [1] 乙一。"),
        of(
            "works that start again, notes at the end of the whole",
            """
            = 甲
            第一句[1]，第二句[2]。
            = 乙
            第三句[1]，第四句[2]。
            % [1] 甲一。
            % [2] 甲二。
            % [1] 乙一。
            % [2] 乙二。
            """,
            "[1] -> [1] 甲一。",
            "[2] -> [2] 甲二。",
            "[1] -> [1] 乙一。",
            "[2] -> [2] 乙二。"),
        of(
            "chapters of one work that start again, notes at the end",
            """
            # 一、收成
            第一句[1]，第二句[2]。
            # 二、打算
            第三句[1]。
            % [1] 一之一。
            % [2] 一之二。
            % [1] 二之一。
            """,
            "[1] -> [1] 一之一。",
            "[2] -> [2] 一之二。",
            "[1] -> [1] 二之一。"),
        of(
            "numbers that start again on every page",
            """
            第一句①。
            % ① 第一页。
            第二句①，第三句②。
            % ① 第二页。
            % ② 第二页又一条。
            """,
            "① -> ① 第一页。",
            "① -> ① 第二页。",
            "② -> ② 第二页又一条。"),
        of(
            "a note of several paragraphs ends where the next begins",
            """
            第一句[1]，第二句[2]。
            % [1] 第一段。
            % 第二段。
            % [2] 另一条。
            """,
            "[1] -> [1] 第一段。/第二段。",
            "[2] -> [2] 另一条。"),
        of(
            "one note for two markers, before and after it",
            """
            第一句[1]，第二句[1]。
            % [1] 见县志。
            又见前注[1]。
            """,
            "[1] -> [1] 见县志。",
            "[1] -> [1] 见县志。",
            "[1] -> [1] 见县志。"),
        of(
            "raised numbers and bare labels",
            """
            产量提高¹，水渠通水²³。
            % 1 比上年。
            % 23. 下游。
            """,
            "¹ -> 1 比上年。",
            "²³ -> 23. 下游。"),
        of(
            "notes of a plain text stand after a line that says so",
            """
            第一句①，第二句②。
            注释：
            ①县志卷三。
            ②乡志卷一。
            """,
            "① -> ①县志卷三。",
            "② -> ②乡志卷一。"),
        of(
            "endnotes, comments and stars have numbers of their own",
            """
            第一句[1]，第二句[i]，第三句[批注1]，第四句[*]。
            % [1] 脚注。
            % [i] 尾注。
            % [批注1 林远山] 批注。
            % * 星注。
            """,
            "[1] -> [1] 脚注。",
            "[i] -> [i] 尾注。",
            "[批注1] -> [批注1 林远山] 批注。",
            "[*] -> * 星注。"),
        of(
            "a marker without a note",
            """
            第一句[1]，第二句[2]。
            % [2] 只有二。
            """,
            "[2] -> [2] 只有二。"),
        of(
            "a note without a marker, and one without a number",
            """
            没有记号的一句。
            % [1] 谁也不指。
            % 没有号码。
            """),
        of(
            "items of a list, numbers of documents and square metres are no markers",
            """
            ①第一项，共五件。
            印发〔2024〕5号文件，面积 20m²。
            % ① 脚注。
            % [2024] 不是号码。
            % 2 也不是。
            """),
        of(
            "a number in a circle is no bracket",
            """
            分两步走：①修渠，②通水。
            % [1] 见县志。
            """),
        of(
            "a marker behind a seam",
            """
            这一句|[1]接着说。
            % [1] 见县志。
            """,
            "[1] -> [1] 见县志。"));
  }

  private static Arguments of(String name, String sketch, String... links) {
    return Arguments.of(name, sketch, List.of(links));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sketches")
  void markersLeadToTheirNotes(String name, String sketch, List<String> expected) {
    Document document = SketchedDocument.of(sketch);
    assertEquals(
        expected,
        NoteLinks.of(document).all().stream()
            .map(link ->
                document.shown(link.marker())
                    + " -> "
                    + document.shown(link.note()).replace('\n', '/'))
            .toList());
  }

  @Test
  void whatASeamHidesIsNoMarker() {
    Document sketch =
        SketchedDocument.of(
            """
            这一句[1]接着说。
            % [1] 见县志。
            """);
    Block first = sketch.blocks().getFirst();
    int hidden = sketch.text().indexOf("[1]");
    var seam = new Seam(new Range(hidden, hidden + 3), "", 1);
    List<Block> blocks = new ArrayList<>(sketch.blocks());
    blocks.set(0, new Block(first.kind(), first.range(), 0, List.of(seam), "test", 1));
    Document document =
        new Document(
            sketch.source(), sketch.text(), sketch.title(), blocks, sketch.works(), List.of());
    assertEquals(1, NoteLinks.of(sketch).all().size());
    assertEquals(List.of(), NoteLinks.of(document).all());
  }

  @Test
  void aPlaceIsAskedForItsMarkerOrItsNote() {
    Document document =
        SketchedDocument.of(
            """
            第一句[1]，又见[1]。
            % [1] 见县志。
            """);
    NoteLinks links = NoteLinks.of(document);
    int marker = document.text().indexOf("[1]");
    int label = document.text().lastIndexOf("[1]");
    assertEquals(Optional.empty(), links.at(marker - 1));
    assertEquals(Optional.of(links.all().getFirst()), links.at(marker));
    assertEquals(Optional.of(links.all().getFirst()), links.at(marker + 2));
    assertEquals(Optional.empty(), links.at(marker + 3));
    assertEquals(Optional.empty(), links.at(label));
    assertEquals(Optional.of(links.all().getFirst()), links.back(label + 1));
    assertEquals(Optional.empty(), links.back(label + 3));
    assertEquals(links.all(), links.within(new Range(marker, label)));
    assertEquals(links.all().subList(1, 2), links.within(new Range(marker + 1, label)));
    assertEquals(List.of(), links.within(new Range(0, marker)));
    assertEquals(Optional.empty(), NoteLinks.NONE.at(0));
    assertEquals(Optional.empty(), NoteLinks.NONE.back(0));
  }
}
