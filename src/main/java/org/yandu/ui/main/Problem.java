package org.yandu.ui.main;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.yandu.i18n.Texts;
import org.yandu.library.LibraryException;
import org.yandu.settings.Settings;
import org.yandu.settings.SettingsFile;
import org.yandu.ui.kit.Buttons;
import org.yandu.ui.kit.EmptyState;
import org.yandu.ui.kit.Fonts;
import org.yandu.ui.kit.Look;
import org.yandu.ui.settings.SettingsModel;

/** What the window says when the library cannot be opened: one sentence and a way out. */
public final class Problem {
  private static final double WIDTH = 620;
  private static final double HEIGHT = 360;

  private Problem() {}

  public static void show(Stage stage, Path folder, LibraryException problem) {
    Settings settings = new SettingsFile(folder).read();
    Texts texts = Texts.of(SettingsModel.language(settings.language()));
    Button close = Buttons.primary(texts.get("main.close"), stage::close);
    close.setDefaultButton(true);
    EmptyState page =
        new EmptyState(
            Feather.ALERT_TRIANGLE,
            texts.get("main.problem.title"),
            texts.get("library.error." + problem.reason(), problem.arguments()),
            close);
    page.getStyleClass().addAll("window", "problem");
    Scene scene = new Scene(page, WIDTH, HEIGHT);
    Look.apply(scene, Settings.standard().reading().theme(), false);
    Fonts.load();
    stage.getIcons().setAll(Look.icons());
    stage.setTitle(texts.get("app.name"));
    stage.setScene(scene);
    stage.show();
  }
}
