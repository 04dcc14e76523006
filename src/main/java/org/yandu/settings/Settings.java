package org.yandu.settings;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the program remembers between two starts; immutable.
 *
 * @param language tag of the interface language, {@code zh} or {@code en}
 * @param reading how the text looks
 * @param open what lay on the desk last
 * @param keys keys the reader chose, by the name of what they do
 * @param colorNames names the reader gave to highlight colours, by the colour's word
 * @param author what others are told that the reader is called; empty for the machine's name
 */
public record Settings(
    String language,
    ReadingSettings reading,
    Open open,
    WindowPlace window,
    Panes panes,
    Map<String, String> keys,
    Map<String, String> colorNames,
    String author) {

  public Settings {
    requireNonNull(language);
    requireNonNull(reading);
    requireNonNull(open);
    requireNonNull(window);
    requireNonNull(panes);
    keys = Map.copyOf(keys);
    colorNames = Map.copyOf(colorNames);
    requireNonNull(author);
  }

  /** How a fresh program starts. */
  public static Settings standard() {
    return new Settings(
        "zh",
        ReadingSettings.standard(),
        Open.nothing(),
        WindowPlace.standard(),
        Panes.standard(),
        Map.of(),
        Map.of(),
        "");
  }

  /**
   * The documents on the desk.
   *
   * @param beside the second one, if two lay side by side
   * @param linked whether both scroll together
   */
  public record Open(Optional<UUID> document, Optional<Beside> beside, boolean linked) {
    public Open {
      requireNonNull(document);
      requireNonNull(beside);
    }

    public static Open nothing() {
      return new Open(Optional.empty(), Optional.empty(), false);
    }
  }

  /**
   * A document beside the first and where reading was in it; it may be another place of the first
   * one, so that the library's own remembered place does not do.
   *
   * @param offset canonical
   */
  public record Beside(UUID document, int offset) {
    public Beside {
      requireNonNull(document);
    }
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
      double left,
      double right,
      boolean leftShown,
      boolean rightShown,
      String leftTab,
      Outlines outlines) {
    public Panes {
      requireNonNull(leftTab);
      requireNonNull(outlines);
    }

    public static Panes standard() {
      return new Panes(280, 320, true, true, "library", Outlines.standard());
    }
  }

  /**
   * The outlines of two texts, one above the other.
   *
   * @param first whether that of the left text is unfolded
   * @param second whether that of the right text is unfolded
   * @param share of the height that the first one has where both are, 0.1 to 0.9
   */
  public record Outlines(boolean first, boolean second, double share) {
    public Outlines {
      share = Double.isFinite(share) ? Math.clamp(share, 0.1, 0.9) : 0.5;
    }

    public static Outlines standard() {
      return new Outlines(true, true, 0.5);
    }
  }

  public Settings withLanguage(String tag) {
    return new Settings(tag, reading, open, window, panes, keys, colorNames, author);
  }

  public Settings withReading(ReadingSettings other) {
    return new Settings(language, other, open, window, panes, keys, colorNames, author);
  }

  public Settings withOpen(Open other) {
    return new Settings(language, reading, other, window, panes, keys, colorNames, author);
  }

  public Settings withWindow(WindowPlace place) {
    return new Settings(language, reading, open, place, panes, keys, colorNames, author);
  }

  public Settings withPanes(Panes other) {
    return new Settings(language, reading, open, window, other, keys, colorNames, author);
  }

  public Settings withKeys(Map<String, String> chosen) {
    return new Settings(language, reading, open, window, panes, chosen, colorNames, author);
  }

  public Settings withAuthor(String name) {
    return new Settings(language, reading, open, window, panes, keys, colorNames, name);
  }

  public Settings withColorNames(Map<String, String> names) {
    return new Settings(language, reading, open, window, panes, keys, names, author);
  }
}
