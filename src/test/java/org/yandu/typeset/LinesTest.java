package org.yandu.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;

/** What holds for the lines of any text at any width with any options. */
class LinesTest {
  private static final double SIZE = TypesetSamples.SIZE;

  /** No closing mark may stand first, no opening mark last. */
  private static final String NEVER_FIRST = "。，、；：？！”’）》」】—…·%";

  private static final String NEVER_LAST = "“‘（《「【";
  private static final List<BlockKind> KINDS =
      List.of(
          BlockKind.PARAGRAPH,
          BlockKind.PARAGRAPH,
          BlockKind.SALUTATION,
          BlockKind.LIST_ITEM,
          BlockKind.QUOTATION,
          BlockKind.NOTE,
          BlockKind.HEADING,
          BlockKind.TITLE,
          BlockKind.BACK_MATTER);
  private static final String[] PIECES = {
    "河湾镇",
    "的粮食",
    "丰收",
    "一",
    "“",
    "”",
    "（",
    "）",
    "《",
    "》",
    "。",
    "，",
    "、",
    "：",
    "？！",
    "——",
    "……",
    "GDP",
    "12.5%",
    "3,000",
    "don’t",
    "read",
    " ",
    "/",
    "·",
    "𠀀",
    "葛\uDB40\uDD00",
    "e\u0301",
    "，\uFE00",
    "👨\u200D👩",
    "🇨🇳",
    "👍🏽",
    "\u3000",
    "①",
    "2025-03-08",
    "http://example.org/a/b",
    "internationalisation"
  };

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void linesAreWholeWithinTheMeasureAndWellEdged(int seed) {
    var random = new Random(seed);
    Document document = document(random, 60);
    for (int i = 0; i < 12; i++) {
      Measure measure = measure(random);
      Layout layout = TypesetSamples.typesetter().lay(document, measure);
      int end = -1;
      for (int line = 0; line < layout.lineCount(); line++) {
        Line each = layout.line(line);
        Block block = document.blocks().get(each.box().blockIndex());
        boolean first = each.range().start() == block.range().start();
        assertTrue(first || each.range().start() == end, "nothing is left out: " + each.text());
        end = each.range().end();
        assertWithin(layout, each, measure);
        assertEdges(document, each, first);
      }
      assertEquals(document.blocks().getLast().range().end(), end);
    }
  }

  private static void assertWithin(Layout layout, Line line, Measure measure) {
    int hung = layout.setting(line.box().index()).hung();
    double right = line.edge(hung < 0 ? line.length() : hung);
    boolean oneOnly = Clusters.end(line.text(), 0) >= line.text().stripTrailing().length();
    assertTrue(oneOnly || right <= measure.width() + 0.01, () -> right + " " + line.text());
    assertTrue(hung < 0 || measure.options().hanging());
    assertTrue(hung < 0 || line.text().substring(hung + 1).matches("[\\s\uFE00]*"), line.text());
  }

  /** Nothing stands at an edge that may not, unless there is nothing else in the line. */
  private static void assertEdges(Document document, Line line, boolean first) {
    String text = document.text();
    int start = line.range().start();
    assertTrue(first || Clusters.isBoundary(text, start), "a character is whole: " + line.text());
    char last = line.text().stripTrailing().isEmpty() ? ' ' : lastInk(line);
    boolean forced =
        line.range().end() == document.blocks().get(line.box().blockIndex()).range().end();
    boolean crowded = line.length() <= 12;
    assertTrue(
        first || crowded(text, start) || NEVER_FIRST.indexOf(line.charAt(0)) < 0, line.text());
    assertTrue(forced || crowded || NEVER_LAST.indexOf(last) < 0, line.text());
  }

  /** Whether so many marks stand before a place that no line could hold them. */
  private static boolean crowded(String text, int at) {
    String before = text.substring(Math.max(0, at - 9), at);
    return before.length() < 9 || before.chars().noneMatch(Character::isIdeographic);
  }

  private static char lastInk(Line line) {
    String ink = line.text().stripTrailing();
    return ink.charAt(ink.length() - 1);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {11, 12, 13, 14})
  void everyPlaceHasItsXAndEveryXItsPlace(int seed) {
    var random = new Random(seed);
    Document document = document(random, 40);
    for (int i = 0; i < 6; i++) {
      Layout layout = TypesetSamples.typesetter().lay(document, measure(random));
      for (int index = 0; index < layout.lineCount(); index++) {
        Line line = layout.line(index);
        for (int at = 0; at < line.length(); at++) {
          assertTrue(line.edge(at) <= line.edge(at + 1), "x grows with the offset: " + line.text());
          boolean seen = line.edge(at + 1) > line.edge(at) + 1e-6;
          if (seen && line.isBoundary(at)) {
            assertEquals(at, line.indexNear(line.edge(at)), line.text());
            assertEquals(at, line.toIndex(line.toSource(at)));
            double ink = line.glyph(at) - line.edge(at);
            assertTrue(ink > -0.6 * line.box().size(), "drawn where it is selected");
          }
          assertTrue(line.isBoundary(line.indexNear(line.edge(at))), "never inside a character");
        }
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {21, 22, 23, 24})
  void aFullLineFillsTheMeasureAndIsSpreadEvenly(int seed) {
    var random = new Random(seed);
    Document document = document(random, 40);
    int full = 0;
    for (int i = 0; i < 6; i++) {
      Measure measure = measure(random);
      Layout layout = TypesetSamples.typesetter().lay(document, measure);
      for (int index = 0; index < layout.lineCount(); index++) {
        full += isEven(layout, index) ? 1 : 0;
      }
    }
    assertTrue(full > 200, full + " lines looked at");
  }

  /** Checks a line that is spread; whether it is one. */
  private static boolean isEven(Layout layout, int index) {
    Line line = layout.line(index);
    Setting setting = layout.setting(index);
    boolean last =
        index + 1 == layout.lineCount()
            || layout.line(index + 1).box().blockIndex() != line.box().blockIndex();
    if (last || line.box().style().align() != Align.JUSTIFY || line.text().contains(" ")) {
      return false;
    }
    double spread = -1;
    boolean any = false;
    int end = setting.hung() < 0 ? line.length() : setting.hung();
    for (int i = 1; i < end; i++) {
      boolean han = isPlainHan(line.charAt(i - 1)) && isPlainHan(line.charAt(i));
      if (han) {
        any = true;
        assertTrue(spread < 0 || Math.abs(setting.gap(i) - spread) < 1e-9, line.text());
        spread = setting.gap(i);
      } else if (Character.isDigit(line.charAt(i - 1)) && Character.isDigit(line.charAt(i))
          || line.charAt(i - 1) == '—' && line.charAt(i) == '—') {
        assertEquals(0, setting.gap(i), "torn: " + line.text());
      }
    }
    Shape shape =
        layout.sheet().shape(line.box().blockIndex(), layout.sheet().text(line.box().blockIndex()));
    double right = (shape.left() + shape.width()) * line.box().size();
    // A mark and one word leave no place that may be spread, or too wide a hole.
    if (any && spread > 0) {
      assertEquals(right, line.edge(end), 0.001, line.text());
    }
    return any && spread > 0;
  }

  private static boolean isPlainHan(char unit) {
    return unit >= '一' && unit <= '龥';
  }

  @Test
  void whatIsCompressedOrSpreadChangesNoOffset() {
    String words = "他说：“读书（要读）”，GDP增长12.5%，河湾镇的粮食丰收了。";
    Document document = TypesetSamples.of(BlockKind.PARAGRAPH, words.repeat(6));
    for (boolean hang : new boolean[] {true, false}) {
      Options options = Options.USUAL.withHanging(hang);
      var measure = new Measure(170, SIZE, Double.POSITIVE_INFINITY, options);
      Layout layout = TypesetSamples.typesetter().lay(document, measure);
      var seen = new StringBuilder();
      for (int i = 0; i < layout.lineCount(); i++) {
        seen.append(document.text(), layout.line(i).range().start(), layout.line(i).range().end());
        assertEquals(layout.line(i).range().start(), layout.startOf(i));
      }
      assertEquals(words.repeat(6), seen.toString());
    }
  }

  @Test
  void manyProcessorsMakeTheSameLinesAsOne() {
    Document document = document(new Random(5), 9_000);
    assertTrue(document.text().length() > 100_000);
    var measure = new Measure(24 * SIZE, SIZE);
    Layout whole = TypesetSamples.typesetter().lay(document, measure);
    Layout one = TypesetSamples.typesetter().lay(document, measure, 0, document.blocks().size());
    assertEquals(one.lineCount(), whole.lineCount());
    assertEquals(one.height(), whole.height(), 0.001);
    for (int i = 0; i < one.lineCount(); i++) {
      assertEquals(one.startOf(i), whole.startOf(i));
      assertEquals(one.top(i), whole.top(i), 0.001);
    }
  }

  private static Measure measure(Random random) {
    Options options =
        new Options(
            random.nextBoolean(),
            random.nextInt(4) > 0,
            random.nextInt(3) / 8.0,
            1.8,
            random.nextInt(3),
            38);
    double width = (12 + random.nextInt(30)) * SIZE;
    return new Measure(width, SIZE, Double.POSITIVE_INFINITY, options);
  }

  static Document document(Random random, int blocks) {
    var samples = new TypesetSamples();
    for (int i = 0; i < blocks; i++) {
      var words = new StringBuilder(random.nextInt(5) == 0 ? "（" + (i % 9 + 1) + "）" : "镇");
      for (int j = random.nextInt(60); j >= 0; j--) {
        words.append(random.nextInt(3) > 0 ? "河湾镇的粮食" : PIECES[random.nextInt(PIECES.length)]);
      }
      samples.add(KINDS.get(random.nextInt(KINDS.size())), words.append("终").toString());
    }
    return samples.document();
  }
}
