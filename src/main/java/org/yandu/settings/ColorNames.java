package org.yandu.settings;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.yandu.i18n.Texts;

/**
 * The reader's own names of highlight colours, such as 重点 or 待办; they stand wherever a colour is
 * named. Immutable.
 *
 * @param byColor the names by the word of the colour; one without a name is called by its colour
 */
public record ColorNames(Map<String, String> byColor) {
  /** No name has more characters, so that it fits into menus. */
  public static final int LONGEST = 16;

  /** Where in the bundles colours are named; the word of the colour follows. */
  private static final String[] KEYS = {"notes.color.", "reader.mark.", "export.color."};

  public ColorNames {
    Map<String, String> clean = new TreeMap<>();
    byColor.forEach((color, name) -> {
      String tidy = tidy(name);
      if (!tidy.isEmpty()) {
        clean.put(color, tidy);
      }
    });
    byColor = Map.copyOf(clean);
  }

  /** The names kept in the library's folder. */
  public static ColorNames keptIn(Path folder) {
    return new ColorNames(new SettingsFile(folder).read().colorNames());
  }

  /** The name given to a colour, or nothing, an empty string. */
  public String of(String color) {
    return byColor.getOrDefault(color, "");
  }

  /** The texts of the program in which the colours have these names. */
  public Texts in(Texts texts) {
    return texts.with(words());
  }

  /** The names by the keys of the bundles they take the place of. */
  public Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    byColor.forEach((color, name) -> {
      for (String key : KEYS) {
        words.put(key + color, name);
      }
    });
    return words;
  }

  private static String tidy(String name) {
    String line = name.strip().replaceAll("\\s+", " ");
    boolean fits = line.codePointCount(0, line.length()) <= LONGEST;
    return fits ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip();
  }
}
