package org.yandu.ui.main;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;

/** The keys of the window; each has its words under {@code main.key.<name>} in the bundles. */
enum Shortcut {
  OPEN("Shortcut+O"),
  FIND("Shortcut+F"),
  FIND_NEXT("F3"),
  FIND_PREVIOUS("Shift+F3"),
  SEARCH("Shortcut+Shift+F"),
  BACK("Alt+Left"),
  FORWARD("Alt+Right"),
  UNDO("Shortcut+Z"),
  REDO("Shortcut+Y", "Shortcut+Shift+Z"),
  ZOOM_IN("Shortcut+EQUALS", "Shortcut+PLUS", "Shortcut+ADD", "Shortcut+Shift+EQUALS"),
  ZOOM_OUT("Shortcut+MINUS", "Shortcut+SUBTRACT"),
  ZOOM_RESET("Shortcut+DIGIT0", "Shortcut+NUMPAD0"),
  LIBRARY("Shortcut+DIGIT1"),
  OUTLINE("Shortcut+DIGIT2"),
  READER("Shortcut+DIGIT3"),
  NOTES("Shortcut+DIGIT4"),
  LEFT_PANE("Shortcut+B"),
  RIGHT_PANE("Shortcut+Shift+B"),
  THEME("Shortcut+T"),
  EXPORT("Shortcut+E"),
  SETTINGS("Shortcut+COMMA"),
  FULL_SCREEN("F11"),
  HELP("F1");

  private final List<KeyCombination> keys;

  Shortcut(String... keys) {
    this.keys = Stream.of(keys).map(KeyCombination::keyCombination).toList();
  }

  /** All combinations that work, the one to name first. */
  List<KeyCombination> keys() {
    return keys;
  }

  /** How the first combination is written. */
  String display() {
    return keys.getFirst()
        .getDisplayText()
        .replace("Equals", "+")
        .replace("Minus", "−")
        .replace("=", "+");
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
