package com.sun.glass.ui.headless;

import com.sun.glass.ui.View;
import com.sun.javafx.stage.WindowHelper;
import com.sun.javafx.tk.quantum.WindowStage;
import javafx.stage.Window;

/**
 * Hands mouse, wheel and key events to a headless window at the place where a real window system
 * would.
 *
 * <p>It stands in JavaFX's package because the platform's own robot drops the pressed button of a
 * drag and the modifier keys of a click, and sends wheel turns to the wrong place.
 */
public final class HeadlessInput {
  private final HeadlessView view;

  private HeadlessInput(HeadlessView view) {
    this.view = view;
  }

  /** The input of a showing window; on the JavaFX thread. */
  public static HeadlessInput of(Window window) {
    View view = ((WindowStage) WindowHelper.getPeer(window)).getPlatformWindow().getView();
    return new HeadlessInput((HeadlessView) view);
  }

  public void mouse(int type, int button, int x, int y, int modifiers, boolean popupTrigger) {
    var window = view.getWindow();
    view.notifyMouse(
        type, button, x, y, window.getX() + x, window.getY() + y, modifiers, popupTrigger, false);
  }

  /** What a window system says after the button that asks for a context menu. */
  public void menu(int x, int y) {
    var window = view.getWindow();
    view.notifyMenu(x, y, window.getX() + x, window.getY() + y, false);
  }

  /** What a window system says when the menu key is pressed. */
  public void menuKey() {
    view.notifyMenu(0, 0, 0, 0, true);
  }

  public void wheel(int x, int y, double notches, int modifiers) {
    var window = view.getWindow();
    view.notifyScroll(
        x, y, window.getX() + x, window.getY() + y, 0, notches, modifiers, 0, 0, 0, 0, 40, 40);
  }

  public void key(int type, int code, char[] characters, int modifiers) {
    view.notifyKey(type, code, characters, modifiers);
  }
}
