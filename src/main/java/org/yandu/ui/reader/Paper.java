package org.yandu.ui.reader;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Scale;

/** The canvas under the reading view, as large as what is on screen. */
final class Paper {
  private final Canvas canvas = new Canvas();
  private final Scale scale = new Scale(1, 1);
  private double renderScale = 1;

  Paper() {
    canvas.setManaged(false);
    canvas.setMouseTransparent(true);
    canvas.getTransforms().add(scale);
  }

  Canvas canvas() {
    return canvas;
  }

  void setRenderScale(double value) {
    renderScale = value;
  }

  void paint(Viewport view, Palette palette, Painter.Scene seen) {
    // Whole pixels: of a column that is only half there nobody would paint the other half.
    canvas.setWidth(Math.max(1, Math.ceil(view.width() * renderScale)));
    canvas.setHeight(Math.max(1, Math.ceil(view.height() * renderScale)));
    scale.setX(1 / renderScale);
    scale.setY(1 / renderScale);
    GraphicsContext on = canvas.getGraphicsContext2D();
    on.setTransform(renderScale, 0, 0, renderScale, 0, 0);
    new Painter(on, view, palette, seen, Pixels.under(canvas, renderScale)).paint();
  }
}
