package org.yandu.ui.main;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.yandu.ui.kit.CorrectionAct;
import org.yandu.ui.kit.CorrectionActions;

/** The keys of the window; each has its words under {@code main.key.<name>} in the bundles. */
enum Shortcut {
  OPEN(ctrl(KeyCode.O)),
  FIND(ctrl(KeyCode.F)),
  FIND_NEXT(plain(KeyCode.F3)),
  FIND_PREVIOUS(key(KeyCode.F3, SHIFT_DOWN)),
  SEARCH(key(KeyCode.F, SHORTCUT_DOWN, SHIFT_DOWN)),
  BACK(key(KeyCode.LEFT, ALT_DOWN)),
  FORWARD(key(KeyCode.RIGHT, ALT_DOWN)),
  UNDO(ctrl(KeyCode.Z)),
  REDO(ctrl(KeyCode.Y), key(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN)),
  ZOOM_IN(
      ctrl(KeyCode.EQUALS),
      ctrl(KeyCode.PLUS),
      ctrl(KeyCode.ADD),
      key(KeyCode.EQUALS, SHORTCUT_DOWN, SHIFT_DOWN)),
  ZOOM_OUT(ctrl(KeyCode.MINUS), ctrl(KeyCode.SUBTRACT)),
  ZOOM_RESET(ctrl(KeyCode.DIGIT0), ctrl(KeyCode.NUMPAD0)),
  LINES_WIDER(key(KeyCode.EQUALS, ALT_DOWN), key(KeyCode.ADD, ALT_DOWN)),
  LINES_TIGHTER(key(KeyCode.MINUS, ALT_DOWN), key(KeyCode.SUBTRACT, ALT_DOWN)),
  COLUMN_WIDER(key(KeyCode.EQUALS, ALT_DOWN, SHIFT_DOWN)),
  COLUMN_NARROWER(key(KeyCode.MINUS, ALT_DOWN, SHIFT_DOWN)),
  LIBRARY(ctrl(KeyCode.DIGIT1)),
  OUTLINE(ctrl(KeyCode.DIGIT2)),
  READER(ctrl(KeyCode.DIGIT3)),
  NOTES(ctrl(KeyCode.DIGIT4)),
  BOOKMARKS(ctrl(KeyCode.DIGIT5)),
  BOOKMARK(ctrl(KeyCode.D)),
  GO_TO(ctrl(KeyCode.G)),
  BESIDE(ctrl(KeyCode.BACK_SLASH)),
  OTHER_TEXT(plain(KeyCode.F6)),
  LEFT_PANE(ctrl(KeyCode.B)),
  RIGHT_PANE(key(KeyCode.B, SHORTCUT_DOWN, SHIFT_DOWN)),
  THEME(ctrl(KeyCode.T)),
  MODE(ctrl(KeyCode.M)),
  RULER(plain(KeyCode.F7)),
  HEADING_1(CorrectionAct.HEADING_1),
  HEADING_2(CorrectionAct.HEADING_2),
  HEADING_3(CorrectionAct.HEADING_3),
  NOT_HEADING(CorrectionAct.NOT_HEADING),
  PROMOTE(CorrectionAct.PROMOTE),
  DEMOTE(CorrectionAct.DEMOTE),
  JOIN(CorrectionAct.JOIN),
  SPLIT(CorrectionAct.SPLIT),
  NEW_WORK(CorrectionAct.NEW_WORK),
  NOT_NEW_WORK(CorrectionAct.NOT_NEW_WORK),
  SPEAKER(CorrectionAct.SPEAKER),
  TITLE(CorrectionAct.TITLE),
  DATE(CorrectionAct.DATE),
  PATTERN(CorrectionActions.PATTERN_KEY),
  EXPORT(ctrl(KeyCode.E)),
  SETTINGS(ctrl(KeyCode.COMMA)),
  FULL_SCREEN(plain(KeyCode.F11)),
  HELP(plain(KeyCode.F1));

  private final List<KeyCombination> keys;

  Shortcut(KeyCombination... keys) {
    this.keys = List.of(keys);
  }

  Shortcut(CorrectionAct act) {
    this(act.key());
  }

  private static KeyCombination plain(KeyCode code) {
    return new KeyCodeCombination(code);
  }

  private static KeyCombination ctrl(KeyCode code) {
    return new KeyCodeCombination(code, SHORTCUT_DOWN);
  }

  private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
    return new KeyCodeCombination(code, modifiers);
  }

  /** All combinations that work, the one to name first. */
  List<KeyCombination> keys() {
    return keys;
  }

  /** How the first combination is written. */
  String display() {
    return this == ZOOM_IN || this == LINES_WIDER || this == COLUMN_WIDER
        ? keys.getFirst().getDisplayText().replace('=', '+')
        : keys.getFirst().getDisplayText();
  }

  /** The key of its words in the bundles. */
  String textKey() {
    return "main.key." + name();
  }

  /**
   * Lets the keys work in {@code scene}.
   *
   * @param allowed whether they work at this moment
   */
  static void install(Scene scene, Map<Shortcut, Runnable> actions, BooleanSupplier allowed) {
    scene.getAccelerators().clear();
    actions.forEach((shortcut, action) -> {
      Runnable guarded =
          () -> {
            if (allowed.getAsBoolean()) {
              action.run();
            }
          };
      shortcut.keys.forEach(key -> scene.getAccelerators().put(key, guarded));
    });
  }
}
