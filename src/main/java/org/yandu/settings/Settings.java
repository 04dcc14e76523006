package org.yandu.settings;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;

/**
 * What the program remembers between two starts; immutable.
 *
 * @param language tag of the interface language, {@code zh} or {@code en}
 * @param theme name of the reading theme in lower case
 * @param fontSize of body text in pixels
 * @param color word of the highlight colour used last
 * @param document the one on screen last
 */
public record Settings(
    String language,
    String theme,
    double fontSize,
    String color,
    Optional<UUID> document,
    WindowPlace window,
    Panes panes) {
  public static final double SMALLEST_FONT = 12;
  public static final double LARGEST_FONT = 48;
  public static final double STANDARD_FONT = 20;

  public Settings {
    requireNonNull(language);
    requireNonNull(theme);
    fontSize =
        Double.isFinite(fontSize)
            ? Math.clamp(fontSize, SMALLEST_FONT, LARGEST_FONT)
            : STANDARD_FONT;
    requireNonNull(color);
    requireNonNull(document);
    requireNonNull(window);
    requireNonNull(panes);
  }

  /** How a fresh program starts. */
  public static Settings standard() {
    return new Settings(
        "zh",
        "paper",
        STANDARD_FONT,
        "yellow",
        Optional.empty(),
        WindowPlace.standard(),
        Panes.standard());
  }

  /**
   * Place and size of the window in pixels.
   *
   * @param x of its left edge, NaN to centre it
   * @param y of its upper edge, NaN to centre it
   */
  public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
    public static WindowPlace standard() {
      return new WindowPlace(Double.NaN, Double.NaN, 1280, 820, false);
    }
  }

  /**
   * The panes beside the text.
   *
   * @param left width in pixels
   * @param right width in pixels
   * @param leftTab name of the tab in front
   */
  public record Panes(
      double left, double right, boolean leftShown, boolean rightShown, String leftTab) {
    public Panes {
      requireNonNull(leftTab);
    }

    public static Panes standard() {
      return new Panes(280, 320, true, true, "library");
    }
  }

  public Settings withLanguage(String tag) {
    return new Settings(tag, theme, fontSize, color, document, window, panes);
  }

  public Settings withTheme(String name) {
    return new Settings(language, name, fontSize, color, document, window, panes);
  }

  public Settings withFontSize(double pixels) {
    return new Settings(language, theme, pixels, color, document, window, panes);
  }

  public Settings withColor(String word) {
    return new Settings(language, theme, fontSize, word, document, window, panes);
  }

  public Settings withDocument(Optional<UUID> id) {
    return new Settings(language, theme, fontSize, color, id, window, panes);
  }

  public Settings withWindow(WindowPlace place) {
    return new Settings(language, theme, fontSize, color, document, place, panes);
  }

  public Settings withPanes(Panes other) {
    return new Settings(language, theme, fontSize, color, document, window, other);
  }
}
