package org.yandu.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yandu.text.Range;
import org.yandu.ui.TestInput;
import org.yandu.ui.kit.Look;

/** Footnotes open beside their markers, and lead there and back. */
class FootnotesTest extends ReaderTest {
  @BeforeEach
  void openNotes() {
    open(
        """
        = 在秋收总结会上的讲话
        今年雨水充足[1]，各乡的粮食产量都比去年提高了一成。
        水利工程修了三年[2]，今年终于通水。
        % [1] 见《柳林县志》卷三“雨水”一节，其中说到连年的雨水，也说到渠道怎样把它留住。
        % 又见乡志。
        % [2] 工程始于前年。
        """);
  }

  @Test
  void aClickOnAMarkerShowsTheNoteAndASecondOneGoesThere() {
    click(marker("[1]").start(), 1, TestInput.NONE);
    assertTrue(popover().isVisible());
    assertTrue(words().startsWith("[1] 见《柳林县志》") && words().endsWith("又见乡志。"), words());
    picture("paper", ReadingTheme.PAPER, 1);
    picture("night", ReadingTheme.NIGHT, 1.5);
    assertEquals(List.of(), asked);
    click(marker("[1]").start() + 1, 1, TestInput.NONE);
    assertFalse(popover().isVisible());
    assertEquals(1, asked.size());
    assertTrue(asked.getFirst().startsWith("follow [1] 见《柳林县志》"), asked::toString);
  }

  @Test
  void theButtonGoesThereAndTheNumberOfTheNoteGoesBack() {
    click(marker("[2]").start(), 1, TestInput.NONE);
    TestInput.click(TestInput.onFx(() -> reader.lookup("#note-popover-go")));
    assertEquals(List.of("follow [2] 工程始于前年。"), asked);
    asked.clear();
    click(document().text().lastIndexOf("[2]"), 1, TestInput.NONE);
    assertEquals(List.of("follow [2]"), asked);
  }

  @Test
  void enterDoesWhatAClickDoesAndEscapeCloses() {
    caretTo(marker("[1]").start());
    TestInput.type(scene(), KeyCode.ENTER);
    assertTrue(popover().isVisible());
    TestInput.type(scene(), KeyCode.ESCAPE);
    assertFalse(popover().isVisible());
    TestInput.type(scene(), KeyCode.ENTER);
    TestInput.type(scene(), KeyCode.ENTER);
    assertEquals(1, asked.size());
  }

  @Test
  void aClickElsewhereScrollingAndAnotherTextCloseIt() {
    click(marker("[1]").start(), 1, TestInput.NONE);
    click(document().text().indexOf("各乡"), 1, TestInput.NONE);
    assertFalse(popover().isVisible());
    click(marker("[1]").start(), 1, TestInput.NONE);
    TestInput.wheel(reader, 100, 100, -1, TestInput.NONE);
    assertFalse(popover().isVisible());
    click(marker("[1]").start(), 1, TestInput.NONE);
    TestInput.run(() -> model.goTo(marker("[2]").start()));
    TestInput.settle();
    assertFalse(popover().isVisible(), "who goes elsewhere has read it");
    TestInput.run(() -> model.goTo(0));
    TestInput.settle();
    click(marker("[1]").start(), 1, TestInput.NONE);
    open(SPEECH);
    assertFalse(popover().isVisible());
  }

  @Test
  void theNotesOfALongTextAreFoundInTheBackground() {
    open("这一句有注[1]，说的是水渠和粮食，还有晒场和仓库。\n% [1] 长书的注。\n".repeat(6000));
    TestInput.waitFor(() -> popover().leads(document().text().indexOf("[1]")));
    click(document().text().indexOf("[1]"), 1, TestInput.NONE);
    assertEquals("[1] 长书的注。", words());
    open(SPEECH);
    assertFalse(TestInput.onFx(() -> popover().leads(0)));
  }

  @Test
  void aHandShowsOverMarkersAndNumbersOfNotes() {
    assertEquals(Cursor.HAND, over(marker("[1]").start()));
    assertEquals(Cursor.TEXT, over(document().text().indexOf("各乡")));
    assertEquals(Cursor.HAND, over(document().text().lastIndexOf("[2]")));
  }

  private void picture(String name, ReadingTheme theme, double scale) {
    TestInput.run(() -> {
      Look.apply(scene(), name, theme == ReadingTheme.NIGHT);
      model.themeProperty().set(theme);
    });
    TestInput.snapshot(scene(), new File("target/pictures/footnote-" + name + ".png"), scale);
  }

  private Cursor over(int offset) {
    var at = before(offset);
    TestInput.move(reader, at.getX() + 4, at.getY());
    return TestInput.onFx(() -> reader.getCursor());
  }

  private Range marker(String sign) {
    return rangeOf(sign);
  }

  private void caretTo(int offset) {
    click(document().text().indexOf("今年雨水"), 1, TestInput.NONE);
    for (int i = 0; i < offset - document().text().indexOf("今年雨水"); i++) {
      TestInput.type(scene(), KeyCode.RIGHT);
    }
  }

  private NotePopover popover() {
    return (NotePopover) reader.lookup("#note-popover");
  }

  private String words() {
    return TestInput.onFx(() -> ((Label) popover().lookup(".note-popover-words")).getText());
  }
}
