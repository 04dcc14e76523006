package org.yandu.typeset;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The widths of characters in em, remembered; any thread may ask, the worst that two can do to each
 * other is to measure a character twice.
 */
public final class Advances {
  private static final float UNKNOWN = -1;
  private final Metrics metrics;
  private final float[][] known = new float[Face.values().length][1 << 16];
  private final Map<Long, Float> rare = new ConcurrentHashMap<>();

  public Advances(Metrics metrics) {
    this.metrics = metrics;
    for (float[] table : known) {
      Arrays.fill(table, UNKNOWN);
    }
  }

  /** Width of the character that starts at {@code index}; the second half of a pair has none. */
  float at(Face face, String text, int index) {
    char unit = text.charAt(index);
    if (!Character.isSurrogate(unit)) {
      return of(face, unit);
    }
    if (Character.isLowSurrogate(unit)
        && index > 0
        && Character.isHighSurrogate(text.charAt(index - 1))) {
      return 0;
    }
    return rare(face, text.codePointAt(index));
  }

  private float of(Face face, char unit) {
    float[] table = known[face.ordinal()];
    float width = table[unit];
    if (width == UNKNOWN) {
      boolean unseen = unit < ' ' || Kind.of(unit) == Kind.JOINED;
      width = unseen ? 0 : metrics.advance(face, unit);
      table[unit] = width;
    }
    return width;
  }

  private float rare(Face face, int codePoint) {
    long key = ((long) face.ordinal() << 32) | codePoint;
    return rare.computeIfAbsent(key, _ -> metrics.advance(face, codePoint));
  }
}
