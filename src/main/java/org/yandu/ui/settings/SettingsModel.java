package org.yandu.ui.settings;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.yandu.i18n.Language;
import org.yandu.settings.Settings;

/** What the reader can set, as properties; a change takes effect at once. */
public final class SettingsModel {
  private final Path folder;
  private final List<String> themes;
  private final ObjectProperty<Language> language;
  private final StringProperty theme;
  private final DoubleProperty fontSize;

  /**
   * @param themes names of the reading themes in the order to offer them
   */
  public SettingsModel(Settings start, List<String> themes, Path folder) {
    this.folder = requireNonNull(folder);
    this.themes = List.copyOf(themes);
    language = new SimpleObjectProperty<>(this, "language", language(start.language()));
    theme =
        new SimpleStringProperty(
            this,
            "theme",
            themes.contains(start.theme()) ? start.theme() : Settings.standard().theme());
    fontSize = new SimpleDoubleProperty(this, "fontSize", start.fontSize());
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

  public DoubleProperty fontSizeProperty() {
    return fontSize;
  }

  /** Makes the text larger by {@code pixels}, or smaller, within what is readable. */
  public void zoom(double pixels) {
    fontSize.set(
        Math.clamp(fontSize.get() + pixels, Settings.SMALLEST_FONT, Settings.LARGEST_FONT));
  }

  public void resetZoom() {
    fontSize.set(Settings.STANDARD_FONT);
  }

  /** The size in percent of the standard one. */
  public int percent() {
    return (int) Math.round(fontSize.get() / Settings.STANDARD_FONT * 100);
  }

  /** Goes to the next theme, from the last to the first. */
  public void nextTheme() {
    theme.set(themes.get((themes.indexOf(theme.get()) + 1) % themes.size()));
  }
}
