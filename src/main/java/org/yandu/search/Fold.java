package org.yandu.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;

/**
 * Makes forms that differ only for the eye the same: case, width, punctuation and blanks,
 * simplified and traditional characters.
 *
 * <p>One character becomes exactly one, so a place in the folded text is the same place in the
 * original. Line ends stay what they are.
 */
public final class Fold {
  static final String VARIANTS = "variants.txt";

  /** In each word the first character stands for the others. */
  private static final String[] ALIKE = {
    "\"“”„‟«»「」『』﹁﹂﹃﹄〝〞＂",
    "'‘’‚‛＇`´",
    "-‐‑‒–—―−─－﹣",
    ",，、﹐﹑､",
    ".。．﹒｡",
    ";；﹔",
    ":：﹕∶",
    "?？﹖",
    "!！﹗",
    "(（﹙〔﹝【［[〖",
    ")）﹚〕﹞】］]〗",
    "<《〈＜",
    ">》〉＞",
    "·•‧・･∙",
    "~～〜∼",
    " \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
  };

  private static final char[] TABLE = table();

  private Fold() {}

  /** A text of the same length in which equal means alike. */
  public static String fold(CharSequence text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = TABLE[text.charAt(i)];
    }
    return new String(folded);
  }

  public static char fold(char character) {
    return TABLE[character];
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = Character.toLowerCase(compatible((char) c));
    }
    for (String alike : ALIKE) {
      for (int i = 1; i < alike.length(); i++) {
        table[alike.charAt(i)] = alike.charAt(0);
      }
    }
    char[] variants = variants();
    char[] result = new char[table.length];
    for (int c = 0; c < table.length; c++) {
      // Twice, since a compatibility form may itself have a likeness.
      char plain = table[table[c]];
      result[c] = variants[plain] == 0 ? plain : variants[plain];
    }
    return result;
  }

  /**
   * The compatibility form (full width, Kangxi radicals, circled digits) if it is one character.
   */
  private static char compatible(char character) {
    boolean never =
        character < 0xA0
            || Character.isSurrogate(character)
            || (character >= 0x3400 && character <= 0x9FFF)
            || (character >= 0xAC00 && character <= 0xD7A3);
    if (never) {
      return character;
    }
    String form = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC);
    return form.length() == 1 ? form.charAt(0) : character;
  }

  private static char[] variants() {
    char[] first = new char[Character.MAX_VALUE + 1];
    try (InputStream in = Fold.class.getResourceAsStream(VARIANTS);
        var reader =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, VARIANTS), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        for (int i = 0; i < line.length() && line.charAt(0) != '#'; i++) {
          first[line.charAt(i)] = line.charAt(0);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return first;
  }
}
