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

  /** The ’ of an alphabet, where the font has only that of full width. */
  private static final float APOSTROPHE = 0.3f;

  private final Metrics metrics;
  private final float[][] known = new float[Face.values().length][1 << 16];
  private final Map<Rare, Float> rare = new ConcurrentHashMap<>();

  /** A character of several units. */
  private record Rare(Face face, String text) {}

  public Advances(Metrics metrics) {
    this.metrics = metrics;
    for (float[] table : known) {
      Arrays.fill(table, UNKNOWN);
    }
  }

  /**
   * Width of the character that starts at {@code index} and is of a kind; what belongs to the
   * character before has none.
   */
  float at(Face face, String text, int index, byte kind) {
    if (kind == Kind.JOINED) {
      return 0;
    }
    char unit = text.charAt(index);
    if (Kind.isContextual(unit)) {
      return contextual(face, text, index, kind);
    }
    float width = known[face.ordinal()][unit];
    return width == UNKNOWN ? measured(face, unit) : width;
  }

  private float contextual(Face face, String text, int index, byte kind) {
    if (kind == Kind.APOSTROPHE) {
      return Math.min(APOSTROPHE, known(face, text.charAt(index)));
    }
    int end = Clusters.end(text, index);
    if (end == index + 1) {
      return known(face, text.charAt(index));
    }
    var key = new Rare(face, text.substring(index, end));
    return rare.computeIfAbsent(key, each -> metrics.advance(face, each.text));
  }

  private float known(Face face, char unit) {
    float width = known[face.ordinal()][unit];
    return width == UNKNOWN ? measured(face, unit) : width;
  }

  private float measured(Face face, char unit) {
    float width = unit < ' ' ? 0 : metrics.advance(face, String.valueOf(unit));
    known[face.ordinal()][unit] = width;
    return width;
  }
}
