package org.yandu.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yandu.text.Block;
import org.yandu.text.BlockKind;
import org.yandu.text.Document;
import org.yandu.text.Range;
import org.yandu.text.Seam;
import org.yandu.text.SketchedDocument;
import org.yandu.ui.TestInput;

/** What screen readers are told: seams are not there, surrogates are two characters. */
class ReaderAccessTest extends ReaderTest {
  @BeforeEach
  void openText() {
    open(withTable(SketchedDocument.of(SPEECH + "𠮷林县的𠮷字有两个码元。\n表头 数量\n")));
  }

  /** The last paragraph becomes a table of two rows. */
  private static Document withTable(Document sketch) {
    String text = sketch.text().replace("表头 数量", "表头\t数量\n晒场\t三处");
    Block last = sketch.blocks().getLast();
    Range range = new Range(last.range().start(), last.range().start() + "表头\t数量\n晒场\t三处".length());
    List<Block> blocks = new java.util.ArrayList<>(sketch.blocks());
    blocks.set(blocks.size() - 1, new Block(BlockKind.TABLE, range, 0, List.<Seam>of(), "test", 1));
    return new Document(
        sketch.source(), text, sketch.title(), blocks, sketch.works(), sketch.pages());
  }

  private Object ask(AccessibleAttribute attribute, Object... parameters) {
    return TestInput.onFx(() -> reader.queryAccessibleAttribute(attribute, parameters));
  }

  private String text() {
    return (String) ask(AccessibleAttribute.TEXT);
  }

  @Test
  void theTextIsWhatIsShownAndIsMadeOnce() {
    assertEquals(AccessibleRole.TEXT_AREA, ask(AccessibleAttribute.ROLE));
    assertTrue(text().startsWith("在秋收总结会上的讲话\n林远山 县长\n同志们：\n"), text());
    assertTrue(text().contains("水利工程修了三年，今年终于通水"), text());
    assertTrue(text().endsWith("表头\t数量\n晒场\t三处"), text());
    assertSame(text(), text());
    assertEquals(false, ask(AccessibleAttribute.EDITABLE));
    assertEquals(20, ((Font) ask(AccessibleAttribute.FONT)).getSize());
  }

  @Test
  void caretAndSelectionCountWithoutSeams() {
    click(document().text().indexOf("今年终于"), 1, TestInput.NONE);
    assertEquals(text().indexOf("今年终于"), ask(AccessibleAttribute.CARET_OFFSET));
    assertEquals(ask(AccessibleAttribute.CARET_OFFSET), ask(AccessibleAttribute.SELECTION_START));
    assertEquals(ask(AccessibleAttribute.CARET_OFFSET), ask(AccessibleAttribute.SELECTION_END));
    int start = document().text().indexOf("三年");
    drag(start, document().text().indexOf("终于"));
    assertEquals(text().indexOf("三年"), ask(AccessibleAttribute.SELECTION_START));
    assertEquals(text().indexOf("终于"), ask(AccessibleAttribute.SELECTION_END));
  }

  @Test
  void theCaretStepsOverASurrogatePairAtOnce() {
    TestInput.run(() -> model.goTo(rangeOf("𠮷林").start()));
    TestInput.settle();
    click(document().text().indexOf("林县的"), 1, TestInput.NONE);
    int before = (int) ask(AccessibleAttribute.CARET_OFFSET);
    TestInput.type(scene(), KeyCode.LEFT);
    assertEquals(before - 2, ask(AccessibleAttribute.CARET_OFFSET));
    assertEquals(text().indexOf("𠮷林"), ask(AccessibleAttribute.CARET_OFFSET));
  }

  @Test
  void linesCoverTheTextWithoutGaps() {
    int end = -1;
    for (int line = 0; ask(AccessibleAttribute.LINE_START, line) != null; line++) {
      int start = (int) ask(AccessibleAttribute.LINE_START, line);
      assertTrue(start == end || start == end + 1, "line " + line + " starts at " + start);
      assertEquals(line, ask(AccessibleAttribute.LINE_FOR_OFFSET, start));
      end = (int) ask(AccessibleAttribute.LINE_END, line);
    }
    assertEquals(text().length(), end);
    assertNull(ask(AccessibleAttribute.LINE_END, -1));
  }

  @Test
  void boundsAndPointsLeadToEachOther() {
    for (String words : List.of("同志们", "一、今年", "修了三年，今年终于", "𠮷林", "三处")) {
      int start = text().indexOf(words);
      Bounds[] bounds =
          (Bounds[]) ask(AccessibleAttribute.BOUNDS_FOR_RANGE, start, start + words.length() - 1);
      assertTrue(bounds.length > 0, words);
      Bounds first = bounds[0];
      assertTrue(first.getWidth() > 0 && first.getHeight() > 0, words + first);
      var point = new Point2D(first.getMinX() + 3, first.getCenterY());
      assertEquals(start, ask(AccessibleAttribute.OFFSET_AT_POINT, point), words);
    }
    Bounds[] all = (Bounds[]) ask(AccessibleAttribute.BOUNDS_FOR_RANGE, 0, text().length() - 1);
    assertTrue(all.length > 5, () -> "several lines: " + all.length);
  }

  @Test
  void theHeadingAtTheCaretIsTold() {
    click(document().text().indexOf("一、今年"), 1, TestInput.NONE);
    assertEquals("1 级标题：一、今年的收成", ask(AccessibleAttribute.HELP));
    click(document().text().indexOf("各乡"), 1, TestInput.NONE);
    assertEquals("一、今年的收成", ask(AccessibleAttribute.HELP));
    TestInput.type(scene(), KeyCode.H);
    assertEquals("1 级标题：二、明年的打算", ask(AccessibleAttribute.HELP));
    TestInput.type(scene(), KeyCode.H, TestInput.SHIFT);
    TestInput.type(scene(), KeyCode.H, TestInput.SHIFT);
    assertEquals("篇名：在秋收总结会上的讲话", ask(AccessibleAttribute.HELP));
    open(SPEECH.replace("秋收", "春耕"));
    assertNull(ask(AccessibleAttribute.HELP));
    assertTrue(text().startsWith("在春耕"));
  }

  @Test
  void withoutADocumentThereIsNothingToTell() {
    TestInput.run(() -> model.documentProperty().set(null));
    assertEquals("正文", ask(AccessibleAttribute.TEXT));
    assertNull(ask(AccessibleAttribute.CARET_OFFSET));
  }
}
