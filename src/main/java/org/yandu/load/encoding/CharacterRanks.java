package org.yandu.load.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.yandu.load.raw.Marks;

/**
 * How likely a character is in Chinese prose, from a table of characters by frequency.
 *
 * <p>The table {@code characters.txt} was counted over simplified and traditional public documents;
 * the rarer half is level 1 of GB 2312 and Big5.
 */
public final class CharacterRanks {
  public static final CharacterRanks STANDARD = new CharacterRanks();

  /** What a place costs that cannot be decoded. */
  static final float DAMAGE = -12;

  private static final float IMPOSSIBLE = -18;
  private static final float FOREIGN = -15;

  /** Constants of the law of Zipf and Mandelbrot that fits the table. */
  private static final double SHARE = .73;

  private static final double OFFSET = 20;
  private static final double SLOPE = 1.3;

  private final float[] logarithms = new float[0x10000];

  private CharacterRanks() {
    for (int c = 0; c < logarithms.length; c++) {
      logarithms[c] = unranked((char) c);
    }
    int rank = 0;
    for (char c : table().toCharArray()) {
      if (c != '\n') {
        logarithms[c] = (float) (Math.log(SHARE) - SLOPE * Math.log(rank + OFFSET));
        rank++;
      }
    }
  }

  /** The natural logarithm of the chance that a character of a text is {@code c}. */
  public float logarithm(char c) {
    return logarithms[c];
  }

  private static float unranked(char c) {
    if (c < 0x7F) {
      return ascii(c);
    }
    if (c == '\uFFFD') {
      return DAMAGE;
    }
    if (Character.getType(c) == Character.UNASSIGNED
        || Character.getType(c) == Character.PRIVATE_USE
        || Character.isISOControl(c)) {
      return IMPOSSIBLE;
    }
    if ("，。、；：！？“”（）《》「」\u3000".indexOf(c) >= 0) {
      return -5;
    }
    if ("‘’—…·〔〕【】『』●％○〈〉～".indexOf(c) >= 0 || c >= '！' && c <= '～') {
      return -8;
    }
    if (Marks.isHan(c)) {
      return c < 0x4E00 ? IMPOSSIBLE : -16;
    }
    boolean kana = c >= 0x3040 && c <= 0x30FF;
    return kana ? -13 : c <= 0xFF && Marks.isLatin(c) ? -12 : FOREIGN;
  }

  private static float ascii(char c) {
    if (c == '\n' || c == '\r' || c == ' ' || c == '\t' || c == '\f') {
      return -4.5f;
    }
    if (c < ' ') {
      return IMPOSSIBLE;
    }
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' ? -4.5f : c >= 'A' && c <= 'Z' ? -5.5f : -6;
  }

  private static String table() {
    try (InputStream in = CharacterRanks.class.getResourceAsStream("characters.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
