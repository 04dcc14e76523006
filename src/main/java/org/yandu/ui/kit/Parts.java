package org.yandu.ui.kit;

import javafx.scene.Node;

/** Parts of a screen that are not always there. */
public final class Parts {
  private Parts() {}

  /** Shows a part, or takes it away with the room it needs. */
  public static void show(Node part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }
}
