package org.yandu.ui.kit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/** Which combinations may be chosen for what. */
public final class KeyRules {
  /** Keys that lists, fields and dialogs need for themselves wherever they stand. */
  private static final Set<KeyCode> RESERVED =
      EnumSet.of(
          KeyCode.ENTER,
          KeyCode.ESCAPE,
          KeyCode.TAB,
          KeyCode.SPACE,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.PAGE_UP,
          KeyCode.PAGE_DOWN,
          KeyCode.DELETE,
          KeyCode.BACK_SPACE,
          KeyCode.F2);

  private static final Set<KeyCode> EDITING =
      EnumSet.of(KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.Z);

  /** Why a combination cannot be had. */
  public enum Refusal {
    /** Fields, lists and dialogs need it, or it has no name to remember it by. */
    RESERVED,
    /** It would act whenever it is typed into a field. */
    TYPED
  }

  private KeyRules() {}

  /** Why an act may not have this combination, whoever has it now. */
  public static Optional<Refusal> refusal(KeyAct act, KeyCodeCombination key) {
    if (act.standard().contains(key)) {
      return Optional.empty();
    }
    boolean alt = key.getAlt() == ModifierValue.DOWN;
    boolean shift = key.getShift() == ModifierValue.DOWN;
    boolean shortcut = key.getShortcut() == ModifierValue.DOWN;
    boolean edits = shortcut && !shift && EDITING.contains(key.getCode());
    boolean menu = key.getCode() == KeyCode.CONTEXT_MENU || shift && key.getCode() == KeyCode.F10;
    boolean unnamed = !parse(key.getName()).equals(Optional.of(key));
    if (menu || unnamed || !alt && (edits || RESERVED.contains(key.getCode()))) {
      return Optional.of(Refusal.RESERVED);
    }
    boolean typed = !alt && !shortcut && !key.getCode().isFunctionKey();
    return typed && !act.inText() ? Optional.of(Refusal.TYPED) : Optional.empty();
  }

  /** The combination pressed; empty for Shift, Ctrl and the like alone. */
  public static Optional<KeyCodeCombination> pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    return code.isModifierKey() || code == KeyCode.UNDEFINED
        ? Optional.empty()
        : Optional.of(
            combination(code, event.isShortcutDown(), event.isAltDown(), event.isShiftDown()));
  }

  /** A combination by the name that {@link KeyCombination#getName} gives. */
  static Optional<KeyCodeCombination> parse(String name) {
    try {
      return KeyCombination.valueOf(name) instanceof KeyCodeCombination key
          ? Optional.of(
              combination(
                  key.getCode(),
                  Stream.of(key.getShortcut(), key.getControl(), key.getMeta())
                      .anyMatch(ModifierValue.DOWN::equals),
                  key.getAlt() == ModifierValue.DOWN,
                  key.getShift() == ModifierValue.DOWN))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static KeyCodeCombination combination(
      KeyCode code, boolean shortcut, boolean alt, boolean shift) {
    List<KeyCombination.Modifier> modifiers = new ArrayList<>();
    if (shortcut) {
      modifiers.add(KeyCombination.SHORTCUT_DOWN);
    }
    if (alt) {
      modifiers.add(KeyCombination.ALT_DOWN);
    }
    if (shift) {
      modifiers.add(KeyCombination.SHIFT_DOWN);
    }
    return new KeyCodeCombination(code, modifiers.toArray(KeyCombination.Modifier[]::new));
  }
}
