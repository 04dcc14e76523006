package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.Notification;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yandu.text.Document;
import org.yandu.ui.TestInput;

/** Who has no mouse comes to every place of the structure and corrects it. */
class CorrectionKeysTest extends WindowTest {
  private static final String TEXT =
      """
      在护林工作会上的讲话

      一、林子的家底

      全县有林地八十万亩，其中一半是近十年栽下的，长势都不错。

      二、看林子的人

      护林员一共三百人，每个人要走二十里山路，一天一个来回，从不间断。

      三、防火的路

      防火的路修了一百里，还差三十里没有修通，明年开春接着修。
      """;

  @BeforeEach
  void open() throws Exception {
    start(Files.writeString(folder.resolve("林.txt"), TEXT));
    TestInput.waitFor(() -> view().desk().currentProperty().get() != null);
    quiet();
  }

  private List<String> lines() {
    Document document = view().desk().reader().documentProperty().get();
    return document.blocks().stream()
        .map(block -> block.level() + " " + document.shown(block.range()).substring(0, 3))
        .toList();
  }

  private void waitForLines(String... lines) {
    TestInput.waitFor(() -> lines().equals(List.of(lines)));
    quiet();
  }

  private void goToParagraph(String number) {
    TestInput.type(scene(), KeyCode.G, TestInput.CTRL);
    quiet();
    TestInput.typeText(scene(), number);
    TestInput.type(scene(), KeyCode.ENTER);
    quiet();
    assertTrue(TestInput.onFx(() -> view().reader().isFocused()));
  }

  @Test
  void aParagraphIsCorrectedWhereTheReaderWent() {
    waitForLines("0 在护林", "1 一、林", "0 全县有", "1 二、看", "0 护林员", "1 三、防", "0 防火的");
    goToParagraph("2");
    TestInput.type(scene(), KeyCode.DIGIT2, TestInput.CTRL | TestInput.ALT);
    waitForLines("0 在护林", "1 一、林", "0 全县有", "1 二、看", "2 护林员", "1 三、防", "0 防火的");
    TestInput.type(scene(), KeyCode.Z, TestInput.CTRL);
    waitForLines("0 在护林", "1 一、林", "0 全县有", "1 二、看", "0 护林员", "1 三、防", "0 防火的");
    // With the arrows into the paragraph, where it is broken.
    for (int i = 0; i < 9; i++) {
      TestInput.type(scene(), KeyCode.RIGHT);
    }
    TestInput.type(scene(), KeyCode.J, TestInput.CTRL | TestInput.SHIFT);
    waitForLines("0 在护林", "1 一、林", "0 全县有", "1 二、看", "0 护林员", "0 每个人", "1 三、防", "0 防火的");
  }

  @Test
  void severalLinesOfTheOutlineAreReachedChosenAndMoved() {
    TestInput.type(scene(), KeyCode.DIGIT2, TestInput.CTRL);
    TestInput.type(scene(), KeyCode.DOWN);
    TestInput.type(scene(), KeyCode.DOWN);
    TestInput.type(scene(), KeyCode.DOWN, TestInput.SHIFT);
    TestInput.type(scene(), KeyCode.CLOSE_BRACKET, TestInput.CTRL);
    waitForLines("0 在护林", "1 一、林", "0 全县有", "2 二、看", "0 护林员", "2 三、防", "0 防火的");
    TestInput.type(scene(), KeyCode.OPEN_BRACKET, TestInput.CTRL);
    waitForLines("0 在护林", "1 一、林", "0 全县有", "1 二、看", "0 护林员", "1 三、防", "0 防火的");
  }

  @Test
  void aKeyThatMakesNoSenseHereSaysSo() {
    goToParagraph("2");
    List<String> before = TestInput.onFx(this::lines);
    TestInput.type(scene(), KeyCode.OPEN_BRACKET, TestInput.CTRL);
    waitForNotice("“升级”在这里用不上");
    assertEquals(before, TestInput.onFx(this::lines));
    TestInput.run(() -> find("#library-list").requestFocus());
    TestInput.type(scene(), KeyCode.J, TestInput.CTRL);
    waitForNotice("先在正文里点一下");
    assertEquals(before, TestInput.onFx(this::lines));
  }

  private void waitForNotice(String words) {
    TestInput.waitFor(() ->
        view().notices().getChildren().stream()
            .map(Notification.class::cast)
            .anyMatch(notice -> notice.getMessage().contains(words)));
  }
}
