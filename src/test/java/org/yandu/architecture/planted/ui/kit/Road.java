package org.yandu.architecture.planted.ui.kit;

import javafx.application.Platform;

/** Innocent: the one road. */
final class Road {
  private Road() {}

  static void take(Runnable work) {
    Platform.runLater(work);
  }
}
