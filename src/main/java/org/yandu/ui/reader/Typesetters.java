package org.yandu.ui.reader;

import java.util.EnumMap;
import java.util.Map;
import org.yandu.typeset.Advances;
import org.yandu.typeset.Typesetter;
import org.yandu.ui.kit.Typeface;

/** A typesetter for each typeface that was read in, so that its widths are measured only once. */
final class Typesetters {
  private final Map<Typeface, Typesetter> made = new EnumMap<>(Typeface.class);

  Typesetter of(Typeface typeface) {
    return made.computeIfAbsent(
        typeface, one -> new Typesetter(new Advances(new ScreenMetrics(one))));
  }
}
