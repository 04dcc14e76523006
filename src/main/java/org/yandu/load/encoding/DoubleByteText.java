package org.yandu.load.encoding;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/**
 * A text in GB18030 or Big5 cut into characters in the most likely way: where a byte is lost or
 * damaged it is passed over, so that the characters behind it stay what they were.
 */
final class DoubleByteText {
  private static final int[] STEPS = {1, 2, 4};

  /** The chance of any of the million characters that take four bytes. */
  private static final float RARE = -28;

  private static final CharacterRanks RANKS = CharacterRanks.STANDARD;
  private static final Map<String, DoubleByteText> KNOWN =
      Map.of("GB18030", of("GB18030"), "Big5-HKSCS", of("Big5-HKSCS"));

  private final Charset charset;

  /**
   * The character of two bytes, 0 when they are none; a pair of surrogates is one of {@link #rare}.
   */
  private final char[] pairs = new char[0x10000];

  private final Map<Integer, String> rare = new HashMap<>();

  private DoubleByteText(Charset charset) {
    this.charset = charset;
    byte[] two = new byte[2];
    for (int lead = 0x81; lead <= 0xFE; lead++) {
      for (int trail = 0x40; trail <= 0xFE; trail++) {
        two[0] = (byte) lead;
        two[1] = (byte) trail;
        String text = new String(two, charset);
        if (text.indexOf('\uFFFD') >= 0 || text.charAt(0) < 0x80) {
          continue;
        }
        pairs[lead << 8 | trail] = text.charAt(0);
        if (text.length() > 1) {
          rare.put(lead << 8 | trail, text);
        }
      }
    }
  }

  private static DoubleByteText of(String charset) {
    return new DoubleByteText(Charset.forName(charset));
  }

  /** The one for {@code charset}, null when its characters are not of two bytes. */
  static DoubleByteText of(Charset charset) {
    return KNOWN.get(charset.name());
  }

  /** The logarithm of the chance of the most likely text. */
  double logarithm(byte[] bytes, int length) {
    return best(bytes, 0, length)[0];
  }

  /** The chance of the best text from each place to the end. */
  private double[] best(byte[] bytes, int from, int to) {
    int length = to - from;
    double[] best = new double[length + 5];
    for (int i = length - 1; i >= 0; i--) {
      best[i] = CharacterRanks.DAMAGE + best[i + 1];
      for (int step : STEPS) {
        if (i + step <= length) {
          best[i] = Math.max(best[i], step(bytes, from + i, step) + best[i + step]);
        }
      }
    }
    return best;
  }

  /** The chance of the character of {@code size} bytes at {@code at}. */
  private double step(byte[] bytes, int at, int size) {
    int first = bytes[at] & 0xFF;
    if (size == 1) {
      return first < 0x80 ? RANKS.logarithm((char) first) : Double.NEGATIVE_INFINITY;
    }
    int second = bytes[at + 1] & 0xFF;
    if (size == 2) {
      char c = pairs[first << 8 | second];
      return c == 0 ? Double.NEGATIVE_INFINITY : RANKS.logarithm(c);
    }
    String text = four(bytes, at);
    return text.isEmpty() ? Double.NEGATIVE_INFINITY : RARE;
  }

  /** A character of four bytes, as only GB18030 has them. */
  private String four(byte[] bytes, int at) {
    boolean shaped =
        (bytes[at] & 0xFF) >= 0x81
            && bytes[at + 1] >= '0'
            && bytes[at + 1] <= '9'
            && (bytes[at + 2] & 0xFF) >= 0x81
            && bytes[at + 3] >= '0'
            && bytes[at + 3] <= '9';
    String text = shaped ? new String(bytes, at, 4, charset) : "";
    return text.indexOf('\uFFFD') >= 0 || text.codePointCount(0, text.length()) != 1 ? "" : text;
  }

  /** Appends the most likely text of a part of {@code bytes}, U+FFFD for what is damaged. */
  int decode(byte[] bytes, int from, int to, StringBuilder out) {
    double[] best = best(bytes, from, to);
    int damaged = 0;
    int i = from;
    while (i < to) {
      int size = size(bytes, i, to, best, i - from);
      if (size == 0) {
        out.append('\uFFFD');
        damaged++;
        i++;
      } else {
        append(bytes, i, size, out);
        i += size;
      }
    }
    return damaged;
  }

  private int size(byte[] bytes, int at, int to, double[] best, int i) {
    for (int step : STEPS) {
      if (at + step <= to && step(bytes, at, step) + best[i + step] >= best[i]) {
        return step;
      }
    }
    return 0;
  }

  private void append(byte[] bytes, int at, int size, StringBuilder out) {
    if (size == 1) {
      out.append((char) bytes[at]);
    } else if (size == 2) {
      int pair = (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
      String text = rare.get(pair);
      out.append(text == null ? String.valueOf(pairs[pair]) : text);
    } else {
      out.append(four(bytes, at));
    }
  }
}
