package org.yandu.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.yandu.language.Script;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.typeset.Line;
import org.yandu.ui.TestInput;

/** The text in other characters than it was written in. */
class WritingTest extends ReaderTest {
  private static final String SPEECH =
      """
      = 关于改进机关干部工作作风的讲话
      # 一、发展问题
      干部要深入基层，了解群众的困难，理发店里面的头|发也要看。人民群众是历史的创造者，这里离县城三公里，皇后镇在后面。
      𠮷先生读《台湾纪行》和e\u0301tude，平台上有干燥的面粉。
      """;

  private void use(Script script) {
    TestInput.run(() -> model.scriptProperty().set(script));
    TestInput.waitFor(() -> !reader.isLoading());
    TestInput.settle();
  }

  /** What is drawn, line by line. */
  private List<String> drawn() {
    return TestInput.onFx(() -> {
      List<String> lines = new ArrayList<>();
      var layout = reader.viewport().layout();
      for (int i = 0; i < layout.lineCount(); i++) {
        lines.add(reader.writing().of(layout.document(), layout.line(i)));
      }
      return lines;
    });
  }

  @Test
  void theWordsAreDrawnInTheScriptThatIsAskedFor() {
    open(SPEECH);
    List<String> source = drawn();
    use(Script.TRADITIONAL);
    String words = String.join("", drawn());
    assertTrue(words.contains("關於改進機關幹部工作作風的講話"), words);
    // 头 and 发 stand on two lines of the file.
    assertTrue(words.contains("理髮店裡面的頭髮也要看"), words);
    assertTrue(words.contains("三公里，皇后鎮在後面"), words);
    assertTrue(words.contains("𠮷先生讀《臺灣紀行》和e\u0301tude，平臺上有乾燥的麵粉"), words);
    use(Script.SIMPLIFIED);
    assertEquals(source, drawn());
    use(Script.SOURCE);
    assertEquals(source, drawn());
  }

  @Test
  void aTraditionalTextIsDrawnSimplified() {
    open("幹部要瞭解群眾，後面還有皇后。");
    use(Script.SIMPLIFIED);
    assertEquals(List.of("干部要了解群众，后面还有皇后。"), drawn());
  }

  @Test
  void copiedAndSelectedWordsStayAsWritten() {
    open(SPEECH);
    use(Script.TRADITIONAL);
    select(rangeOf("了解群众"));
    assertEquals("了解群众", selected());
    TestInput.type(scene(), KeyCode.C, TestInput.CTRL);
    assertEquals(List.of("copy 了解群众"), asked);
  }

  @Test
  void linesAndPlacesAreTheSameInEveryScript() {
    open(SPEECH.repeat(3));
    List<String> source = geometry();
    for (Script script : Script.values()) {
      use(script);
      assertEquals(source, geometry(), script.word());
      assertEquals(
          drawn().stream().map(String::length).toList(),
          TestInput.onFx(() -> {
            var layout = reader.viewport().layout();
            List<Integer> lengths = new ArrayList<>();
            for (int i = 0; i < layout.lineCount(); i++) {
              lengths.add(layout.line(i).length());
            }
            return lengths;
          }));
    }
  }

  private List<String> geometry() {
    return TestInput.onFx(() -> {
      List<String> all = new ArrayList<>();
      var layout = reader.viewport().layout();
      for (int i = 0; i < layout.lineCount(); i++) {
        Line line = layout.line(i);
        all.add(line.range() + " " + line.edge(0) + " " + line.edge(line.length()));
      }
      return all;
    });
  }

  @Test
  void highlightsCoverTheSamePlacesOnScreenInEveryScript() {
    open(SPEECH);
    mark("困难", HighlightColor.GREEN, HighlightStyle.MARK);
    int green = TestInput.pixel(TestInput.snapshot(scene(), 1), inMark(), inMarkY());
    TreeSet<Integer> source = columns(green);
    assertTrue(source.size() > 30, source::toString);
    WritableImage before = TestInput.snapshot(scene(), 1);
    use(Script.TRADITIONAL);
    TreeSet<Integer> other = columns(green);
    assertEquals(source.first(), other.first());
    assertEquals(source.last(), other.last());
    assertFalse(same(before, TestInput.snapshot(scene(), 1)), "nothing was drawn otherwise");
    click(rangeOf("困难").start(), 1, TestInput.NONE);
    assertTrue(asked.getFirst().startsWith("clicked "), asked::toString);
  }

  private int inMark() {
    return (int) before(rangeOf("困难").start()).getX() + 1;
  }

  private int inMarkY() {
    var line =
        TestInput.onFx(() -> {
          var layout = reader.viewport().layout();
          return layout.line(layout.lineOf(rangeOf("困难").start()));
        });
    return (int) (Viewport.PADDING + line.baseline() - line.box().size() * 0.99);
  }

  /** The columns that have the colour on the upper edge of the marked line. */
  private TreeSet<Integer> columns(int color) {
    WritableImage image = TestInput.snapshot(scene(), 1);
    int y = inMarkY();
    TreeSet<Integer> columns = new TreeSet<>();
    for (int x = 0; x < image.getWidth(); x++) {
      if (TestInput.pixel(image, x, y) == color) {
        columns.add(x);
      }
    }
    return columns;
  }

  private static boolean same(WritableImage one, WritableImage other) {
    for (int x = 0; x < one.getWidth(); x++) {
      for (int y = 0; y < one.getHeight(); y++) {
        if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
          return false;
        }
      }
    }
    return true;
  }

  @Test
  void aParagraphOfManyPiecesIsDrawnWithoutAGap() {
    String words = "后面的头发，皇后的干部。";
    open(words.repeat(1500));
    use(Script.TRADITIONAL);
    assertEquals("後面的頭髮，皇后的幹部。".repeat(1500), String.join("", drawn()));
  }

  @Test
  void anotherDocumentIsDrawnInTheSameScript() {
    open(SPEECH);
    use(Script.TRADITIONAL);
    drawn();
    open("头发在后面。");
    assertEquals(List.of("頭髮在後面。"), drawn());
  }

  @Test
  void theMenuOfTheTextChoosesTheScript() {
    open(SPEECH);
    use(Script.TRADITIONAL);
    Point2D at = before(rangeOf("困难").start());
    TestInput.click(reader, at.getX() + 6, at.getY(), MouseButton.SECONDARY, 1, TestInput.NONE);
    Menu menu = TestInput.onFx(WritingTest::scripts);
    List<RadioMenuItem> items = menu.getItems().stream().map(RadioMenuItem.class::cast).toList();
    assertEquals(List.of("原文", "简体", "繁体"), items.stream().map(RadioMenuItem::getText).toList());
    assertEquals(
        List.of(false, false, true), items.stream().map(RadioMenuItem::isSelected).toList());
    TestInput.run(items.getFirst()::fire);
    assertEquals(Script.SOURCE, model.scriptProperty().get());
  }

  /** The choice in the context menu that is open. */
  private static Menu scripts() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
        .filter(item -> "reader-script".equals(item.getId()))
        .map(Menu.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
