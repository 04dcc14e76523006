package org.yandu.text;

import java.lang.Character.UnicodeScript;

/** Brings the lines of a title or heading into one. */
public final class Lines {
  private Lines() {}

  /** The lines of {@code text} in one: without a gap between Chinese words, else with a space. */
  public static String joined(String text) {
    var line = new StringBuilder();
    for (String part : text.strip().split("\\s*\\n\\s*")) {
      if (!line.isEmpty() && !part.isEmpty() && isWord(line.charAt(line.length() - 1), part)) {
        line.append(' ');
      }
      line.append(part);
    }
    return line.toString();
  }

  private static boolean isWord(char last, String next) {
    return !isWide(last) && !isWide(next.charAt(0));
  }

  /** Whether the character stands in a square of its own: 汉字, kana, their punctuation. */
  static boolean isWide(char character) {
    return character >= 0x2E80 && UnicodeScript.of(character) != UnicodeScript.HANGUL
        || "“”‘’…—".indexOf(character) >= 0;
  }
}
