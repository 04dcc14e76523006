package org.yandu.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.ui.kit.KeyRules.Refusal;

class KeyTableTest {
  private enum Act implements KeyAct {
    OPEN(false, "Shortcut+O"),
    FIND(false, "Shortcut+F"),
    ZOOM(false, "Shortcut+Plus", "Shortcut+Equals"),
    WAVE(true, "W"),
    NOTE(true, "N");

    private final boolean inText;
    private final List<KeyCombination> standard;

    Act(boolean inText, String... standard) {
      this.inText = inText;
      this.standard = Arrays.stream(standard).map(KeyTableTest::key).toList();
    }

    @Override
    public String id() {
      return name();
    }

    @Override
    public String textKey() {
      return name();
    }

    @Override
    public KeyGroup group() {
      return KeyGroup.FILE;
    }

    @Override
    public List<KeyCombination> standard() {
      return standard;
    }

    @Override
    public boolean inText() {
      return inText;
    }
  }

  private static KeyCombination key(String name) {
    return KeyRules.parse(name).orElseThrow();
  }

  private static KeyCodeCombination code(String name) {
    return KeyRules.parse(name).orElseThrow();
  }

  private static KeyTable table(Map<String, String> chosen) {
    return new KeyTable(List.of(Act.values()), chosen);
  }

  private static List<KeyCombination> keys(String... names) {
    return Arrays.stream(names).map(KeyTableTest::key).toList();
  }

  @Test
  void everyKeyThatMayBeChosenIsReadAgain() {
    int usable = 0;
    for (KeyCode code : KeyCode.values()) {
      if (code.isModifierKey() || List.of(KeyCode.UNDEFINED, KeyCode.SHORTCUT).contains(code)) {
        continue;
      }
      var key = new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
      if (KeyRules.refusal(Act.OPEN, key).isEmpty()) {
        assertEquals(Optional.of(key), KeyRules.parse(key.getName()));
        usable++;
      }
    }
    assertTrue(usable > 26 + 10 + 12, () -> "letters, digits and function keys at least");
  }

  @Test
  void aChosenKeyTakesThePlaceOfAllStandardOnes() {
    KeyTable table = table(Map.of());
    table.choose(Act.ZOOM, code("Shortcut+Alt+Z"));
    assertEquals(keys("Shortcut+Alt+Z"), table.keys(Act.ZOOM));
    assertEquals(Map.of("ZOOM", key("Shortcut+Alt+Z").getName()), table.chosenProperty().get());
    assertFalse(table.isStandard(Act.ZOOM));
    assertEquals(table.keys(Act.ZOOM), table(table.chosenProperty().get()).keys(Act.ZOOM));
    table.reset(Act.ZOOM);
    assertEquals(keys("Shortcut+Plus", "Shortcut+Equals"), table.keys(Act.ZOOM));
    assertTrue(table.isStandard(Act.ZOOM));
  }

  @Test
  void whoLosesHisOnlyKeyGetsTheOtherOneForIt() {
    KeyTable table = table(Map.of());
    assertEquals(Optional.of(Act.FIND), table.holder(key("Shortcut+F"), Act.OPEN));
    table.choose(Act.OPEN, code("Shortcut+F"));
    assertEquals(keys("Shortcut+F"), table.keys(Act.OPEN));
    assertEquals(keys("Shortcut+O"), table.keys(Act.FIND));
    KeyTable again = table(table.chosenProperty().get());
    assertEquals(keys("Shortcut+F"), again.keys(Act.OPEN));
    assertEquals(keys("Shortcut+O"), again.keys(Act.FIND));
    again.reset(Act.OPEN);
    assertEquals(keys("Shortcut+O"), again.keys(Act.OPEN));
    assertEquals(keys("Shortcut+F"), again.keys(Act.FIND));
    assertEquals(Map.of(), again.chosenProperty().get());
  }

  @Test
  void whoHasAnotherKeyKeepsThatOne() {
    KeyTable table = table(Map.of());
    table.choose(Act.OPEN, code("Shortcut+Plus"));
    assertEquals(keys("Shortcut+Equals"), table.keys(Act.ZOOM));
    assertTrue(table.isStandard(Act.ZOOM));
  }

  @Test
  void aLetterIsNoKeyForTheWholeWindowSoTheOtherHasNone() {
    KeyTable table = table(Map.of());
    table.choose(Act.WAVE, code("Shortcut+O"));
    assertEquals(keys("Shortcut+O"), table.keys(Act.WAVE));
    assertEquals(List.of(), table.keys(Act.OPEN));
    assertEquals("", table.display(Act.OPEN));
    assertEquals(List.of(), table(table.chosenProperty().get()).keys(Act.OPEN));
    table.reset(Act.WAVE);
    assertEquals(keys("Shortcut+O"), table.keys(Act.OPEN));
  }

  @Test
  void allGoBackToTheStandardAtOnce() {
    KeyTable table = table(Map.of("OPEN", "Shortcut+P", "NOTE", "B"));
    assertEquals(keys("B"), table.keys(Act.NOTE));
    table.resetAll();
    assertEquals(keys("Shortcut+O"), table.keys(Act.OPEN));
    assertEquals(Map.of(), table.chosenProperty().get());
  }

  @ParameterizedTest
  @CsvSource({
    "OPEN, Nonsense",
    "OPEN, Shortcut+",
    "OPEN, '''x'''",
    "OPEN, B",
    "OPEN, Enter",
    "OPEN, Shortcut+F",
    "WAVE, N",
    "NOWHERE, Shortcut+P"
  })
  void aRememberedKeyThatCannotBeCountsAsNotMade(String act, String name) {
    KeyTable table = table(Map.of(act, name));
    assertEquals(Map.of(), table.chosenProperty().get());
    for (Act each : Act.values()) {
      assertEquals(each.standard(), table.keys(each));
    }
  }

  @Test
  void oneKeyChosenForTwoIsTheFirstOnes() {
    KeyTable table = table(Map.of("OPEN", "Shortcut+P", "FIND", "Ctrl+P"));
    assertEquals(keys("Shortcut+P"), table.keys(Act.OPEN));
    assertEquals(keys("Shortcut+F"), table.keys(Act.FIND));
  }

  @Test
  void aKeyGivenUpWithoutNeedComesBack() {
    assertEquals(keys("Shortcut+O"), table(Map.of("OPEN", "")).keys(Act.OPEN));
  }

  @ParameterizedTest
  @CsvSource({
    "OPEN, Shortcut+P, ",
    "OPEN, F7, ",
    "OPEN, Alt+Left, ",
    "OPEN, P, TYPED",
    "OPEN, Shift+P, TYPED",
    "OPEN, Space, RESERVED",
    "OPEN, Esc, RESERVED",
    "OPEN, F2, RESERVED",
    "OPEN, Shift+F10, RESERVED",
    "OPEN, Shortcut+V, RESERVED",
    "OPEN, Shortcut+Left, RESERVED",
    "WAVE, P, ",
    "WAVE, Tab, RESERVED"
  })
  void someKeysCannotBeHad(Act act, String name, Refusal refusal) {
    assertEquals(Optional.ofNullable(refusal), KeyRules.refusal(act, code(name)));
    if (refusal != null) {
      assertThrows(IllegalArgumentException.class, () -> table(Map.of()).choose(act, code(name)));
    }
  }
}
