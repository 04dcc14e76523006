package org.yandu.ui.kit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.yandu.io.WholeFile;

/** Pictures of a window as PNG files. */
public final class Pictures {
  private Pictures() {}

  /** Paints the scene, enlarged by {@code scale}; on the JavaFX thread only. */
  public static WritableImage of(Scene scene, double scale) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(scale, scale));
    parameters.setFill(scene.getFill());
    return scene.getRoot().snapshot(parameters, null);
  }

  /** The same with the menus that are open above the window; on the JavaFX thread only. */
  public static WritableImage withPopups(Scene scene, double scale) {
    WritableImage picture = of(scene, scale);
    for (Window window : Window.getWindows()) {
      if (window instanceof PopupWindow && window.isShowing()) {
        double left = window.getX() - scene.getWindow().getX() - scene.getX();
        double top = window.getY() - scene.getWindow().getY() - scene.getY();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setFill(Color.TRANSPARENT);
        WritableImage above = window.getScene().getRoot().snapshot(parameters, null);
        lay(above, picture, (int) Math.round(left * scale), (int) Math.round(top * scale));
      }
    }
    return picture;
  }

  private static void lay(WritableImage above, WritableImage picture, int left, int top) {
    for (int y = 0; y < above.getHeight(); y++) {
      for (int x = 0; x < above.getWidth(); x++) {
        int toX = left + x;
        int toY = top + y;
        if (toX >= 0 && toY >= 0 && toX < picture.getWidth() && toY < picture.getHeight()) {
          Color on = above.getPixelReader().getColor(x, y);
          Color under = picture.getPixelReader().getColor(toX, toY);
          Color mixed =
              under.interpolate(
                  Color.color(on.getRed(), on.getGreen(), on.getBlue()), on.getOpacity());
          picture.getPixelWriter().setColor(toX, toY, mixed);
        }
      }
    }
  }

  /** Writes the picture; any thread. */
  public static void write(WritableImage image, Path file) throws IOException {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    copy.setRGB(0, 0, width, height, pixels, 0, width);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(copy, "png", bytes);
    WholeFile.write(file, bytes.toByteArray());
  }
}
