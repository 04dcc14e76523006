package org.yandu.load.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.yandu.load.raw.Marks;

/**
 * How much a character looks like Chinese prose, from a table of characters by frequency.
 *
 * <p>The table {@code characters.txt} was counted over simplified and traditional public documents;
 * the rarer half is level 1 of GB 2312 and Big5.
 */
public final class CharacterRanks {
  public static final CharacterRanks STANDARD = new CharacterRanks();

  private static final int COMMON = 500;
  private static final int USUAL = 2000;

  private final float[] scores = new float[0x10000];

  private CharacterRanks() {
    for (char c = 0; c < 0xFFFF; c++) {
      scores[c] = unranked(c);
    }
    int rank = 0;
    for (char c : table().toCharArray()) {
      if (c != '\n') {
        scores[c] = rank < COMMON ? 3 : rank < USUAL ? 1.5f : .3f;
        rank++;
      }
    }
  }

  public float score(char c) {
    return scores[c];
  }

  private static float unranked(char c) {
    if (c == '\n' || c == '\r' || c == '\t' || c == '\f') {
      return 0;
    }
    if (c < ' ' || c >= 0x7F && c <= 0x9F) {
      return -8;
    }
    if (c < 0x7F) {
      return .5f;
    }
    if (c == '\uFFFD') {
      return -6;
    }
    if ("，。、；：？！“”‘’（）《》—…·〔〕【】「」『』\u3000●％".indexOf(c) >= 0) {
      return 2.5f;
    }
    return Marks.isHan(c) ? -2 : -4;
  }

  private static String table() {
    try (InputStream in = CharacterRanks.class.getResourceAsStream("characters.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
