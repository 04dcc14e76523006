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

  /** An interpunct between Han takes half an em (CLREQ #h-punctuation_adjustment_space). */
  private static final float INTERPUNCT = 0.5f;

  private static final char DOT = '·';
  private static final String DASH = "⸺";
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
    // What depends on its neighbours is never in the table, so that one look suffices.
    float width = known[face.ordinal()][text.charAt(index)];
    return width == UNKNOWN ? measured(face, text, index, kind) : width;
  }

  private float measured(Face face, String text, int index, byte kind) {
    char unit = text.charAt(index);
    if (Kind.isContextual(unit)) {
      return contextual(face, text, index, kind);
    }
    float width = unit < ' ' ? 0 : metrics.advance(face, String.valueOf(unit));
    known[face.ordinal()][unit] = width;
    return width;
  }

  private float contextual(Face face, String text, int index, byte kind) {
    if (kind == Kind.APOSTROPHE) {
      return Math.min(APOSTROPHE, alone(face, text, index));
    }
    if (kind == Kind.DASH && Clusters.isHalfDash(text, index)) {
      return 1;
    }
    if (text.charAt(index) == DOT) {
      float font = alone(face, text, index);
      return isBetweenHan(text, index) ? Math.max(INTERPUNCT, font) : font;
    }
    return rare(face, text.substring(index, Clusters.end(text, index)));
  }

  /** White that a character has on its left where its cell is wider than in the font; in em. */
  double inset(Face face, String text, int index) {
    if (Clusters.startsDash(text, index)) {
      return Math.max(0, (2 - rare(face, DASH)) / 2);
    }
    boolean dot = text.charAt(index) == DOT && isBetweenHan(text, index);
    return dot ? Math.max(0, (INTERPUNCT - alone(face, text, index)) / 2) : 0;
  }

  private static boolean isBetweenHan(String text, int index) {
    return index > 0
        && index + 1 < text.length()
        && Kind.at(text, index - 1) == Kind.HAN
        && Kind.at(text, index + 1) == Kind.HAN;
  }

  private float alone(Face face, String text, int index) {
    return rare(face, text.substring(index, index + 1));
  }

  private float rare(Face face, String character) {
    return rare.computeIfAbsent(
        new Rare(face, character), each -> metrics.advance(each.face, each.text));
  }
}
