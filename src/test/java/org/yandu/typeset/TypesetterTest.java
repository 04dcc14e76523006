package org.yandu.typeset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.text.Seam;
import org.yandu.text.Source;

/** Lines of eight characters, Han a full em, Latin half of one; no indent unless said. */
class TypesetterTest {
  private static final double SIZE = 10;
  private final Typesetter typesetter = new Typesetter(new Advances(TypesetterTest::width));

  static float width(Face face, String character) {
    return character.charAt(0) < 0x2000 ? 0.5f : 1f;
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "一二三四五六七八九, 一二三四五六七八/九",
    // a mark never starts a line, and is narrow at the end of one
    "一二三四五六七。八九, 一二三四五六七。/八九",
    "一二三四五六七八。九十, 一二三四五六七/八。九十",
    "一二三四五六七八：“九十, 一二三四五六七/八：“九十",
    // an opening mark never ends a line
    "一二三四五六七“八九”, 一二三四五六七/“八九”",
    // marks side by side share their white, so more fits
    "一二三，”四五六七八九, 一二三，”四五六/七八九",
    "一二三）（四五六七八, 一二三）（四五六/七八",
    // narrowing what stands before pulls one more mark in
    "一，二，三四五六。七八, 一，二，三四五六。/七八",
    // dashes and ellipses are neither split nor first
    "一二三四五六七——八, 一二三四五六/七——八",
    "一二三四五六……七八九, 一二三四五六……/七八九",
    // words and numbers hold together; Han and Latin stand a quarter apart
    "一二三四五六GDP七八, 一二三四五六GDP/七八",
    "一二三四五六七GDP八, 一二三四五六七/GDP八",
    "一二三四五六12.5%的, 一二三四五六/12.5%的",
    "the quick brown fox, the quick brown /fox",
    // a word longer than the line breaks anywhere
    "abcdefghijklmnopqrst, abcdefghijklmnop/qrst",
    // half-width commas between Han
    "一二三四五六七八九.十, 一二三四五六七八/九.十",
    // pairs and combining marks stay whole
    "一二三四五六七𠀀𠀁八, 一二三四五六七𠀀/𠀁八",
    "一二三四五六七八́九, 一二三四五六七八́/九",
  })
  void linesBreakWhereTheyMay(String text, String expected) {
    assertEquals(expected, String.join("/", lines(note(text))));
  }

  @Test
  void aFullLineEndsExactlyAtTheMargin() {
    for (String text : List.of("一二三四五六七“八九”十", "一二三四五六七八。九十", "一二三GDP四五六12七八九", "一，二，三四五六。七八九")) {
      Line line = lay(note(text)).line(0);
      assertEquals(8 * SIZE, line.edge(line.length()), 0.001, text);
    }
  }

  @Test
  void whatIsLeftIsSpreadEvenlyBetweenHanAndNeverInWords() {
    Line line = lay(note("一二三GDP五六“七八九”")).line(0);
    assertEquals("一二三GDP五六", line.text());
    double inWord = line.glyph(4) - line.glyph(3);
    assertEquals(0.5 * SIZE, inWord, 0.001);
    double first = line.glyph(1) - line.glyph(0);
    assertEquals(first, line.glyph(2) - line.glyph(1), 0.001);
    assertTrue(first > SIZE);
  }

  @Test
  void theLastLineIsNotSpread() {
    Line line = lay(note("一二三")).line(0);
    assertEquals(3 * SIZE, line.edge(3), 0.001);
  }

  @Test
  void aParagraphIsIndentedByTwoCharacters() {
    Layout layout = lay(document(BlockKind.PARAGRAPH, "一二三四五六七八", List.of()));
    assertEquals(2, layout.lineCount());
    assertEquals("一二三四五六", layout.line(0).text());
    assertEquals(2 * SIZE, layout.line(0).edge(0), 0.001);
    assertEquals(0, layout.line(1).edge(0), 0.001);
  }

  @Test
  void aTitleStandsInTheMiddle() {
    Line line = lay(document(BlockKind.TITLE, "一二", List.of())).line(0);
    assertEquals(line.edge(0), 8 * SIZE - line.edge(2), 0.001);
    assertEquals(Face.BOLD, line.box().style().face());
  }

  @Test
  void aSeamIsNotSeenAndOffsetsFindTheWayBack() {
    var seam = new Seam(new Range(2, 5), "", 1);
    Layout layout = lay(document(BlockKind.SALUTATION, "一二\n8\n三四", List.of(seam)));
    Line line = layout.line(0);
    assertEquals("一二三四", line.text());
    assertEquals(5, line.toSource(2));
    assertEquals(7, line.toSource(4));
    assertEquals(2, line.toIndex(5));
    assertEquals(new Range(0, 7), line.range());
  }

  @Test
  void aPointFindsThePlaceBetweenCharactersAndNeverInsideOne() {
    Line line = lay(note("一𠀀二")).line(0);
    assertEquals(0, line.indexNear(3));
    assertEquals(1, line.indexNear(14));
    assertEquals(3, line.indexNear(16));
    assertEquals(4, line.indexNear(500));
  }

  @Test
  void everyPlaceOfTheTextIsFoundAgain() {
    Document document = many(60);
    Layout layout = lay(document);
    double bottom = 0;
    for (int i = 0; i < layout.lineCount(); i++) {
      Line line = layout.line(i);
      assertTrue(line.box().top() >= bottom - 0.001);
      bottom = line.bottom();
      assertEquals(i, layout.lineAt(0, line.box().top() + 1));
      assertEquals(i, layout.lineOf(line.range().start()));
      assertEquals(i, layout.lineOf(line.range().end() - 1));
    }
    assertEquals(layout.height(), bottom, 0.001);
  }

  @Test
  void aPartOfADocumentHasTheSameLinesAsTheWhole() {
    Document document = many(30);
    Layout part = typesetter.lay(document, new Measure(8 * SIZE, SIZE), 10, 20);
    Layout whole = lay(document);
    assertFalse(part.isWhole());
    assertTrue(whole.isWhole());
    int first = whole.lineOf(document.blocks().get(10).range().start());
    List<String> expected = new ArrayList<>();
    List<String> actual = new ArrayList<>();
    for (int i = 0; i < part.lineCount(); i++) {
      expected.add(whole.line(first + i).text());
      actual.add(part.line(i).text());
    }
    assertArrayEquals(expected.toArray(), actual.toArray());
  }

  @Test
  void noLineOfAnyWidthStartsOrEndsBadly() {
    Document document = many(80);
    for (int width = 6; width < 20; width++) {
      Layout layout = typesetter.lay(document, new Measure(width * SIZE, SIZE));
      for (int i = 0; i < layout.lineCount(); i++) {
        Line line = layout.line(i);
        boolean first =
            line.range().start() == document.blocks().get(line.box().blockIndex()).range().start();
        assertTrue(first || "。，”）…".indexOf(line.charAt(0)) < 0, line.text());
        assertTrue("“（".indexOf(line.charAt(line.length() - 1)) < 0, line.text());
        assertTrue(line.edge(line.length()) <= width * SIZE + 0.01, line.text());
      }
    }
  }

  @Test
  void anEmptyDocumentHasNoLines() {
    Document empty = new Document(source(), "", Optional.empty(), List.of(), List.of(), List.of());
    assertEquals(0, lay(empty).lineCount());
    assertEquals(0, lay(empty).height());
  }

  private static Document many(int paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      int start = text.length();
      text.append("河湾镇".repeat(i % 4)).append("办实事（共").append(i).append("件），“说到、做到”……再看GDP。");
      blocks.add(block(BlockKind.PARAGRAPH, new Range(start, text.length()), List.of()));
      text.append("\n\n");
    }
    return new Document(source(), text.toString(), Optional.empty(), blocks, List.of(), List.of());
  }

  private List<String> lines(Document document) {
    Layout layout = lay(document);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < layout.lineCount(); i++) {
      lines.add(layout.line(i).text());
    }
    return lines;
  }

  private Layout lay(Document document) {
    return typesetter.lay(document, new Measure(8 * SIZE, SIZE));
  }

  private static Document note(String text) {
    return document(BlockKind.SALUTATION, text, List.of());
  }

  private static Document document(BlockKind kind, String text, List<Seam> seams) {
    Block block = block(kind, new Range(0, text.length()), seams);
    return new Document(source(), text, Optional.empty(), List.of(block), List.of(), List.of());
  }

  private static Block block(BlockKind kind, Range range, List<Seam> seams) {
    return new Block(kind, range, 0, seams, "test", 1);
  }

  private static Source source() {
    return new Source("t.txt", "0".repeat(64), "txt", "UTF-8", 0);
  }
}
