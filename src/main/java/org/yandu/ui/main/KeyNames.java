package org.yandu.ui.main;

import javafx.scene.control.Labeled;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.KeyTable;

/** Names controls together with the keys that do the same. */
record KeyNames(KeyTable keys) {
  /** Names a control, now and after every change of keys. */
  void give(Labeled control, String name, Shortcut shortcut) {
    Runnable show = () -> Buttons.describe(control, name, keys.key(shortcut));
    show.run();
    keys.chosenProperty().addListener((_, _, _) -> show.run());
  }
}
