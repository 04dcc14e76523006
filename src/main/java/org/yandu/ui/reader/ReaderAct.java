package org.yandu.ui.reader;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.yandu.note.HighlightColor;
import org.yandu.ui.kit.KeyAct;
import org.yandu.ui.kit.KeyGroup;

/** What keys do while the text has the focus; each has its words under {@code keys.text.<name>}. */
public enum ReaderAct implements KeyAct {
  OPEN(KeyGroup.READING, plain(KeyCode.ENTER)),
  NEXT_HEADING(KeyGroup.READING, plain(KeyCode.H)),
  PREVIOUS_HEADING(KeyGroup.READING, shift(KeyCode.H)),
  NEXT_MARK(KeyGroup.READING, plain(KeyCode.M)),
  PREVIOUS_MARK(KeyGroup.READING, shift(KeyCode.M)),
  SELECT_ALL(KeyGroup.MARKING, ctrl(KeyCode.A)),
  GROW(KeyGroup.MARKING, plain(KeyCode.F8)),
  SHRINK(KeyGroup.MARKING, shift(KeyCode.F8)),
  YELLOW(KeyGroup.MARKING, plain(KeyCode.DIGIT1), plain(KeyCode.NUMPAD1)),
  GREEN(KeyGroup.MARKING, plain(KeyCode.DIGIT2), plain(KeyCode.NUMPAD2)),
  BLUE(KeyGroup.MARKING, plain(KeyCode.DIGIT3), plain(KeyCode.NUMPAD3)),
  RED(KeyGroup.MARKING, plain(KeyCode.DIGIT4), plain(KeyCode.NUMPAD4)),
  PURPLE(KeyGroup.MARKING, plain(KeyCode.DIGIT5), plain(KeyCode.NUMPAD5)),
  UNDERLINE(KeyGroup.MARKING, plain(KeyCode.U)),
  WAVE(KeyGroup.MARKING, plain(KeyCode.W)),
  STRIKE(KeyGroup.MARKING, plain(KeyCode.S)),
  EVERYWHERE(KeyGroup.MARKING, plain(KeyCode.E)),
  DELETE(KeyGroup.MARKING, plain(KeyCode.DELETE), plain(KeyCode.BACK_SPACE)),
  NOTE(KeyGroup.NOTES, plain(KeyCode.N)),
  IMPORTANT(KeyGroup.NOTES, plain(KeyCode.I)),
  FILE(KeyGroup.NOTES, plain(KeyCode.F)),
  COLLECT(KeyGroup.NOTES, plain(KeyCode.K)),
  COPY(KeyGroup.NOTES, ctrl(KeyCode.C)),
  CITE(KeyGroup.NOTES, new KeyCodeCombination(KeyCode.C, SHORTCUT_DOWN, SHIFT_DOWN));

  private final KeyGroup group;
  private final List<KeyCombination> standard;

  ReaderAct(KeyGroup group, KeyCombination... standard) {
    this.group = group;
    this.standard = List.of(standard);
  }

  private static KeyCombination plain(KeyCode code) {
    return new KeyCodeCombination(code);
  }

  private static KeyCombination shift(KeyCode code) {
    return new KeyCodeCombination(code, SHIFT_DOWN);
  }

  private static KeyCombination ctrl(KeyCode code) {
    return new KeyCodeCombination(code, SHORTCUT_DOWN);
  }

  @Override
  public String id() {
    return "text." + name();
  }

  @Override
  public String textKey() {
    return "keys.text." + name();
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
    return true;
  }

  /** The act that marks in a colour. */
  static ReaderAct of(HighlightColor color) {
    return valueOf(color.name());
  }

  /** The colour that an act marks in. */
  Optional<HighlightColor> color() {
    return HighlightColor.of(name());
  }
}
