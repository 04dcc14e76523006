package org.yandu.note;

import java.util.Locale;
import java.util.Optional;

/** The five colours of a highlight; themes say what each looks like. */
public enum HighlightColor {
  YELLOW,
  GREEN,
  BLUE,
  RED,
  PURPLE;

  /** The word used on the command line, in the store and in exports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<HighlightColor> of(String word) {
    for (HighlightColor color : values()) {
      if (color.word().equalsIgnoreCase(word)) {
        return Optional.of(color);
      }
    }
    return Optional.empty();
  }
}
