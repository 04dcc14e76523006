package org.yandu.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;

/** Pages of 20 characters by some lines of 18 pixels. */
class PagesTest {
  private static final double SIZE = TypesetSamples.SIZE;
  private static final double WIDTH = 20 * SIZE;
  private static final double LINE = 18;
  private static final BlockKind[] KINDS = {
    BlockKind.PARAGRAPH,
    BlockKind.PARAGRAPH,
    BlockKind.PARAGRAPH,
    BlockKind.HEADING,
    BlockKind.HEADING,
    BlockKind.LIST_ITEM,
    BlockKind.QUOTATION,
    BlockKind.NOTE,
    BlockKind.TABLE,
    BlockKind.TITLE,
    BlockKind.PICTURE
  };

  @ParameterizedTest(name = "seed {0}, {1} columns, {2} pixels high")
  @CsvSource({
    "1, 1, 400",
    "2, 1, 333.3",
    "3, 1, 180",
    "4, 2, 400",
    "5, 2, 250",
    "6, 3, 200",
    "7, 1, 10",
    "8, 2, 1000"
  })
  void everyLineIsOnOnePageAndNoPageIsTooHigh(int seed, int columns, double height) {
    for (int i = 0; i < 30; i++) {
      var random = new Random(seed * 100L + i);
      Document document = document(random);
      for (boolean newPages : new boolean[] {true, false}) {
        Layout layout = lay(document, height);
        assertPages(Pages.of(layout, columns, newPages), columns, newPages);
      }
    }
  }

  private static void assertPages(Pages pages, int columns, boolean newPages) {
    Layout layout = pages.layout();
    int line = 0;
    for (int page = 0; page < pages.count(); page++) {
      assertEquals(page, pages.pageOf(pages.startOf(page)));
      for (int at = 0; at < columns; at++) {
        Pages.Column column = pages.column(page, at);
        assertEquals(line, column.first(), "every line once and in order");
        assertTrue(column.end() > column.first() || at > 0, "no page without lines");
        for (; line < column.end(); line++) {
          assertEquals(page, pages.pageOfLine(line));
          Line each = layout.line(line);
          assertTrue(each.box().top() >= column.top() - 0.01);
          assertTrue(each.bottom() <= column.top() + layout.measure().height() + 0.02, each.text());
        }
        if (column.end() > column.first()) {
          assertFoot(layout, column, newPages);
        }
      }
    }
    assertEquals(layout.lineCount(), line);
  }

  /** No heading last unless the column holds nothing else or a work follows; no row torn. */
  private static void assertFoot(Layout layout, Pages.Column column, boolean newPages) {
    if (column.end() == layout.lineCount()) {
      return;
    }
    Line last = layout.line(column.end() - 1);
    Line next = layout.line(column.end());
    BlockKind after = kind(layout, next);
    boolean forced = newPages && after == BlockKind.TITLE;
    boolean only = true;
    for (int line = column.first(); line < column.end(); line++) {
      only &= announces(kind(layout, layout.line(line)));
    }
    assertTrue(
        forced || only || !announces(kind(layout, last)), () -> "left alone: " + last.text());
    boolean sameTable =
        after == BlockKind.TABLE && next.box().blockIndex() == last.box().blockIndex();
    assertTrue(!sameTable || next.box().top() >= last.bottom() - 0.01, "a row is torn");
  }

  private static boolean announces(BlockKind kind) {
    return kind == BlockKind.HEADING || kind == BlockKind.TITLE;
  }

  private static BlockKind kind(Layout layout, Line line) {
    return layout.document().blocks().get(line.box().blockIndex()).kind();
  }

  @ParameterizedTest(name = "{0} lines of {1} have room: {2} stay")
  @CsvSource({
    // of a paragraph of six lines, 5 fit: one alone may not follow
    "6, 5, 4",
    "6, 4, 4",
    "6, 3, 3",
    "6, 2, 2",
    "6, 1, 0",
    "2, 1, 0",
    "3, 2, 0",
    "4, 2, 2",
    "4, 3, 2"
  })
  void noLineOfAParagraphStandsAlone(int lines, int room, int stay) {
    int before = 10 - room;
    var samples = new TypesetSamples();
    samples.add(BlockKind.SALUTATION, "始");
    samples.add(BlockKind.PARAGRAPH, "粮".repeat(20 * (before - 1) - 2));
    samples.add(BlockKind.PARAGRAPH, "食".repeat(20 * lines - 2));
    Layout layout = lay(samples.document(), 10 * LINE + 2 * 0.3 * SIZE);
    Pages.Column first = Pages.of(layout, 1, false).column(0, 0);
    assertEquals(before + stay, first.end() - first.first());
  }

  @ParameterizedTest(name = "{0} lines under a heading have room: {1}")
  @CsvSource({"0, next", "1, next", "2, here", "3, here"})
  void aHeadingKeepsTwoLinesOfItsText(int room, String where) {
    var samples = new TypesetSamples();
    samples.add(BlockKind.PARAGRAPH, "粮".repeat(20 * 8 - 2));
    samples.add(BlockKind.HEADING, 3, "题");
    samples.add(BlockKind.PARAGRAPH, "食".repeat(20 * 7 - 2));
    Layout layout = lay(samples.document(), (9 + room) * LINE + SIZE + 1);
    Pages pages = Pages.of(layout, 1, false);
    assertEquals(where.equals("next") ? 8 : 9 + room, pages.column(0, 0).end());
  }

  @Test
  void aWorkStartsAPageOfItsOwnAndItsTitleStandsLower() {
    var samples = new TypesetSamples();
    samples.add(BlockKind.TITLE, "甲").add(BlockKind.PARAGRAPH, "粮".repeat(50));
    samples.add(BlockKind.TITLE, "乙").add(BlockKind.BYLINE, "丙").add(BlockKind.PARAGRAPH, "食");
    Document document = samples.document();
    Layout layout = lay(document, 400);
    assertEquals(1, Pages.of(layout, 1, false).count());
    Pages pages = Pages.of(layout, 2, true);
    assertEquals(2, pages.count());
    assertEquals(document.blocks().get(2).range().start(), pages.startOf(1));
    Pages.Column empty = pages.column(0, 1);
    assertEquals(empty.first(), empty.end(), "the second column of the first page stays empty");
    Pages.Column column = pages.column(1, 0);
    assertTrue(layout.top(column.first()) - column.top() > 2 * SIZE);
  }

  @Test
  void aPictureIsNotTornAndNeverHigherThanThePage() {
    var samples = new TypesetSamples();
    samples.add(BlockKind.PARAGRAPH, "粮".repeat(120)).picture(190, 900);
    samples.add(BlockKind.PARAGRAPH, "食".repeat(120));
    Layout layout = lay(samples.document(), 200);
    Pages pages = Pages.of(layout, 1, false);
    assertPages(pages, 1, false);
    int picture = layout.lineOf(samples.document().blocks().get(1).range().start());
    assertEquals(1, pages.pageOfLine(picture));
    assertTrue(layout.line(picture).box().height() <= 200);
  }

  @Test
  void aTableStandsInColumnsOnPagesUnlessARowIsHigherThanAPage() {
    String row = "粮仓\t" + "很长的一格".repeat(4) + "\n";
    Layout fits = lay(TypesetSamples.of(BlockKind.TABLE, row.repeat(20) + "终\t终"), 200);
    assertTrue(fits.rulesBetween(0, 5_000).size() > 20);
    assertPages(Pages.of(fits, 1, false), 1, false);
    String high = "粮仓\t" + "很长的一格".repeat(90) + "\n终\t终";
    Layout words = lay(TypesetSamples.of(BlockKind.TABLE, high), 200);
    assertEquals(0, words.rulesBetween(0, 5_000).size());
    assertPages(Pages.of(words, 1, false), 1, false);
  }

  @Test
  void aPartHasPagesUntilTheWholeIsReady() {
    Document document = document(new Random(3));
    var typesetter = TypesetSamples.typesetter();
    Measure measure = new Measure(WIDTH, SIZE).paged(300);
    Pages part = Pages.of(typesetter.lay(document, measure, 20, 60), 1, false);
    Pages whole = Pages.of(typesetter.lay(document, measure), 1, false);
    assertFalse(part.isWhole());
    assertTrue(whole.isWhole());
    int place = document.blocks().get(40).range().start();
    assertTrue(part.startOf(part.pageOf(place)) <= place);
    assertTrue(whole.startOf(whole.pageOf(place)) <= place);
    assertTrue(whole.pageOf(place) > part.pageOf(place));
    assertEquals(0, part.pageOf(0));
    assertEquals(part.count() - 1, part.pageOf(document.text().length()));
  }

  @Test
  void aScrolledLayoutAndAnEmptyOneHaveNoPages() {
    Document empty = new TypesetSamples().document();
    assertEquals(0, Pages.of(lay(empty, 300), 2, true).count());
    Layout scrolled = TypesetSamples.typesetter().lay(empty, new Measure(WIDTH, SIZE));
    assertThrows(IllegalArgumentException.class, () -> Pages.of(scrolled, 1, false));
  }

  private static Layout lay(Document document, double height) {
    return TypesetSamples.typesetter().lay(document, new Measure(WIDTH, SIZE).paged(height));
  }

  private static Document document(Random random) {
    var samples = new TypesetSamples();
    for (int i = 0; i < 80; i++) {
      BlockKind kind = KINDS[random.nextInt(KINDS.length)];
      switch (kind) {
        case PICTURE -> samples.picture(50 + random.nextInt(300), 30 + random.nextInt(500));
        case TABLE -> samples.add(kind, table(random));
        case HEADING ->
            samples.add(kind, 1 + random.nextInt(3), "题".repeat(1 + random.nextInt(30)));
        case TITLE -> samples.add(kind, "文".repeat(1 + random.nextInt(30)));
        default -> samples.add(kind, "粮食".repeat(1 + random.nextInt(70)));
      }
    }
    return samples.document();
  }

  private static String table(Random random) {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < 1 + random.nextInt(12); row++) {
      rows.add("仓" + "格".repeat(random.nextInt(30)) + "\t" + "栏".repeat(random.nextInt(60)) + "终");
    }
    return String.join("\n", rows);
  }
}
