package org.yandu.ui.reader;

import java.util.Locale;

/** How a text is read: scrolled, or in pages of one column or of two. */
public enum ReadingMode {
  SCROLL,
  PAGE,
  COLUMNS;

  /** The mode of a name as settings keep it; a name that is not known is scrolled. */
  public static ReadingMode named(String name) {
    for (ReadingMode mode : values()) {
      if (mode.word().equals(name)) {
        return mode;
      }
    }
    return SCROLL;
  }

  /** Its name in settings and bundles. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public ReadingMode next() {
    return values()[(ordinal() + 1) % values().length];
  }
}
