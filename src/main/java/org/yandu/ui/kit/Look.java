package org.yandu.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;

/** Dresses a scene: a base theme for all controls, our own style sheet, and a file of tokens. */
public final class Look {
  private Look() {}

  /**
   * @param theme name of the token file, {@code theme-<theme>.css}
   * @param dark whether the base theme is the dark one
   */
  public static void apply(Scene scene, String theme, boolean dark) {
    Theme base = dark ? new PrimerDark() : new PrimerLight();
    if (!base.getUserAgentStylesheet().equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
    }
    scene.getStylesheets().setAll(sheet("yandu.css"), sheet("theme-" + theme + ".css"));
  }

  private static String sheet(String name) {
    URL url = Look.class.getResource(name);
    return Objects.requireNonNull(url, name).toExternalForm();
  }

  /** The program's icon in all its sizes. */
  public static List<Image> icons() {
    return Stream.of(16, 32, 48, 64, 128, 256)
        .map(size -> "/org/yandu/icons/yandu-" + size + ".png")
        .map(name -> new Image(Look.class.getResourceAsStream(name)))
        .toList();
  }
}
