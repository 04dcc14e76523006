package org.yandu.ui.main;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import org.yandu.language.Script;
import org.yandu.typeset.Options;
import org.yandu.ui.kit.Look;
import org.yandu.ui.kit.Typeface;
import org.yandu.ui.reader.ReaderModel;
import org.yandu.ui.reader.ReadingTheme;
import org.yandu.ui.settings.SettingsModel;

/** Lets texts and window look as the settings say, from each change on. */
final class Dressing {
  private final SettingsModel settings;

  Dressing(SettingsModel settings) {
    this.settings = requireNonNull(settings);
  }

  /** How a text is set; the two share every choice. */
  void serve(ReaderModel reader) {
    reader.themeProperty().bind(settings.themeProperty().map(Dressing::theme));
    reader.typefaceProperty().bind(settings.fontProperty().map(Typeface::of));
    reader
        .typesettingProperty()
        .bind(
            Bindings.createObjectBinding(
                this::options,
                settings.hangingProperty(),
                settings.lineSpacingProperty(),
                settings.measureProperty()));
    reader.fontSizeProperty().bindBidirectional(settings.fontSizeProperty());
    // Chosen in the texts' own menus as well as among the settings.
    settings.scriptProperty().subscribe(word -> reader.scriptProperty().set(Script.of(word)));
    reader
        .scriptProperty()
        .addListener((_, _, script) -> settings.scriptProperty().set(script.word()));
  }

  private Options options() {
    return Options.USUAL
        .withHanging(settings.hangingProperty().get())
        .withLeading(settings.lineSpacingProperty().get())
        .withMeasure(settings.measureProperty().get());
  }

  /** The colours of everything but the texts. */
  void dress(Scene scene) {
    String name = settings.themeProperty().get();
    Look.apply(scene, name, theme(name) == ReadingTheme.NIGHT);
  }

  private static ReadingTheme theme(String name) {
    return ReadingTheme.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
