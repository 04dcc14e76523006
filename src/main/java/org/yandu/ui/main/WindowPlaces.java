package org.yandu.ui.main;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.yandu.settings.Settings.WindowPlace;

/** Keeps the window where it can be seen, whatever screens there were the last time. */
final class WindowPlaces {
  private static final double SMALLEST_WIDTH = 720;
  private static final double SMALLEST_HEIGHT = 480;

  private WindowPlaces() {}

  /** Puts a window where it was, as far as that can be seen. */
  static void put(Stage stage, WindowPlace remembered) {
    WindowPlace place =
        fit(
            remembered,
            Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
                .map(Screen::getVisualBounds)
                .toList());
    stage.setX(place.x());
    stage.setY(place.y());
    stage.setWidth(place.width());
    stage.setHeight(place.height());
    stage.setMaximized(place.maximized());
  }

  /**
   * Where a window is, to be remembered.
   *
   * @param before where it was the last time, which it goes back to when it is no longer maximized
   */
  static WindowPlace of(Stage stage, WindowPlace before) {
    if (stage.isMaximized()) {
      return new WindowPlace(before.x(), before.y(), before.width(), before.height(), true);
    }
    return stage.isFullScreen() || stage.isIconified()
        ? before
        : new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
  }

  /**
   * The remembered place, moved and shrunk so that it lies within one of the screens.
   *
   * @param screens the visible parts of all screens, the main one first
   */
  static WindowPlace fit(WindowPlace place, List<Rectangle2D> screens) {
    boolean known = Double.isFinite(place.x()) && Double.isFinite(place.y());
    Rectangle2D screen =
        known
            ? screens.stream()
                .max(Comparator.comparingDouble(candidate -> shared(place, candidate)))
                .filter(best -> shared(place, best) > 0)
                .orElse(screens.getFirst())
            : screens.getFirst();
    double width = within(place.width(), SMALLEST_WIDTH, screen.getWidth());
    double height = within(place.height(), SMALLEST_HEIGHT, screen.getHeight());
    double x = known ? place.x() : screen.getMinX() + Math.floor((screen.getWidth() - width) / 2);
    double y = known ? place.y() : screen.getMinY() + Math.floor((screen.getHeight() - height) / 3);
    return new WindowPlace(
        Math.clamp(x, screen.getMinX(), screen.getMaxX() - width),
        Math.clamp(y, screen.getMinY(), screen.getMaxY() - height),
        width,
        height,
        place.maximized());
  }

  private static double within(double length, double smallest, double whole) {
    return Math.min(whole, Double.isFinite(length) ? Math.max(smallest, length) : smallest);
  }

  private static double shared(WindowPlace place, Rectangle2D screen) {
    double width =
        Math.min(place.x() + place.width(), screen.getMaxX())
            - Math.max(place.x(), screen.getMinX());
    double height =
        Math.min(place.y() + place.height(), screen.getMaxY())
            - Math.max(place.y(), screen.getMinY());
    return Math.max(0, width) * Math.max(0, height);
  }
}
