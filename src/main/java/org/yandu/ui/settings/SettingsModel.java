package org.yandu.ui.settings;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.yandu.i18n.Language;
import org.yandu.settings.ColorNames;
import org.yandu.settings.ReadingSettings;
import org.yandu.settings.Settings;

/** What the reader can set, as properties; a change takes effect at once. */
public final class SettingsModel {
  private final Path folder;
  private final List<String> themes;
  private final ObjectProperty<Language> language;
  private final StringProperty theme;
  private final StringProperty font;
  private final DoubleProperty fontSize;
  private final DoubleProperty lineSpacing;
  private final IntegerProperty measure;
  private final StringProperty layout;
  private final StringProperty script;
  private final BooleanProperty hanging;
  private final BooleanProperty ruler;
  private final ObjectProperty<ColorNames> colorNames;
  private final StringProperty author;

  /**
   * @param themes names of the reading themes in the order to offer them
   */
  public SettingsModel(Settings start, List<String> themes, Path folder) {
    this.folder = requireNonNull(folder);
    this.themes = List.copyOf(themes);
    ReadingSettings reading = start.reading();
    language = new SimpleObjectProperty<>(this, "language", language(start.language()));
    theme =
        new SimpleStringProperty(
            this,
            "theme",
            themes.contains(reading.theme())
                ? reading.theme()
                : ReadingSettings.standard().theme());
    font = new SimpleStringProperty(this, "font", reading.font());
    fontSize = new SimpleDoubleProperty(this, "fontSize", reading.fontSize());
    lineSpacing = new SimpleDoubleProperty(this, "lineSpacing", reading.lineSpacing());
    measure = new SimpleIntegerProperty(this, "measure", reading.measure());
    layout = new SimpleStringProperty(this, "layout", reading.layout());
    script = new SimpleStringProperty(this, "script", reading.script());
    hanging = new SimpleBooleanProperty(this, "hanging", reading.hanging());
    ruler = new SimpleBooleanProperty(this, "ruler", reading.ruler());
    colorNames = new SimpleObjectProperty<>(this, "colorNames", new ColorNames(start.colorNames()));
    author = new SimpleStringProperty(this, "author", start.author());
  }

  /** Everything that has to do with reading, as it is now. */
  public ReadingSettings reading(String color) {
    return new ReadingSettings(
        theme.get(),
        font.get(),
        fontSize.get(),
        lineSpacing.get(),
        measure.get(),
        layout.get(),
        script.get(),
        hanging.get(),
        ruler.get(),
        color);
  }

  /** The properties that {@link #reading} is made of, and the language; to listen to. */
  public List<Observable> properties() {
    return List.of(
        language,
        theme,
        font,
        fontSize,
        lineSpacing,
        measure,
        layout,
        script,
        hanging,
        ruler,
        colorNames,
        author);
  }

  /** The language of a tag, Chinese for one that is unknown. */
  public static Language language(String tag) {
    for (Language language : Language.values()) {
      if (language.locale().getLanguage().equals(tag)) {
        return language;
      }
    }
    return Language.ZH;
  }

  /** Where the library lives. */
  public Path folder() {
    return folder;
  }

  public List<String> themes() {
    return themes;
  }

  public ObjectProperty<Language> languageProperty() {
    return language;
  }

  /** Name of the reading theme. */
  public StringProperty themeProperty() {
    return theme;
  }

  /** Name of the typeface. */
  public StringProperty fontProperty() {
    return font;
  }

  /** Size of body text in pixels. */
  public DoubleProperty fontSizeProperty() {
    return fontSize;
  }

  /** Distance of two baselines in parts of the font size. */
  public DoubleProperty lineSpacingProperty() {
    return lineSpacing;
  }

  /** The most characters in a line. */
  public IntegerProperty measureProperty() {
    return measure;
  }

  /** Name of the reading mode. */
  public StringProperty layoutProperty() {
    return layout;
  }

  /** Which script Chinese text is shown in. */
  public StringProperty scriptProperty() {
    return script;
  }

  /** Whether marks may hang out at the line's end. */
  public BooleanProperty hangingProperty() {
    return hanging;
  }

  /** Whether the line being read stands out. */
  public BooleanProperty rulerProperty() {
    return ruler;
  }

  /** The reader's own names of the highlight colours; they show once the window is built anew. */
  public ObjectProperty<ColorNames> colorNamesProperty() {
    return colorNames;
  }

  /** What others are told that the reader is called; empty for the name the machine knows. */
  public StringProperty authorProperty() {
    return author;
  }

  /** Calls a colour by a name from now on, or by its colour again if the name is blank. */
  public void name(String color, String name) {
    Map<String, String> names = new HashMap<>(colorNames.get().byColor());
    names.put(color, name);
    colorNames.set(new ColorNames(names));
  }

  /** Sets lines further apart by {@code steps}, or closer, within what is readable. */
  public void spread(int steps) {
    double tenths = Math.rint(lineSpacing.get() * 10) + steps;
    lineSpacing.set(
        Math.clamp(tenths / 10, ReadingSettings.TIGHTEST_LINES, ReadingSettings.WIDEST_LINES));
  }

  /** Makes the column wider by so many characters, or narrower, within what is readable. */
  public void widen(int characters) {
    measure.set(
        Math.clamp(
            measure.get() + characters,
            ReadingSettings.NARROWEST_MEASURE,
            ReadingSettings.WIDEST_MEASURE));
  }

  /** Makes the text larger by {@code pixels}, or smaller, within what is readable. */
  public void zoom(double pixels) {
    fontSize.set(
        Math.clamp(
            fontSize.get() + pixels, ReadingSettings.SMALLEST_FONT, ReadingSettings.LARGEST_FONT));
  }

  public void resetZoom() {
    fontSize.set(ReadingSettings.STANDARD_FONT);
  }

  /** The size in percent of the standard one. */
  public int percent() {
    return (int) Math.round(fontSize.get() / ReadingSettings.STANDARD_FONT * 100);
  }

  /** Goes to the next theme, from the last to the first. */
  public void nextTheme() {
    theme.set(themes.get((themes.indexOf(theme.get()) + 1) % themes.size()));
  }
}
