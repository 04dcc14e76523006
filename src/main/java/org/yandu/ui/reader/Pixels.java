package org.yandu.ui.reader;

import javafx.scene.Node;

/**
 * The pixels of the screen, of which a pixel of the view is one at 100 %, one and a quarter at 125
 * %: what is painted between two of them is blurred.
 *
 * @param scale how many of them a pixel of the view is, above 0
 */
record Pixels(double scale) {
  /**
   * Those under a node.
   *
   * @param larger how much larger than life it is painted
   */
  static Pixels under(Node node, double larger) {
    boolean shown = node.getScene() != null && node.getScene().getWindow() != null;
    double screen = shown ? node.getScene().getWindow().getOutputScaleY() : 1;
    return new Pixels(larger * (screen > 0 ? screen : 1));
  }

  /** The edge of a pixel nearest to a coordinate. */
  double at(double coordinate) {
    return Math.rint(coordinate * scale) / scale;
  }

  /** A length of whole pixels, at least one. */
  double thick(double length) {
    return Math.max(1, Math.rint(length * scale)) / scale;
  }
}
