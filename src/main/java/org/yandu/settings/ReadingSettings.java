package org.yandu.settings;

import static java.util.Objects.requireNonNull;

/**
 * How the reader wants the text to look; immutable. Names are in lower case; one that the program
 * does not know stands for the standard.
 *
 * @param theme name of the reading theme
 * @param font name of the typeface: {@code song}, {@code fangsong}, {@code kai} or {@code hei}
 * @param fontSize of body text in pixels
 * @param lineSpacing distance of two baselines in parts of the font size
 * @param measure the most characters in a line
 * @param layout {@code scroll}, {@code page} or {@code columns}
 * @param script {@code source}, {@code simplified} or {@code traditional}
 * @param hanging whether marks may hang out at the line's end
 * @param ruler whether the line being read stands out
 * @param color word of the highlight colour used last
 */
public record ReadingSettings(
    String theme,
    String font,
    double fontSize,
    double lineSpacing,
    int measure,
    String layout,
    String script,
    boolean hanging,
    boolean ruler,
    String color) {
  public static final double SMALLEST_FONT = 12;
  public static final double LARGEST_FONT = 48;
  public static final double STANDARD_FONT = 20;
  public static final double TIGHTEST_LINES = 1.4;
  public static final double WIDEST_LINES = 2.6;
  public static final double STANDARD_LINES = 1.8;
  public static final int NARROWEST_MEASURE = 28;
  public static final int WIDEST_MEASURE = 42;
  public static final int STANDARD_MEASURE = 38;

  public ReadingSettings {
    requireNonNull(theme);
    requireNonNull(font);
    requireNonNull(layout);
    requireNonNull(script);
    requireNonNull(color);
    fontSize = within(fontSize, SMALLEST_FONT, LARGEST_FONT, STANDARD_FONT);
    lineSpacing = within(lineSpacing, TIGHTEST_LINES, WIDEST_LINES, STANDARD_LINES);
    measure = Math.clamp(measure, NARROWEST_MEASURE, WIDEST_MEASURE);
  }

  private static double within(double value, double least, double most, double standard) {
    return Double.isFinite(value) ? Math.clamp(value, least, most) : standard;
  }

  /** How a fresh program shows its texts. */
  public static ReadingSettings standard() {
    return new ReadingSettings(
        "paper",
        "song",
        STANDARD_FONT,
        STANDARD_LINES,
        STANDARD_MEASURE,
        "scroll",
        "source",
        false,
        false,
        "yellow");
  }

  public ReadingSettings withTheme(String name) {
    return new ReadingSettings(
        name, font, fontSize, lineSpacing, measure, layout, script, hanging, ruler, color);
  }

  public ReadingSettings withColor(String word) {
    return new ReadingSettings(
        theme, font, fontSize, lineSpacing, measure, layout, script, hanging, ruler, word);
  }
}
