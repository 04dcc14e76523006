package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.yandu.settings.SettingsFile;
import org.yandu.ui.TestInput;
import org.yandu.ui.reader.ReadingMode;

/** Modes of reading in the whole window: keys, menu, full screen, restart. */
class ReadingModesTest extends WindowTest {
  private void startWithText() throws Exception {
    StringBuilder text = new StringBuilder("在水利会上的讲话\n\n同志们：\n\n");
    for (int i = 1; i <= 120; i++) {
      text.append("第").append(i).append("段讲水渠的事，大家都要认真听，回去以后落实。".repeat(3)).append("\n\n");
    }
    Path file = folder.resolve("水利.txt");
    Files.writeString(file, text);
    start(file);
    TestInput.waitFor(() -> view().desk().currentProperty().get() != null);
    quiet();
    TestInput.run(() -> view().reader().requestFocus());
  }

  private int top() {
    return TestInput.onFx(() -> view().desk().attention().topOffsetProperty().get().intValue());
  }

  private ReadingMode mode() {
    return TestInput.onFx(() -> view().desk().first().reader().layoutProperty().get());
  }

  private void full(boolean wanted) {
    TestInput.waitFor(() -> stage.isFullScreen() == wanted);
    TestInput.settle();
  }

  private boolean shows(String selector) {
    return TestInput.onFx(() -> {
      Node found = scene().getRoot().lookup(selector);
      return found != null && found.isVisible();
    });
  }

  @Test
  void aKeyAndTheMenuChooseTheModeOfBothTexts() throws Exception {
    startWithText();
    assertEquals(ReadingMode.SCROLL, mode());
    TestInput.type(scene(), KeyCode.M, TestInput.CTRL);
    assertEquals(ReadingMode.PAGE, mode());
    TestInput.type(scene(), KeyCode.M, TestInput.CTRL);
    assertEquals(ReadingMode.COLUMNS, mode());
    assertEquals(
        ReadingMode.COLUMNS,
        TestInput.onFx(() -> view().desk().second().reader().layoutProperty().get()));
    TestInput.run(() -> {
      Menu menu = (Menu) menuItem("modes");
      assertTrue(((RadioMenuItem) menu.getItems().get(2)).isSelected());
      menu.getItems().get(1).fire();
    });
    assertEquals(ReadingMode.PAGE, mode());
    TestInput.type(scene(), KeyCode.F7);
    assertTrue(view().settingsModel().rulerProperty().get());
    TestInput.run(() -> assertTrue(((CheckMenuItem) menuItem("ruler")).isSelected()));
    TestInput.type(scene(), KeyCode.F7);
    assertFalse(TestInput.onFx(() -> view().desk().first().reader().rulerProperty().get()));
  }

  private javafx.scene.control.MenuItem menuItem(String id) {
    return ((MenuButton) find("#more"))
        .getItems().stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
  }

  @Test
  void modeAndPlaceAreThereAgainAfterARestart() throws Exception {
    startWithText();
    TestInput.run(() -> view().desk().first().reader().goTo(2345));
    TestInput.settle();
    assertEquals(2345, top());
    TestInput.type(scene(), KeyCode.M, TestInput.CTRL);
    TestInput.type(scene(), KeyCode.F7);
    assertEquals(2345, top());
    end();
    start();
    TestInput.waitFor(() -> view().desk().currentProperty().get() != null);
    quiet();
    assertEquals(ReadingMode.PAGE, mode());
    assertTrue(view().settingsModel().rulerProperty().get());
    assertEquals(2345, top());
    TestInput.type(scene(), KeyCode.M, TestInput.CTRL);
    TestInput.type(scene(), KeyCode.M, TestInput.CTRL);
    assertEquals(ReadingMode.SCROLL, mode());
    assertEquals(2345, top());
  }

  @Test
  void panesAndASecondTextKeepThePlace() throws Exception {
    startWithText();
    TestInput.run(() -> view().desk().first().reader().goTo(2345));
    TestInput.settle();
    for (ReadingMode mode : ReadingMode.values()) {
      TestInput.type(scene(), KeyCode.B, TestInput.CTRL);
      assertEquals(2345, top(), mode.word());
      TestInput.type(scene(), KeyCode.B, TestInput.CTRL | TestInput.SHIFT);
      TestInput.type(scene(), KeyCode.BACK_SLASH, TestInput.CTRL);
      TestInput.type(scene(), KeyCode.BACK_SLASH, TestInput.CTRL);
      assertEquals(2345, top(), mode.word());
      TestInput.type(scene(), KeyCode.M, TestInput.CTRL);
    }
    assertEquals(ReadingMode.SCROLL, mode());
    assertEquals(2345, top());
  }

  @Test
  void theFullScreenIsForReadingAndEscapeLeavesIt() throws Exception {
    startWithText();
    TestInput.run(() -> view().panes().rightShownProperty().set(false));
    int place = top();
    TestInput.type(scene(), KeyCode.F11);
    full(true);
    assertFalse(shows(".main-toolbar"));
    assertFalse(shows("#library-list"));
    TestInput.type(scene(), KeyCode.M, TestInput.CTRL);
    assertEquals(ReadingMode.PAGE, mode());
    picture("full-screen-page", 1);
    TestInput.move(view(), 500, 1);
    assertTrue(shows(".main-toolbar"));
    picture("full-screen-toolbar", 1);
    TestInput.move(view(), 500, 400);
    assertFalse(shows(".main-toolbar"));
    TestInput.type(scene(), KeyCode.A, TestInput.CTRL);
    TestInput.type(scene(), KeyCode.ESCAPE);
    assertTrue(TestInput.onFx(() -> stage.isFullScreen()), "first the selection ends");
    TestInput.type(scene(), KeyCode.ESCAPE);
    full(false);
    assertTrue(shows(".main-toolbar"));
    assertTrue(shows("#library-list"));
    assertFalse(view().panes().rightShownProperty().get());
    assertEquals(place, top());
  }

  @Test
  void whoEndsInTheFullScreenFindsThePanesAgain() throws Exception {
    startWithText();
    TestInput.type(scene(), KeyCode.F11);
    full(true);
    TestInput.type(scene(), KeyCode.B, TestInput.CTRL);
    assertTrue(shows("#library-list"), "a key shows a pane here too");
    TestInput.type(scene(), KeyCode.B, TestInput.CTRL);
    end();
    var panes = new SettingsFile(folder.resolve("library")).read().panes();
    assertTrue(panes.leftShown());
    assertTrue(panes.rightShown());
  }
}
