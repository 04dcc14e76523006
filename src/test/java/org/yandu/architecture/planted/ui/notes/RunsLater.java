package org.yandu.architecture.planted.ui.notes;

import javafx.application.Platform;

/** Breaks the rule of one road to the UI thread. */
final class RunsLater {
  private RunsLater() {}

  static void repaint(Runnable work) {
    Platform.runLater(work);
  }
}
