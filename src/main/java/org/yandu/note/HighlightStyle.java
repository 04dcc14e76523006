package org.yandu.note;

import java.util.Locale;

/** How a highlight is drawn. */
public enum HighlightStyle {
  MARK,
  UNDERLINE,
  WAVE,
  STRIKE;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
