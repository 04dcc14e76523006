package org.yandu.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yandu.anchor.Anchors;
import org.yandu.anchor.Verdict;
import org.yandu.library.Annotations;
import org.yandu.note.Bookmark;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.note.Note;
import org.yandu.note.Times;
import org.yandu.text.Places;
import org.yandu.text.Range;
import org.yandu.typeset.Line;
import org.yandu.ui.TestInput;

/** The text in pages of one column or two. */
class PagesOnScreenTest extends ReaderTest {
  @BeforeEach
  void inPages() {
    TestInput.run(() -> {
      stage.setWidth(1000);
      stage.setHeight(700);
      model.picturesProperty().set(_ -> Optional.of(MixedDocument.picture()));
    });
    TestInput.waitFor(() -> reader.getWidth() == 1000 && reader.getHeight() == 700);
    set(ReadingMode.PAGE);
    open(MixedDocument.of(4));
  }

  private void set(ReadingMode mode) {
    TestInput.run(() -> model.layoutProperty().set(mode));
    TestInput.settle();
  }

  private int page() {
    return TestInput.onFx(() -> (int) reader.viewport().scroll());
  }

  private int lastPage() {
    return TestInput.onFx(() -> (int) reader.viewport().largestScroll());
  }

  private void turnTo(int page) {
    TestInput.run(() -> reader.motion().to(page));
    TestInput.settle();
  }

  private List<Line> shown() {
    return TestInput.onFx(() -> reader.viewport().visibleLines());
  }

  @ParameterizedTest
  @EnumSource(
      value = ReadingMode.class,
      names = {"PAGE", "COLUMNS"})
  void everyLineIsOnExactlyOnePageWholeAndAboveTheFoot(ReadingMode mode) {
    set(mode);
    List<Integer> seen = new ArrayList<>();
    for (int page = 0; page <= lastPage(); page++) {
      turnTo(page);
      TestInput.run(() -> {
        Viewport view = reader.viewport();
        for (Line line : view.visibleLines()) {
          seen.add(line.box().index());
          double top = line.box().top() + view.shiftY(line);
          assertTrue(top >= Form.HEAD - 0.01, () -> line.text() + " " + top);
          assertTrue(top + line.box().height() <= 700 - Form.FOOT + 0.1, () -> line.text());
          double x = view.shiftX(line);
          assertTrue(x >= Form.GUTTER && x + view.columnWidth() <= view.width() - Form.GUTTER);
        }
      });
    }
    int count = TestInput.onFx(() -> reader.viewport().layout().lineCount());
    assertEquals(IntStream.range(0, count).boxed().toList(), seen);
  }

  @Test
  void twoColumnsStandSideBySideAndBecomeOneInANarrowWindow() {
    set(ReadingMode.COLUMNS);
    turnTo(1);
    assertEquals(2, (int) TestInput.onFx(() -> reader.viewport().strips().size()));
    TestInput.run(() -> {
      List<Strip> both = reader.viewport().strips();
      double between = both.get(1).x() - both.get(0).x() - reader.viewport().columnWidth();
      assertEquals(Form.BETWEEN, between, 0.01);
      assertEquals(both.get(0).end(), both.get(1).first());
    });
    TestInput.run(() -> stage.setWidth(700));
    TestInput.waitFor(() -> reader.getWidth() == 700);
    assertEquals(1, (int) TestInput.onFx(() -> reader.viewport().strips().size()));
  }

  @Test
  void keysWheelAndMarginsTurnPages() {
    TestInput.type(scene(), KeyCode.PAGE_DOWN);
    assertEquals(1, page());
    TestInput.type(scene(), KeyCode.SPACE);
    TestInput.type(scene(), KeyCode.RIGHT);
    TestInput.type(scene(), KeyCode.DOWN);
    assertEquals(4, page());
    TestInput.type(scene(), KeyCode.UP);
    TestInput.type(scene(), KeyCode.LEFT);
    TestInput.type(scene(), KeyCode.SPACE, TestInput.SHIFT);
    TestInput.type(scene(), KeyCode.PAGE_UP);
    assertEquals(0, page());
    TestInput.wheel(reader, 500, 300, -1, TestInput.NONE);
    assertEquals(1, page());
    TestInput.wheel(reader, 500, 300, 1, TestInput.NONE);
    assertEquals(0, page());
    TestInput.click(reader, 955, 300);
    assertEquals(1, page());
    TestInput.move(reader, 20, 300);
    assertEquals(Cursor.HAND, TestInput.onFx(() -> reader.getCursor()));
    TestInput.click(reader, 20, 300);
    assertEquals(0, page());
    TestInput.click(reader, 20, 300);
    assertEquals(0, page());
    TestInput.type(scene(), KeyCode.END);
    assertEquals(lastPage(), page());
    TestInput.type(scene(), KeyCode.PAGE_DOWN);
    assertEquals(lastPage(), page());
    TestInput.type(scene(), KeyCode.HOME);
    assertEquals(0, page());
  }

  @Test
  void manySmallMovesOfFingersTurnOnePage() {
    for (int i = 0; i < 12; i++) {
      TestInput.wheel(reader, 500, 300, -0.25, TestInput.NONE);
    }
    assertEquals(1, page());
  }

  @ParameterizedTest
  @CsvSource({"PAGE", "COLUMNS"})
  void everyCharacterOfAPageIsHitWhereItStands(ReadingMode mode) {
    set(mode);
    for (int page : new int[] {0, 1, 3, lastPage()}) {
      turnTo(page);
      for (Line line : shown()) {
        int offset = line.toSource(line.length() / 2);
        Point2D at = before(offset);
        int hit = TestInput.onFx(() -> reader.viewport().offsetAt(at.getX() + 1, at.getY()));
        assertEquals(offset, hit, () -> "page " + page + " " + line.text());
      }
    }
  }

  @Test
  void aSelectionMayRunFromColumnToColumn() {
    set(ReadingMode.COLUMNS);
    turnTo(1);
    List<Strip> both = TestInput.onFx(() -> reader.viewport().strips());
    int start = TestInput.onFx(() -> reader.viewport().layout().startOf(both.get(0).end() - 2));
    int end = TestInput.onFx(() -> reader.viewport().layout().startOf(both.get(1).first() + 1)) + 2;
    drag(start, end);
    assertEquals(new Range(start, end), selection());
    assertTrue(TestInput.onFx(() -> reader.lookup(".quick-bar").isVisible()));
  }

  @Test
  void aDragAtTheLowerEdgeTurnsThePage() {
    int start = document().blocks().get(2).range().start();
    Point2D from = before(start);
    TestInput.press(reader, from.getX() + 1, from.getY(), TestInput.NONE);
    TestInput.dragTo(reader, 400, 300);
    TestInput.dragTo(reader, 400, 699);
    TestInput.waitFor(() -> reader.viewport().scroll() >= 1);
    TestInput.release(reader, 400, 699);
    int first = TestInput.onFx(() -> reader.viewport().layout().startOf(firstLine()));
    assertEquals(start, selection().start());
    assertTrue(selection().end() > first, () -> selection() + " " + first);
    assertFalse(TestInput.onFx(() -> reader.lookup(".quick-bar").getLayoutY() < 0));
  }

  private int firstLine() {
    return reader.viewport().strips().getFirst().first();
  }

  @Test
  void jumpsHitsAndTheCaretTurnToTheirPage() {
    int far = document().text().lastIndexOf("第3章第2段");
    TestInput.run(() -> model.reveal(new Range(far, far + 4)));
    TestInput.settle();
    assertTrue(TestInput.onFx(() -> reader.viewport().isOnScreen(far)));
    int page = page();
    assertNotEquals(0, page);
    int last = shown().getLast().range().end() - 1;
    TestInput.run(() -> model.goTo(last));
    TestInput.settle();
    assertEquals(page, page(), "what is on the page needs no turning");
    assertEquals(last, TestInput.onFx(() -> model.topOffsetProperty().get()));
    click(shown().getLast().range().start(), 1, TestInput.NONE);
    TestInput.type(scene(), KeyCode.DOWN, TestInput.CTRL);
    assertEquals(page + 1, page(), "the caret takes the page with it");
    TestInput.type(scene(), KeyCode.LEFT, TestInput.SHIFT);
    assertEquals(1, selection().length());
  }

  @Test
  void notesAndRibbonsStandBesideTheirColumn() {
    set(ReadingMode.COLUMNS);
    turnTo(1);
    List<Strip> both = TestInput.onFx(() -> reader.viewport().strips());
    int left = TestInput.onFx(() -> reader.viewport().layout().startOf(both.get(0).first() + 1));
    int right = TestInput.onFx(() -> reader.viewport().layout().startOf(both.get(1).first() + 1));
    UUID noted = addMark(new Range(left + 2, left + 6), HighlightColor.BLUE, HighlightStyle.MARK);
    UUID ribbon = new UUID(5, 5);
    var plain = TestInput.snapshot(scene(), 1);
    TestInput.run(() -> annotate(noted, ribbon, new Range(right, right + 1)));
    TestInput.settle();
    var marked = TestInput.snapshot(scene(), 1);
    double end = both.get(0).x() + TestInput.onFx(() -> reader.viewport().columnWidth());
    double y = before(left).getY();
    TestInput.click(reader, end + 17, y);
    assertTrue(asked.contains("clicked " + noted), asked::toString);
    int x = (int) both.get(1).x() - 42;
    int ribbonY = (int) before(right).getY();
    assertNotEquals(TestInput.pixel(plain, x, ribbonY), TestInput.pixel(marked, x, ribbonY));
  }

  private void annotate(UUID noted, UUID ribbon, Range place) {
    UUID document = highlights.getFirst().document();
    Times times = Times.at(Instant.EPOCH);
    var anchor = Anchors.of(Places.of(document()), place);
    model
        .annotationsProperty()
        .set(
            new Annotations(
                document,
                highlights,
                List.of(new Note(new UUID(4, 4), document, Optional.of(noted), "记住", times)),
                List.of(new Bookmark(ribbon, document, anchor, "这里", times)),
                Map.of(
                    noted,
                    new Verdict.Exact(highlights.getFirst().anchor().range()),
                    ribbon,
                    new Verdict.Exact(place)),
                java.util.Set.of()));
  }

  @Test
  void theScrollBarGoesByPages() {
    TestInput.run(() -> {
      var bar = (ViewportBar) reader.lookup(".scroll-bar");
      assertEquals(reader.viewport().largestScroll(), bar.getMax());
      assertEquals(1, bar.getBlockIncrement());
      bar.setValue(2.2);
    });
    TestInput.settle();
    assertEquals(2, page());
    assertEquals(
        2.0, TestInput.onFx(() -> ((ViewportBar) reader.lookup(".scroll-bar")).getValue()));
  }

  @Test
  void aLongDocumentHasPagesAtOnceAndTheirNumbersAMomentLater() {
    var document = MixedDocument.of(400);
    assertTrue(document.text().length() > 600_000);
    int place = document.text().lastIndexOf("第200章第3段");
    TestInput.run(() -> {
      model.documentProperty().set(document);
      model.goTo(place);
      reader.layout();
      assertFalse(reader.viewport().layout().isWhole());
      assertTrue(reader.viewport().isOnScreen(place));
      assertEquals(0, reader.viewport().page().orElseThrow().count());
    });
    TestInput.waitFor(() -> reader.viewport().layout().isWhole());
    assertTrue(TestInput.onFx(() -> reader.viewport().isOnScreen(place)));
    TestInput.run(() -> {
      var number = reader.viewport().page().orElseThrow();
      assertEquals(reader.viewport().largestScroll() + 1, number.count());
      assertTrue(number.number() > number.count() / 2);
    });
  }

  @ParameterizedTest
  @CsvSource({"PAGE,1,PAPER", "PAGE,1.5,NIGHT", "COLUMNS,1,NIGHT", "COLUMNS,1.5,PAPER"})
  void picturesOfPages(ReadingMode mode, double scale, ReadingTheme theme) {
    set(mode);
    mark("水渠修到了每一块田边", HighlightColor.YELLOW, HighlightStyle.MARK);
    TestInput.run(() -> {
      model.themeProperty().set(theme);
      reader.setRenderScale(scale);
    });
    for (int page : new int[] {0, 1, 2}) {
      turnTo(page);
      TestInput.waitFor(() -> !reader.isLoading());
      String name = "pages-" + mode.word() + "-" + scale + "-" + theme + "-" + page;
      TestInput.snapshot(scene(), new File("target/pictures/" + name + ".png"), scale);
    }
    TestInput.run(() -> model.rulerProperty().set(true));
    TestInput.type(scene(), KeyCode.DOWN);
    String name = "ruler-" + mode.word() + "-" + scale + "-" + theme;
    var image = TestInput.snapshot(scene(), new File("target/pictures/" + name + ".png"), scale);
    assertNotEquals(0, TestInput.pixel(image, 5, 5));
  }
}
