package org.yandu.ui.kit;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.yandu.correction.Correction;
import org.yandu.correction.CorrectionMaker;
import org.yandu.text.Range;

/**
 * What a reader can do about the structure, in the order of the menus; each has its words under
 * {@code correct.<name>} in the bundles.
 */
public enum CorrectionAct {
  HEADING_1((maker, places) -> maker.headings(places, 1), level(KeyCode.DIGIT1)),
  HEADING_2((maker, places) -> maker.headings(places, 2), level(KeyCode.DIGIT2)),
  HEADING_3((maker, places) -> maker.headings(places, 3), level(KeyCode.DIGIT3)),
  NOT_HEADING(CorrectionMaker::notHeadings, level(KeyCode.DIGIT0)),
  PROMOTE(CorrectionMaker::promote, new KeyCodeCombination(KeyCode.OPEN_BRACKET, SHORTCUT_DOWN)),
  DEMOTE(CorrectionMaker::demote, new KeyCodeCombination(KeyCode.CLOSE_BRACKET, SHORTCUT_DOWN)),
  JOIN(CorrectionMaker::join, new KeyCodeCombination(KeyCode.J, SHORTCUT_DOWN)),
  SPLIT((maker, places) -> maker.split(places.getFirst()), withShift(KeyCode.J)),
  NEW_WORK(CorrectionMaker::startWork, withShift(KeyCode.N)),
  NOT_NEW_WORK(CorrectionMaker::mergeWork, withShift(KeyCode.M)),
  SPEAKER((maker, places) -> maker.speaker(places.getFirst()), withShift(KeyCode.S)),
  TITLE((maker, places) -> maker.title(places.getFirst()), withShift(KeyCode.T)),
  DATE((maker, places) -> maker.date(places.getFirst()), withShift(KeyCode.D));

  private final BiFunction<CorrectionMaker, List<Range>, List<Correction>> way;
  private final KeyCombination key;

  CorrectionAct(
      BiFunction<CorrectionMaker, List<Range>, List<Correction>> way, KeyCombination key) {
    this.way = way;
    this.key = key;
  }

  private static KeyCombination level(KeyCode digit) {
    return new KeyCodeCombination(digit, SHORTCUT_DOWN, ALT_DOWN);
  }

  private static KeyCombination withShift(KeyCode letter) {
    return new KeyCodeCombination(letter, SHORTCUT_DOWN, SHIFT_DOWN);
  }

  /** The key that does it in a fresh program. */
  public KeyCombination key() {
    return key;
  }

  /** What there is to say about these places; nothing where it makes no sense. */
  public List<Correction> make(CorrectionMaker maker, List<Range> places) {
    return places.isEmpty() ? List.of() : way.apply(maker, places);
  }
}
