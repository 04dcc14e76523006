package org.yandu.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yandu.ui.FxTest;
import org.yandu.ui.TestInput;

class MarkdownKeysTest extends FxTest {
  private TextArea area;

  @BeforeEach
  void show() {
    area =
        TestInput.onFx(() -> {
          TextArea fresh = new TextArea();
          fresh.addEventFilter(
              KeyEvent.KEY_PRESSED,
              event -> {
                if (MarkdownKeys.press(fresh, event)) {
                  event.consume();
                }
              });
          Stage stage = new Stage();
          stage.setScene(new Scene(fresh, 300, 200));
          stage.show();
          fresh.requestFocus();
          return fresh;
        });
    TestInput.settle();
  }

  @Test
  void boldAndItalicComeAndGo() {
    choose("要紧的话", 0, 2);
    press(KeyCode.B, TestInput.CTRL);
    assertEquals("**要紧**的话", area.getText());
    press(KeyCode.I, TestInput.CTRL);
    assertEquals("***要紧***的话", area.getText());
    press(KeyCode.B, TestInput.CTRL);
    assertEquals("*要紧*的话", area.getText());
    press(KeyCode.I, TestInput.CTRL);
    assertEquals("要紧的话", area.getText());
    assertEquals("要紧", area.getSelectedText());
  }

  @Test
  void signsAreReadyForWhatIsTyped() {
    choose("", 0, 0);
    press(KeyCode.B, TestInput.CTRL);
    TestInput.typeText(area.getScene(), "早");
    assertEquals("**早**", area.getText());
  }

  @Test
  void aListGoesOnAndAnEmptyItemEndsIt() {
    TestInput.typeText(area.getScene(), "- 一");
    press(KeyCode.ENTER, TestInput.NONE);
    TestInput.typeText(area.getScene(), "二");
    press(KeyCode.ENTER, TestInput.NONE);
    press(KeyCode.ENTER, TestInput.NONE);
    assertEquals("- 一\n- 二\n", area.getText());
    TestInput.typeText(area.getScene(), "9. 甲");
    press(KeyCode.ENTER, TestInput.NONE);
    assertEquals("- 一\n- 二\n9. 甲\n10. ", area.getText());
  }

  @Test
  void otherLinesEndAsTheyAlwaysDo() {
    TestInput.typeText(area.getScene(), "3.5亿");
    press(KeyCode.ENTER, TestInput.NONE);
    assertEquals("3.5亿\n", area.getText());
    choose("- 一", 0, 0);
    press(KeyCode.ENTER, TestInput.NONE);
    assertEquals("\n- 一", area.getText());
  }

  private void choose(String text, int from, int to) {
    TestInput.run(() -> {
      area.setText(text);
      area.selectRange(from, to);
    });
  }

  private void press(KeyCode code, int modifiers) {
    TestInput.type(area.getScene(), code, modifiers);
  }
}
