package org.yandu.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/**
 * The bundled fonts; a machine without Chinese fonts shows every character, and every machine the
 * same.
 *
 * <p>Fonts are asked for by family after loading, never taken from the loader: only then JavaFX
 * falls back to other fonts for what a face lacks.
 */
public final class Fonts {
  public static final String SERIF = "Noto Serif SC";
  public static final String SANS = "Noto Sans SC";

  private Fonts() {}

  /** Loads the four faces once; later calls do nothing. Any thread. */
  public static void load() {
    Loaded.ensure();
  }

  /** The face for reading. */
  public static Font serif(boolean bold, double size) {
    load();
    return Font.font(SERIF, bold ? FontWeight.BOLD : FontWeight.NORMAL, size);
  }

  /** The face of the interface. */
  public static Font sans(boolean bold, double size) {
    load();
    return Font.font(SANS, bold ? FontWeight.BOLD : FontWeight.NORMAL, size);
  }

  /** Loads on first use, the JVM sees to it that this happens once. */
  private static final class Loaded {
    static {
      for (String face : new String[] {"NotoSerifSC-", "NotoSansSC-"}) {
        file(face + "Regular");
        file(face + "Bold");
      }
    }

    static void ensure() {}

    private static void file(String name) {
      try (InputStream bytes =
          Fonts.class.getResourceAsStream("/org/yandu/fonts/" + name + ".ttf")) {
        if (bytes == null || Font.loadFont(bytes, 12) == null) {
          throw new IllegalStateException("the bundled font " + name + " cannot be loaded");
        }
      } catch (IOException problem) {
        throw new UncheckedIOException(problem);
      }
    }
  }
}
