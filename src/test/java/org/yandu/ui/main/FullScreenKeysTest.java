package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yandu.note.HighlightColor;
import org.yandu.note.HighlightStyle;
import org.yandu.text.Range;
import org.yandu.ui.TestInput;
import org.yandu.ui.reader.ReadingMode;

/** Every key works in the full screen, wherever the keys were before it. */
class FullScreenKeysTest extends WindowTest {
  /** Where the keys are when F11 is pressed. */
  enum From {
    READER,
    OUTLINE,
    NOTES,
    NOTHING_LEFT
  }

  static Stream<Arguments> everyWay() {
    return Stream.of(From.values())
        .flatMap(from -> Stream.of(Arguments.of(from, false), Arguments.of(from, true)));
  }

  @BeforeEach
  void read() throws Exception {
    Path file = folder.resolve("水利.txt");
    Files.writeString(file, "在水利会上的讲话\n\n同志们：\n\n" + "一、第一件事\n\n这件事说来话长，要慢慢说。\n\n".repeat(40));
    start(file);
    TestInput.waitFor(() -> view().desk().currentProperty().get() != null);
    quiet();
    TestInput.run(() -> {
      view().annotator().highlight(new Range(20, 24), HighlightColor.YELLOW, HighlightStyle.MARK);
      view().reader().requestFocus();
    });
    quiet();
  }

  private void press(KeyCode code, int modifiers) {
    TestInput.type(scene(), code, modifiers);
    quiet();
  }

  private void go(From from) {
    switch (from) {
      case READER -> press(KeyCode.DIGIT3, TestInput.CTRL);
      case OUTLINE -> press(KeyCode.DIGIT2, TestInput.CTRL);
      case NOTES -> press(KeyCode.DIGIT4, TestInput.CTRL);
      case NOTHING_LEFT -> {
        press(KeyCode.DIGIT2, TestInput.CTRL);
        if (TestInput.onFx(() -> view().panes().leftShownProperty().get())) {
          press(KeyCode.B, TestInput.CTRL);
        }
      }
    }
  }

  private void full(boolean wanted) {
    press(KeyCode.F11, TestInput.NONE);
    TestInput.waitFor(() -> stage.isFullScreen() == wanted);
    assertTrue(TestInput.onFx(() -> view().reader().isFocused()), "the text has the keys");
  }

  private boolean two() {
    return TestInput.onFx(() -> view().desk().besideProperty().get());
  }

  private ReadingMode mode() {
    return TestInput.onFx(() -> view().desk().first().reader().layoutProperty().get());
  }

  @ParameterizedTest
  @MethodSource("everyWay")
  void keysWorkWhereverTheyWereBefore(From from, boolean beside) {
    if (beside) {
      press(KeyCode.BACK_SLASH, TestInput.CTRL);
    }
    go(from);
    full(true);
    press(KeyCode.M, TestInput.CTRL);
    assertEquals(ReadingMode.PAGE, mode());
    press(KeyCode.BACK_SLASH, TestInput.CTRL);
    assertEquals(!beside, two());
    press(KeyCode.BACK_SLASH, TestInput.CTRL);
    assertEquals(beside, two());
    press(KeyCode.END, TestInput.CTRL);
    TestInput.waitFor(() -> view().desk().attention().topOffsetProperty().get().intValue() > 0);
    full(false);
    press(KeyCode.BACK_SLASH, TestInput.CTRL);
    assertEquals(!beside, two());
    full(true);
    press(KeyCode.ESCAPE, TestInput.NONE);
    TestInput.waitFor(() -> !stage.isFullScreen());
  }

  @Test
  void noKeyIsLostOnTheWay() {
    int keys = scene().getAccelerators().size();
    full(true);
    assertEquals(keys, scene().getAccelerators().size());
    TestInput.move(view(), 500, 1);
    TestInput.move(view(), 500, 400);
    assertEquals(keys, scene().getAccelerators().size());
    full(false);
    assertEquals(keys, scene().getAccelerators().size());
  }

  @Test
  void theMenuComesByItsKeyAndGoesAgain() {
    full(true);
    press(KeyCode.F10, TestInput.NONE);
    MenuButton more = (MenuButton) find("#more");
    assertTrue(more.isShowing());
    picture("full-screen-menu", 1);
    TestInput.run(more::hide);
    TestInput.settle();
    assertFalse(TestInput.onFx(() -> scene().getRoot().lookup(".main-toolbar") != null));
    press(KeyCode.BACK_SLASH, TestInput.CTRL);
    assertTrue(two());
  }

  @Test
  void listsOfThePanesLetEscapeLeadBack() {
    full(true);
    for (KeyCode pane : new KeyCode[] {KeyCode.DIGIT4, KeyCode.DIGIT2, KeyCode.DIGIT1}) {
      press(pane, TestInput.CTRL);
      press(KeyCode.ESCAPE, TestInput.NONE);
      TestInput.waitFor(() -> !stage.isFullScreen());
      full(true);
    }
  }

  @Test
  void aPaneThatGoesLeavesTheKeysToTheText() {
    press(KeyCode.DIGIT4, TestInput.CTRL);
    press(KeyCode.B, TestInput.CTRL | TestInput.SHIFT);
    assertTrue(TestInput.onFx(() -> view().reader().isFocused()));
  }

  @Test
  void underASheetNoKeyOfTheWindowWorksNotEvenOneThatAMenuNames() {
    press(KeyCode.COMMA, TestInput.CTRL);
    press(KeyCode.BACK_SLASH, TestInput.CTRL);
    assertFalse(two());
    press(KeyCode.F11, TestInput.NONE);
    assertFalse(stage.isFullScreen());
    press(KeyCode.ESCAPE, TestInput.NONE);
    full(true);
  }

  @Test
  void keysThatChangePlacesWithOneOfTheMenuBothWork() {
    TestInput.run(() -> {
      var combination = (KeyCodeCombination) KeyCombination.valueOf("F11");
      view().keys().choose(Shortcut.RULER, combination);
    });
    press(KeyCode.F7, TestInput.NONE);
    TestInput.waitFor(stage::isFullScreen);
    press(KeyCode.F11, TestInput.NONE);
    assertTrue(view().settingsModel().rulerProperty().get());
    assertTrue(stage.isFullScreen());
  }
}
