package org.yandu.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.yandu.correction.Correction;

/** What screens ask for when a reader corrects the structure; must return at once. */
public interface CorrectionActions {
  /** The key that asks for an own pattern in a fresh program. */
  KeyCombination PATTERN_KEY =
      new KeyCodeCombination(KeyCode.H, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  /** The key that does it at present. */
  default Optional<KeyCombination> key(CorrectionAct act) {
    return Optional.of(act.key());
  }

  /** The key that asks for an own pattern at present. */
  default Optional<KeyCombination> patternKey() {
    return Optional.of(PATTERN_KEY);
  }

  /** The key that takes back at present what was said. */
  default Optional<KeyCombination> clearKey() {
    return Optional.empty();
  }

  /** Says this about the document on screen, in one step of undo. */
  void correct(List<Correction> corrections);

  /** Asks for an own pattern for headings. */
  void openPattern();

  /** Shows what was said about the document on screen and has no effect in its text. */
  void openUnplaced();

  /** Takes everything back that was said about the document on screen. */
  void clearCorrections();
}
