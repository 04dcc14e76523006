package org.yandu.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /**
   * A face for reading. Heads are set in the bold face of Song where a typeface has none of its
   * own: JavaFX makes none up.
   */
  public static Font of(Typeface typeface, boolean bold, double size) {
    if (typeface == Typeface.HEI) {
      return sans(bold, size);
    }
    if (bold || typeface == Typeface.SONG) {
      return serif(bold, size);
    }
    return Font.font(family(typeface).orElse(SERIF), FontWeight.NORMAL, size);
  }

  /** The family a typeface is taken from on this machine, if there is one. */
  public static Optional<String> family(Typeface typeface) {
    return Optional.ofNullable(Installed.FAMILIES.get(typeface));
  }

  /** The face of the interface. */
  public static Font sans(boolean bold, double size) {
    load();
    return Font.font(SANS, bold ? FontWeight.BOLD : FontWeight.NORMAL, size);
  }

  /** Asked for only when somebody wants another typeface: listing all fonts takes time. */
  private static final class Installed {
    static final Map<Typeface, String> FAMILIES = found();

    private static Map<Typeface, String> found() {
      load();
      Set<String> all = Set.copyOf(Font.getFamilies());
      Map<Typeface, String> families = new EnumMap<>(Typeface.class);
      for (Typeface typeface : Typeface.values()) {
        typeface.familyAmong(all).ifPresent(family -> families.put(typeface, family));
      }
      return Map.copyOf(families);
    }
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
