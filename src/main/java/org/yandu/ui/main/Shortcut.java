package org.yandu.ui.main;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.yandu.ui.kit.CorrectionAct;
import org.yandu.ui.kit.CorrectionActions;
import org.yandu.ui.kit.KeyAct;
import org.yandu.ui.kit.KeyGroup;

/** What keys do anywhere in the window; each has its words under {@code main.key.<name>}. */
enum Shortcut implements KeyAct {
  OPEN(KeyGroup.FILE, ctrl(KeyCode.O)),
  SAMPLES(KeyGroup.FILE, key(KeyCode.O, SHORTCUT_DOWN, ALT_DOWN)),
  EXPORT(KeyGroup.FILE, ctrl(KeyCode.E)),
  PACK_EXPORT(KeyGroup.FILE, key(KeyCode.E, SHORTCUT_DOWN, SHIFT_DOWN)),
  PACK_OPEN(KeyGroup.FILE, key(KeyCode.O, SHORTCUT_DOWN, SHIFT_DOWN)),
  FIND(KeyGroup.READING, ctrl(KeyCode.F)),
  FIND_NEXT(KeyGroup.READING, plain(KeyCode.F3)),
  FIND_PREVIOUS(KeyGroup.READING, key(KeyCode.F3, SHIFT_DOWN)),
  SEARCH(KeyGroup.READING, key(KeyCode.F, SHORTCUT_DOWN, SHIFT_DOWN)),
  BACK(KeyGroup.READING, key(KeyCode.LEFT, ALT_DOWN)),
  FORWARD(KeyGroup.READING, key(KeyCode.RIGHT, ALT_DOWN)),
  GO_TO(KeyGroup.READING, ctrl(KeyCode.G)),
  BOOKMARK(KeyGroup.READING, ctrl(KeyCode.D)),
  ZOOM_IN(
      KeyGroup.READING,
      ctrl(KeyCode.PLUS),
      ctrl(KeyCode.EQUALS),
      ctrl(KeyCode.ADD),
      key(KeyCode.EQUALS, SHORTCUT_DOWN, SHIFT_DOWN)),
  ZOOM_OUT(KeyGroup.READING, ctrl(KeyCode.MINUS), ctrl(KeyCode.SUBTRACT)),
  ZOOM_RESET(KeyGroup.READING, ctrl(KeyCode.DIGIT0), ctrl(KeyCode.NUMPAD0)),
  LINES_WIDER(
      KeyGroup.READING,
      key(KeyCode.PLUS, ALT_DOWN),
      key(KeyCode.EQUALS, ALT_DOWN),
      key(KeyCode.ADD, ALT_DOWN)),
  LINES_TIGHTER(KeyGroup.READING, key(KeyCode.MINUS, ALT_DOWN), key(KeyCode.SUBTRACT, ALT_DOWN)),
  COLUMN_WIDER(
      KeyGroup.READING,
      key(KeyCode.PLUS, ALT_DOWN, SHIFT_DOWN),
      key(KeyCode.EQUALS, ALT_DOWN, SHIFT_DOWN)),
  COLUMN_NARROWER(KeyGroup.READING, key(KeyCode.MINUS, ALT_DOWN, SHIFT_DOWN)),
  THEME(KeyGroup.READING, ctrl(KeyCode.T)),
  MODE(KeyGroup.READING, ctrl(KeyCode.M)),
  RULER(KeyGroup.READING, plain(KeyCode.F7)),
  SCRIPT(KeyGroup.READING, key(KeyCode.J, SHORTCUT_DOWN, ALT_DOWN)),
  BESIDE(KeyGroup.READING, ctrl(KeyCode.BACK_SLASH)),
  LINKED(KeyGroup.READING, key(KeyCode.L, SHORTCUT_DOWN, SHIFT_DOWN)),
  DOCUMENT_NOTE(KeyGroup.NOTES, key(KeyCode.N, SHORTCUT_DOWN, ALT_DOWN)),
  SECTION_NOTE(KeyGroup.NOTES, key(KeyCode.S, SHORTCUT_DOWN, ALT_DOWN)),
  FREE_NOTE(KeyGroup.NOTES, key(KeyCode.F, SHORTCUT_DOWN, ALT_DOWN)),
  ALL_NOTES(KeyGroup.NOTES, key(KeyCode.A, SHORTCUT_DOWN, SHIFT_DOWN)),
  NOTEBOOKS(KeyGroup.NOTES, key(KeyCode.K, SHORTCUT_DOWN, SHIFT_DOWN)),
  BIN(KeyGroup.NOTES, key(KeyCode.DELETE, SHORTCUT_DOWN, SHIFT_DOWN)),
  REVIEW(KeyGroup.NOTES, plain(KeyCode.F9)),
  UNDO(KeyGroup.NOTES, ctrl(KeyCode.Z)),
  REDO(KeyGroup.NOTES, ctrl(KeyCode.Y), key(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN)),
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
  PATTERN(KeyGroup.STRUCTURE, CorrectionActions.PATTERN_KEY),
  CLEAR_CORRECTIONS(KeyGroup.STRUCTURE, key(KeyCode.BACK_SPACE, SHORTCUT_DOWN, ALT_DOWN)),
  LIBRARY(KeyGroup.WINDOW, ctrl(KeyCode.DIGIT1)),
  OUTLINE(KeyGroup.WINDOW, ctrl(KeyCode.DIGIT2)),
  OUTLINE_FOLD(KeyGroup.WINDOW, key(KeyCode.DIGIT2, SHORTCUT_DOWN, SHIFT_DOWN)),
  READER(KeyGroup.WINDOW, ctrl(KeyCode.DIGIT3)),
  NOTES(KeyGroup.WINDOW, ctrl(KeyCode.DIGIT4)),
  BOOKMARKS(KeyGroup.WINDOW, ctrl(KeyCode.DIGIT5)),
  NEXT_PANE(KeyGroup.WINDOW, plain(KeyCode.F6)),
  PREVIOUS_PANE(KeyGroup.WINDOW, key(KeyCode.F6, SHIFT_DOWN)),
  LEFT_PANE(KeyGroup.WINDOW, ctrl(KeyCode.B)),
  RIGHT_PANE(KeyGroup.WINDOW, key(KeyCode.B, SHORTCUT_DOWN, SHIFT_DOWN)),
  SETTINGS(KeyGroup.WINDOW, ctrl(KeyCode.COMMA)),
  LANGUAGE(KeyGroup.WINDOW, key(KeyCode.L, SHORTCUT_DOWN, ALT_DOWN)),
  MENU(KeyGroup.WINDOW, plain(KeyCode.F10)),
  FULL_SCREEN(KeyGroup.WINDOW, plain(KeyCode.F11)),
  HELP(KeyGroup.WINDOW, plain(KeyCode.F1)),
  ABOUT(KeyGroup.WINDOW, key(KeyCode.F1, SHIFT_DOWN));

  private final KeyGroup group;
  private final List<KeyCombination> standard;

  Shortcut(KeyGroup group, KeyCombination... standard) {
    this.group = group;
    this.standard = List.of(standard);
  }

  Shortcut(CorrectionAct act) {
    this(KeyGroup.STRUCTURE, act.key());
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

  @Override
  public String id() {
    return name();
  }

  @Override
  public String textKey() {
    return "main.key." + name();
  }

  @Override
  public KeyGroup group() {
    return group;
  }

  @Override
  public List<KeyCombination> standard() {
    return standard;
  }

  @Override
  public boolean inText() {
    return false;
  }
}
