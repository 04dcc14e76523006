package org.yandu.ui.main;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Whether a part of the window has the keys, asked of the scene itself: the {@code focusWithin} of
 * JavaFX stays set where a focused node was taken out and put in again.
 */
final class FocusInside {
  private FocusInside() {}

  /** Whether the node or one in it has the keys. */
  static boolean of(Node node) {
    return node.getScene() != null && holds(node, node.getScene().getFocusOwner());
  }

  /** Whether the keys are with nobody, or with a node that is no longer in the scene. */
  static boolean isLost(Scene scene) {
    return scene.getFocusOwner() == null || scene.getFocusOwner().getScene() != scene;
  }

  /** Whether one node is the other or lies in it. */
  static boolean holds(Node node, Node owner) {
    Node up = owner;
    while (up != null && up != node) {
      up = up.getParent();
    }
    return up != null;
  }

  /** Runs something whenever the keys have come to the node or to another one in it. */
  static void onArrival(Node node, Runnable arrived) {
    ChangeListener<Node> moved =
        (_, _, owner) -> {
          if (holds(node, owner)) {
            arrived.run();
          }
        };
    node.sceneProperty()
        .subscribe((before, now) -> {
          if (before != null) {
            before.focusOwnerProperty().removeListener(moved);
          }
          if (now != null) {
            now.focusOwnerProperty().addListener(moved);
          }
        });
  }
}
