package org.yandu.ui.export;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Enter does what a page is for; choices on it would take it for their own. */
final class EnterKey {
  private EnterKey() {}

  static void in(Node page, Runnable action) {
    page.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            action.run();
            event.consume();
          }
        });
  }
}
