package org.yandu.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.Picture;
import org.yandu.text.Range;
import org.yandu.text.Source;

/** Tables in columns and pictures with heights of their own, in a column of 20 characters. */
class TablesAndPicturesTest {
  private static final double SIZE = 20;
  private static final double WIDTH = 20 * SIZE;
  private static final String MARK = String.valueOf(Picture.MARK);
  private final Typesetter typesetter = new Typesetter(new Advances(TypesetterTest::width));

  @Test
  void columnsAreAsWideAsTheirWordsAndStandUnderEachOther() {
    Layout layout = table("姓名\t职务\t到任\n林远山\t县长\t三月\n何舟\t副县长\t四月");
    assertEquals(9, layout.lineCount());
    for (int column = 0; column < 3; column++) {
      double left = layout.line(column).edge(0);
      double top = layout.line(0).box().top();
      assertEquals(left, layout.line(column + 3).edge(0), 0.001);
      assertEquals(left, layout.line(column + 6).edge(0), 0.001);
      assertEquals(top, layout.line(column).box().top(), 0.001);
    }
    assertTrue(layout.line(1).edge(0) > layout.line(3).edge(3), "a column starts after the last");
    assertTrue(layout.line(3).box().top() >= layout.line(0).bottom());
  }

  @Test
  void longWordsWrapInsideTheirCellAndTheRowGrowsWithThem() {
    String duty = "负责水利、农业、林业和乡村建设，联系各乡镇和各村的工作，分管水利站和农技站";
    Layout layout = table("林远山\t" + duty + "\n何舟\t财政");
    Line name = layout.line(0);
    Line first = layout.line(1);
    Line second = layout.line(2);
    assertEquals("林远山\t", name.text());
    assertEquals(name.box().top(), first.box().top(), 0.001);
    assertEquals(first.edge(0), second.edge(0), 0.001);
    assertEquals(first.bottom(), second.box().top(), 0.001);
    assertTrue(first.edge(first.length()) <= WIDTH);
    Line below = layout.line(layout.lineCount() - 2);
    assertEquals("何舟\t", below.text());
    assertTrue(below.box().top() >= layout.line(layout.lineCount() - 3).bottom());
    assertEquals(3, layout.rulesBetween(-1, 10_000).size());
  }

  @Test
  void anEmptyCornerKeepsItsColumn() {
    Layout layout = lay(document("\t一月\t二月\n雨量\t十\t二十", BlockKind.TABLE, List.of()));
    assertEquals("一月\t", layout.line(0).text());
    assertEquals(layout.line(0).edge(0), layout.line(3).edge(0), 0.001);
    assertEquals("十\t", layout.line(3).text());
  }

  @ParameterizedTest(name = "{0} columns")
  @CsvSource({"1", "2", "5", "7", "12", "40"})
  void everyPlaceOfATableIsFoundAgainByOffsetAndByPoint(int columns) {
    var random = new Random(columns);
    var text = new StringBuilder("始");
    for (int row = 0; row < 12; row++) {
      for (int column = 0; column < columns; column++) {
        text.append("粮仓".repeat(random.nextInt(9))).append(column + 1 < columns ? '\t' : '\n');
      }
    }
    Document document = document(text.append("终").toString(), BlockKind.TABLE, List.of());
    Layout layout = lay(document);
    int end = 0;
    for (int i = 0; i < layout.lineCount(); i++) {
      Line line = layout.line(i);
      assertEquals(end, line.range().start(), "lines follow each other in the text");
      end = line.range().end();
      for (int offset = line.range().start(); offset < end; offset++) {
        assertEquals(i, layout.lineOf(offset));
      }
      double x = line.edge(0) + 1;
      assertEquals(i, layout.lineAt(x, line.box().top() + 1), line.text());
      assertTrue(line.edge(line.length()) <= WIDTH + 0.01 || columns > 9, line.text());
      int below = layout.step(i, 1, x);
      assertTrue(below == i || layout.line(below).box().top() > line.box().top());
    }
    assertEquals(document.text().length(), end);
  }

  @Test
  void onlyLinesOnScreenAreAskedFor() {
    Document document =
        document("甲\t" + "很长的一格".repeat(400) + "\n乙\t丙", BlockKind.TABLE, List.of());
    Layout layout = lay(document);
    int[] seen = layout.linesBetween(900, 1_200);
    assertTrue(seen.length > 5 && seen.length < 30, seen.length + " lines");
    for (int line : seen) {
      Line each = layout.line(line);
      assertTrue(each.bottom() > 900 && each.box().top() < 1_200);
    }
    assertEquals(layout.lineCount(), layout.linesBetween(0, layout.height()).length);
  }

  @ParameterizedTest(name = "{0} × {1} is shown {2} × {3}")
  @CsvSource({
    "200, 100, 200, 100",
    "800, 100, 400, 50",
    "800, 1600, 200, 400",
    "100, 3000, 13.3333, 400",
    "1, 1, 1, 1",
  })
  void aPictureFitsTheColumnAndIsNeverEnlarged(int w, int h, double shownW, double shownH) {
    var picture = new Picture(0, "image/png", "a".repeat(64), w, h);
    Line line = lay(document(MARK, BlockKind.PICTURE, List.of(picture))).line(0);
    assertEquals(shownW, line.edge(1) - line.edge(0), 0.001);
    assertEquals(shownH, line.box().height(), 0.001);
    assertEquals(line.edge(0), WIDTH - line.edge(1), 1);
  }

  @Test
  void whatFollowsAPictureStandsBelowIt() {
    String text = "图前一句。\n" + MARK + "\n图后一句。\n" + MARK;
    List<Block> blocks = new ArrayList<>();
    blocks.add(block(BlockKind.PARAGRAPH, 0, 5));
    blocks.add(block(BlockKind.PICTURE, 6, 7));
    blocks.add(block(BlockKind.PARAGRAPH, 8, 13));
    blocks.add(block(BlockKind.PICTURE, 14, 15));
    var known = new Picture(6, "image/png", "a".repeat(64), 300, 150);
    var unknown = new Picture(14, "image/x-emf", "b".repeat(64), 0, 0);
    Layout layout = lay(document(text, blocks, List.of(known, unknown)));
    assertEquals(4, layout.lineCount());
    assertEquals(150, layout.line(1).box().height(), 0.001);
    assertTrue(layout.line(2).box().top() >= layout.line(1).bottom());
    assertEquals(layout.height(), layout.line(3).bottom(), 0.001);
    assertEquals(1, layout.lineAt(0, layout.line(1).box().top() + 149));
    assertEquals(1, layout.lineOf(6));
    assertEquals(2, layout.lineOf(8));
    assertEquals(Optional.of(known), layout.picture(layout.line(1)));
    assertEquals(Optional.empty(), layout.picture(layout.line(2)));
  }

  private Layout table(String text) {
    return lay(document(text, BlockKind.TABLE, List.of()));
  }

  private Layout lay(Document document) {
    return typesetter.lay(document, new Measure(WIDTH, SIZE));
  }

  /** As the loader makes it: white space before the words belongs to no block. */
  private static Document document(String text, BlockKind kind, List<Picture> pictures) {
    int start = text.length() - text.stripLeading().length();
    return document(text, List.of(block(kind, start, text.length())), pictures);
  }

  private static Document document(String text, List<Block> blocks, List<Picture> pictures) {
    var source = new Source("t.txt", "0".repeat(64), "txt", "UTF-8", 0);
    return new Document(source, text, Optional.empty(), blocks, List.of(), List.of(), pictures);
  }

  private static Block block(BlockKind kind, int start, int end) {
    return new Block(kind, new Range(start, end), 0, List.of(), "test", 1);
  }
}
