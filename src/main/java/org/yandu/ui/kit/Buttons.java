package org.yandu.ui.kit;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/** The buttons of the program: quiet ones with an icon, and ones with words. */
public final class Buttons {
  private Buttons() {}

  /** An icon without words; its name is the tooltip and what screen readers say. */
  public static Button icon(Ikon shape, String name, Runnable action) {
    Button button = new Button(null, Icons.of(shape));
    return dress(button, name, action);
  }

  /** An icon that stays pressed. */
  public static ToggleButton toggle(Ikon shape, String name) {
    return dress(new ToggleButton(null, Icons.of(shape)), name, () -> {});
  }

  /** A button with words. */
  public static Button words(String words, Runnable action, String... styleClasses) {
    Button button = new Button(words);
    button.getStyleClass().addAll(styleClasses);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /** The one button of a page that should be pressed. */
  public static Button primary(String words, Runnable action) {
    return words(words, action, Styles.ACCENT);
  }

  private static <B extends ButtonBase> B dress(B button, String name, Runnable action) {
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    button.setFocusTraversable(true);
    button.setOnAction(_ -> action.run());
    describe(button, name, Optional.empty());
    return button;
  }

  /** Sets tooltip and accessible name, with the key where there is one. */
  public static void describe(Labeled control, String name, Optional<KeyCombination> key) {
    control.setAccessibleText(name);
    control.setTooltip(new Tooltip(key.map(k -> name + "    " + k.getDisplayText()).orElse(name)));
  }
}
