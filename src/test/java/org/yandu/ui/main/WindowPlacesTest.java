package org.yandu.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.yandu.settings.Settings.WindowPlace;

class WindowPlacesTest {
  private final Rectangle2D main = new Rectangle2D(0, 24, 1440, 876);
  private final Rectangle2D beside = new Rectangle2D(1440, 0, 1920, 1080);

  private WindowPlace fit(double x, double y, double width, double height) {
    return WindowPlaces.fit(new WindowPlace(x, y, width, height, false), List.of(main, beside));
  }

  @Test
  void aPlaceThatCanBeSeenStays() {
    assertEquals(new WindowPlace(1500, 40, 1200, 800, false), fit(1500, 40, 1200, 800));
  }

  @Test
  void aWindowOfALostScreenComesBack() {
    assertEquals(new WindowPlace(240, 100, 1200, 800, false), fit(5000, 4000, 1200, 800));
  }

  @Test
  void aWindowLargerThanItsScreenShrinks() {
    assertEquals(new WindowPlace(0, 24, 1440, 876, false), fit(-50, -50, 1480, 2000));
  }

  @Test
  void aFreshWindowStandsInTheMiddle() {
    assertEquals(
        new WindowPlace(120, 49, 1200, 800, false), fit(Double.NaN, Double.NaN, 1200, 800));
  }
}
