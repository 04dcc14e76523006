package org.yandu.ui.reader;

import java.util.EnumMap;
import java.util.Map;
import org.yandu.typeset.Advances;
import org.yandu.typeset.Typesetter;
import org.yandu.ui.kit.Typeface;

/**
 * A typesetter for each typeface that was read in, so that its widths are measured only once, and
 * which of them is at work.
 */
final class Typesetters {
  private final Map<Typeface, Typesetter> made = new EnumMap<>(Typeface.class);
  private Typeface typeface = Typeface.SONG;

  /**
   * Sets text in a typeface from now on.
   *
   * @return whether it is another one than before
   */
  boolean choose(Typeface other) {
    boolean changed = other != typeface;
    typeface = other;
    return changed;
  }

  Typeface typeface() {
    return typeface;
  }

  Typesetter current() {
    return made.computeIfAbsent(
        typeface, one -> new Typesetter(new Advances(new ScreenMetrics(one))));
  }
}
